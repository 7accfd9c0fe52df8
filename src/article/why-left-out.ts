import type { LeftOutReason } from './article.js';
import { emptyValues, type FoundField, findField, keysIn, normalizeName } from './find-fields.js';
import { parseFlag } from './flag.js';
import { leftOutSigns } from './left-out-signs.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

/** Dialects that have no page for files and folders whose name begins with an underscore. */
const withPartials: readonly string[] = ['docusaurus', 'astro'];

/** What every place has that keeps an article back. */
const unusualPlace = /(?:^|\/)(?:_|drafts\/)/i;

/** Parts of words for what is not for readers, or not yet. */
const doubtfulStatus = /draft|review|pending|wip|embargo|hold|todo|unpublish|private|hidden|idea|progress/;

/**
 * Why an article is in no feed, as far as its place and its front matter say without a date. The body matters only to
 * tell a stub that redirects from an article that mentions a redirection.
 */
export function whyLeftOut(reading: Reading, body: () => string): LeftOutReason | undefined {
  return byPlace(reading) ?? byDraft(reading) ?? bySign(reading) ?? byStatus(reading) ?? byRedirection(reading, body);
}

function byPlace({ file, dialect }: Reading): LeftOutReason | undefined {
  if (!unusualPlace.test(file.place)) return undefined;
  const parts = file.place.split('/');
  const name = parts.pop() ?? '';
  if (parts.some((folder) => /^_?drafts$/i.test(folder))) return 'draft';
  if (/^_index\./i.test(name)) return 'section';
  const isPartial = [...parts, name].some((part) => part.startsWith('_') && part !== '_posts');
  return isPartial && withPartials.includes(dialect) ? 'unlisted' : undefined;
}

/** A value that is no word for `true` or `false` keeps the article back: what was published cannot be recalled. */
function byDraft(reading: Reading): LeftOutReason | undefined {
  const drafts = reading.find('draft').map((field) => isDraft(field, true, reading));
  const empty = emptyValues('draft', reading.frontMatter, reading.config.fields);
  for (const path of empty) {
    const values = { field: path.join('.'), value: '', published: 'false' };
    reading.complain('doubtful-draft', values, { path, part: 'key' });
  }
  const published = ['published', 'publish'].flatMap((name) => findField(reading.frontMatter, name) ?? []);
  const unpublished = published.filter((field) => !isDate(field)).map((field) => isDraft(field, false, reading));
  return empty.length > 0 || [...drafts, ...unpublished].includes(true) ? 'draft' : undefined;
}

function isDraft(field: FoundField, draftWhen: boolean, { complain }: Reading): boolean {
  const flag = parseFlag(field.value);
  if (flag !== undefined) return flag === draftWhen;
  const values = { field: field.name, value: shownValue(field.value), published: String(!draftWhen) };
  complain('doubtful-draft', values, field);
  return true;
}

/** Whether a value of `published` means a date: then it does not say whether the article is a draft. */
function isDate({ value }: FoundField): boolean {
  return parseFlag(value) === undefined && /\d/.test(shownValue(value));
}

/** What the names of signs begin with. */
const signs: ReadonlySet<string> = new Set(leftOutSigns.map(({ name }) => normalizeName(name.split('.')[0] ?? '')));

function bySign({ frontMatter }: Reading): LeftOutReason | undefined {
  if (![...keysIn(frontMatter.data).keys()].some((key) => signs.has(key))) return undefined;
  for (const { name, means } of leftOutSigns) {
    const value = findField(frontMatter, name)?.value;
    if (typeof value !== 'string') continue;
    const word = String(parseFlag(value) ?? value.trim().toLowerCase());
    if (Object.hasOwn(means, word)) return means[word];
  }
  return undefined;
}

/** Words that are near to one that keeps an article back do so, too; any other, such as `evergreen`, says nothing of it. */
function byStatus({ frontMatter, complain }: Reading): LeftOutReason | undefined {
  const status = findField(frontMatter, 'status');
  if (!status) return undefined;
  const { name: field, value } = status;
  const letters = typeof value === 'string' ? value.toLowerCase().replaceAll(/[^\p{L}]/gu, '') : 'draft';
  if (!doubtfulStatus.test(letters)) return undefined;
  complain('doubtful-draft', { field, value: shownValue(value), published: 'published' }, status);
  return 'draft';
}

/** `redirect_to` is a page that leads elsewhere (jekyll-redirect-from); `redirect` is one only where there is no body. */
function byRedirection({ frontMatter }: Reading, body: () => string): LeftOutReason | undefined {
  if (findField(frontMatter, 'redirect_to')) return 'redirect';
  const leads = findField(frontMatter, 'redirect') ?? findField(frontMatter, 'redirect_url');
  return leads && body().trim() === '' ? 'redirect' : undefined;
}
