import { distinctBy } from '../article/distinct.js';
import { type Instant, toMilliseconds } from '../model/instant.js';
import { matchBodies } from './match-bodies.js';
import { addressKey, pathKey, titleKey } from './match-keys.js';
import type { PublishedEntry } from './published-feed.js';

/** What tells that a published entry and one of now are the same article. */
export type MatchedBy = 'id' | 'address' | 'title and date' | 'title' | 'body';

/** What is known of an entry of now. */
export interface Candidate {
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  readonly published?: Instant;
  /** Absent where its body is not rendered. */
  readonly contentHtml?: string;
}

/** A published entry and the entry of now that is the same article. */
export interface Match<One extends Candidate> {
  readonly published: PublishedEntry;
  readonly entry: One;
  readonly by: MatchedBy;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Which entries are the same, and which are not to be found on the other side. */
export interface Matches<One extends Candidate> {
  /** In the order of the published entries. */
  readonly matches: readonly Match<One>[];
  readonly unmatchedPublished: readonly PublishedEntry[];
  readonly unmatchedEntries: readonly One[];
}

/** One way to tell that two entries are one article: what both must have in common, alone on either side. */
interface Sign {
  readonly by: MatchedBy;
  readonly confidence: number;
  readonly published: (entry: PublishedEntry) => string | undefined;
  readonly entry: (entry: Candidate) => string | undefined;
  /** What must hold of the two besides. */
  readonly also?: (published: PublishedEntry, entry: Candidate) => boolean;
}

const day = 24 * 60 * 60 * 1000;

/** What a change of time zone can move a date by: the clocks of the earth are up to 26 hours apart. */
const zonesApart = 26 * 60 * 60 * 1000;

/** The surest first. Bodies are looked at where {@link byBody} stands. */
const byId: Sign = { by: 'id', confidence: 1, published: ({ id }) => id, entry: ({ id }) => id };
const signs: readonly Sign[] = [
  { by: 'address', confidence: 0.98, published: ({ url }) => addressKey(url), entry: ({ url }) => addressKey(url) },
  { by: 'address', confidence: 0.97, published: ({ id }) => addressKey(id), entry: ({ url }) => addressKey(url) },
  { by: 'address', confidence: 0.97, published: ({ id }) => addressKey(id), entry: ({ id }) => addressKey(id) },
  { by: 'title and date', confidence: 0.95, published: titleAndDate, entry: titleAndDate },
  {
    by: 'title and date',
    confidence: 0.93,
    published: ({ title }) => titleKey(title),
    entry: ({ title }) => titleKey(title),
    also: (published, entry) => apart(published, entry) <= zonesApart,
  },
  {
    by: 'address',
    confidence: 0.9,
    published: ({ url, id }) => pathKey(url ?? id),
    entry: ({ url }) => pathKey(url),
    also: (published, entry) => apart(published, entry) <= day,
  },
];
const byTitle: Sign = {
  by: 'title',
  confidence: 0.7,
  published: ({ title }) => titleKey(title),
  entry: ({ title }) => titleKey(title),
};

/**
 * Finds the entries of now that subscribers hold already, under whatever id.
 *
 * One published entry goes with one entry of now, the surest first. Where two would do as well, neither is taken: a
 * wrong id is worse than none. Of published entries with one id the first counts.
 */
export function matchEntries<One extends Candidate>(
  published: readonly PublishedEntry[],
  entries: readonly One[],
): Matches<One> {
  const distinct = distinctBy(published, ({ id }) => id);
  const left = { published: new Set(distinct), entries: new Set(entries) };
  const found = new Map<PublishedEntry, Match<One>>();
  const take = (matches: readonly Match<One>[]): void => {
    for (const match of matches) {
      found.set(match.published, match);
      left.published.delete(match.published);
      left.entries.delete(match.entry);
    }
  };
  for (const sign of [byId, ...signs]) take(matchBy(sign, left.published, left.entries));
  if (left.published.size > 0) take(matchBodies(left.published, left.entries));
  take(matchBy(byTitle, left.published, left.entries));
  return {
    matches: distinct.flatMap((entry) => found.get(entry) ?? []),
    unmatchedPublished: [...left.published],
    unmatchedEntries: [...left.entries],
  };
}

function matchBy<One extends Candidate>(
  sign: Sign,
  published: ReadonlySet<PublishedEntry>,
  entries: ReadonlySet<One>,
): readonly Match<One>[] {
  const { by, confidence, also = () => true } = sign;
  if (published.size === 0) return [];
  const wanted = alone(published, sign.published);
  const offered = alone(entries, sign.entry);
  return [...wanted].flatMap(([key, one]) => {
    const entry = offered.get(key);
    return one && entry && also(one, entry) ? [{ published: one, entry, by, confidence }] : [];
  });
}

/** Values by their key; `undefined` where several have one. */
function alone<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, Value | undefined> {
  const byKey = new Map<string, Value | undefined>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) byKey.set(key, byKey.has(key) ? undefined : value);
  }
  return byKey;
}

function titleAndDate(entry: Pick<PublishedEntry, 'title' | 'published' | 'updated'>): string | undefined {
  const title = titleKey(entry.title);
  const date = entry.published ?? entry.updated;
  return title === undefined || date === undefined ? undefined : `${date} ${title}`;
}

/** Milliseconds between the dates of two entries; without end where one has none. */
function apart(published: PublishedEntry, entry: Candidate): number {
  const date = published.published ?? published.updated;
  if (date === undefined || entry.published === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(toMilliseconds(date) - toMilliseconds(entry.published));
}
