import type { LeftOut } from '../../src/article/article.js';
import type { CompareInput, Comparison, CurrentEntry } from '../../src/ledger/compare.js';
import { compare } from '../../src/ledger/compare.js';
import type { PublishedEntry } from '../../src/ledger/published-feed.js';
import { instant } from '../article/parse-texts.js';

/** What a test says of an entry; the rest follows from its name. */
export interface Said {
  readonly id?: string;
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  readonly updated?: string;
  readonly html?: string;
}

/** Where the entries of tests are. */
export const home = 'https://news.example';

/** An entry of the feed that is about to be published. */
export function entry(name: string, { id, url, title, date = '2024-01-31', updated, html }: Said = {}): CurrentEntry {
  return {
    id: id ?? `${home}/${name}/`,
    url: url ?? `${home}/${name}/`,
    title: title ?? name,
    published: instant(date),
    updated: instant(updated ?? date),
    contentHtml: html ?? `<p>All about ${name}.</p>`,
    path: `articles/${name}.md`,
    notes: [],
  };
}

/** The same as subscribers hold it. */
export function published(name: string, said: Said = {}): PublishedEntry {
  const { path: _path, notes: _notes, title = name, summary: _summary, ...held } = entry(name, said);
  return { ...held, title };
}

/** What a test compares. */
export interface Compared extends Partial<Omit<CompareInput, 'previous' | 'leftOut'>> {
  readonly held: readonly PublishedEntry[];
  readonly leftOut?: Readonly<Record<string, LeftOut>>;
}

/** Compares entries with those that subscribers hold, newest first. */
export function compared({ held, entries = [], leftOut = {}, ...input }: Compared): Comparison & {
  readonly codes: readonly string[];
  readonly kinds: Readonly<Record<string, string>>;
} {
  const comparison = compare({
    previous: { format: 'json', entries: held, older: [] },
    entries,
    others: [],
    leftOut: new Map(Object.entries(leftOut)),
    idBase: home,
    now: instant('2024-06-01'),
    isWhole: true,
    ...input,
  });
  return {
    ...comparison,
    codes: comparison.diagnostics.map(({ code, severity }) => `${severity} ${code}`),
    kinds: Object.fromEntries(
      comparison.changes.entries.map(({ id, kind }) => [id.replace(/^.*example\/|\/$/g, ''), kind]),
    ),
  };
}
