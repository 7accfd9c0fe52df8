import type { Config } from '../config/config.js';
import type { Instant } from '../model/instant.js';
import { fields } from './fields.js';
import { isTable, normalizeName } from './find-fields.js';
import { scanYaml } from './front-matter/scan-yaml.js';
import type { FrontMatterValue } from './front-matter.js';
import { frontMatterMark } from './front-matter-mark.js';
import { leftOutSigns } from './left-out-signs.js';
import type { ListedFile } from './parse-memory.js';
import type { ParseSettings } from './parsed-article.js';
import { permalinkId } from './permalink-id.js';
import type { SourceFile } from './source-file.js';
import { parseTimestamp } from './timestamp.js';

/** Lists a file by the beginning of its text; `undefined` where that takes more thought. */
export type ListPlainly = (file: SourceFile, start: string) => ListedFile | undefined;

/** A place of which the address follows letter by letter. */
const plainPlace = /^(?!.*(?:^|\/)(?:index\.md$|drafts\/))[A-Za-z\d-]+(?:\/[A-Za-z\d-]+)*\.md$/i;

const internet = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;
const webAddress = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w.~/-]*)?$/;
const name = /^[^<>@]*[\p{L}\d][^<>@]*$/u;

/** The values that nothing can be said against, by the field. */
const isFine: Readonly<Record<string, (value: FrontMatterValue) => boolean>> = {
  title: isText,
  description: isText,
  summary: isText,
  image: isText,
  date: (value) => typeof value === 'string' && internet.test(value),
  updated: (value) => typeof value === 'string' && internet.test(value),
  author: isName,
  authors: (value) => Array.isArray(value) && value.every(isAuthor),
  tags: isNames,
  categories: isNames,
  audio: () => true,
  draft: (value) => value === 'false',
};

/** The names that mean something, or may: what stands under another is nobody's. */
const meaningful: ReadonlySet<string> = new Set(
  [
    ...Object.values(fields).flatMap(({ names }) => names.map((one) => one.name)),
    ...leftOutSigns.map((sign) => sign.name),
    ...['published', 'publish', 'status', 'redirect', 'redirect_to', 'redirect_url'],
  ].map((one) => normalizeName(one.split('.')[0] ?? '')),
);

/**
 * Makes the way to list articles that are written plainly and ask for nothing out of the ordinary, as nearly all of an
 * archive do. It is what all fields together come to when there is nothing to say of any: a tenth of the work, in so
 * little code that it is soon compiled. A property holds it against the whole.
 *
 * @returns `undefined` where the settings call for more.
 */
export function plainLister(settings: ParseSettings): ListPlainly | undefined {
  const { config, dialect, now, directory } = settings;
  const isPlain = dialect === 'plain' && config.permalink === undefined && !config.podcast && !directory.hasAuthors;
  if (!isPlain || Object.keys(config.fields).length > 0) return undefined;
  return (file, start) => {
    const block = blockOf(start);
    const data = block !== undefined && plainPlace.test(file.place) ? scanYaml(block) : undefined;
    const published = data && publishedIn(data as Readonly<Record<string, FrontMatterValue | null>>, now);
    if (block === undefined || !published) return undefined;
    const url = addressOf(file.place, config);
    const mark = frontMatterMark({ format: 'yaml', block });
    return { listed: { mark, id: permalinkId(url, config), url, published }, diagnostics: [], isOfStart: true };
  };
}

/** The block between two lines `---`, if it has no blank lines and no carriage returns. */
function blockOf(start: string): string | undefined {
  const isFenced = start.startsWith('---\n') && start.endsWith('\n---\n') && start.length > 9;
  return isFenced && !start.includes('\r') && !/\n *\n/.test(start) ? start.slice(4, -5) : undefined;
}

/** When an article was published, if all of its fields are fine and time changes none of them. */
function publishedIn(data: Readonly<Record<string, FrontMatterValue | null>>, now: Instant): Instant | undefined {
  const strange = new Set<string>();
  for (const key in data) {
    const value = data[key];
    const check = Object.hasOwn(isFine, key) ? isFine[key] : undefined;
    if (value === null || value === undefined || (check && !check(value))) return undefined;
    if (check) continue;
    const loose = normalizeName(key);
    if (meaningful.has(loose) || strange.has(loose)) return undefined;
    strange.add(loose);
  }
  const { date, updated } = data;
  const published = typeof date === 'string' ? parseTimestamp(date, 'UTC') : undefined;
  const later = typeof updated === 'string' ? parseTimestamp(updated, 'UTC') : published;
  return published && later && published < now && later < now ? published : undefined;
}

function addressOf(place: string, { site, trailingSlash }: Config): string {
  return `${site.url.replace(/\/+$/, '')}/${place.slice(0, -3)}${trailingSlash ? '/' : ''}`;
}

function isText(value: FrontMatterValue): boolean {
  return typeof value === 'string';
}

function isNames(value: FrontMatterValue): boolean {
  return isText(value) || (Array.isArray(value) && value.every(isText));
}

function isName(value: FrontMatterValue): boolean {
  return typeof value === 'string' && name.test(value);
}

function isAuthor(value: FrontMatterValue): boolean {
  if (!isTable(value)) return isName(value);
  for (const key in value) if (key !== 'name' && key !== 'url') return false;
  const { name: called, url } = value;
  return (
    called !== undefined && isName(called) && (url === undefined || (typeof url === 'string' && webAddress.test(url)))
  );
}
