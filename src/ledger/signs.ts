import { distance } from 'fastest-levenshtein';
import { type Instant, toMilliseconds } from '../model/instant.js';
import { bodyKey, textKey } from './body-key.js';
import type { Candidate, Match, MatchedBy } from './match-entries.js';
import { addressKey, pathKey, titleKey } from './match-keys.js';
import type { PublishedEntry } from './published-feed.js';

/** One way to tell that two entries are one article: what both must have in common, alone on either side. */
export interface Sign {
  readonly by: MatchedBy;
  readonly confidence: number;
  readonly published: (entry: PublishedEntry) => string | undefined;
  readonly entry: (entry: Candidate) => string | undefined;
  /** What must hold of the two besides. */
  readonly also?: (published: PublishedEntry, entry: Candidate) => boolean;
}

/** Of titles that are nearly the same. */
const fewestLetters = 12;

const day = 24 * 60 * 60 * 1000;

/** Where an entry is. */
export const addresses: readonly Sign[] = [
  { by: 'address', confidence: 0.98, published: ({ url }) => addressKey(url), entry: ({ url }) => addressKey(url) },
  { by: 'address', confidence: 0.97, published: ({ id }) => addressKey(id), entry: ({ url }) => addressKey(url) },
  { by: 'address', confidence: 0.97, published: ({ id }) => addressKey(id), entry: ({ id }) => addressKey(id) },
];

export const titleAndExactDate: Sign = {
  by: 'title and date',
  confidence: 0.95,
  published: titleAndDate,
  entry: titleAndDate,
};

/** What else tells, the surest first. */
export const weaker: readonly Sign[] = [
  {
    by: 'title and body',
    confidence: 0.95,
    published: ({ title }) => titleKey(title),
    entry: ({ title }) => titleKey(title),
    also: (published, entry) =>
      isSame(bodyOf(published), bodyKey(entry.contentHtml)) || hasSameSummary(published, entry),
  },
  {
    by: 'address',
    confidence: 0.9,
    published: ({ url, id }) => pathKey(url ?? id),
    entry: ({ url }) => pathKey(url),
    also: (published, entry) => apart(published, entry) <= day,
  },
];

/** A body or a summary to the letter, of any length; alone among all entries and not only among those that are left. */
export const bodies: readonly Sign[] = [
  { by: 'body', confidence: 0.92, published: bodyOf, entry: ({ contentHtml }) => bodyKey(contentHtml) },
  { by: 'summary', confidence: 0.9, published: summaryOf, entry: ({ summary }) => textKey(summary) },
];

/** Of bodies that are nearly the same, those that are at least so alike are surer than a date. */
export const surerThanDate = 0.85;

/** The same moment, unless that is but a day. */
export function sameMoment(isDay: (moment: Instant) => boolean): Sign {
  const momentOf = ({ published }: Candidate | PublishedEntry) =>
    published === undefined || isDay(published) ? undefined : published;
  return { by: 'date', confidence: 0.85, published: momentOf, entry: momentOf };
}

/** One date, and titles that are nearly the same, as when one was edited. */
export const likeTitleAndDate: Sign = {
  by: 'title and date',
  confidence: 0.85,
  published: ({ published, updated }) => published ?? updated,
  entry: ({ published }) => published,
  also: (published, entry) => areAlike(titleKey(published.title), titleKey(entry.title)),
};

export const titleAlone: Sign = {
  by: 'title',
  confidence: 0.7,
  published: ({ title }) => titleKey(title),
  entry: ({ title }) => titleKey(title),
};

/** The entries that a sign tells of, among those given. */
export function matchBy<One extends Candidate>(
  sign: Sign,
  published: Iterable<PublishedEntry>,
  entries: Iterable<One>,
): readonly Match<One>[] {
  const { by, confidence, also = () => true } = sign;
  const wanted = alone(published, sign.published);
  if (wanted.size === 0) return [];
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

/** An entry of either side, as far as its title and its date tell it. */
export interface Titled {
  readonly title?: string | undefined;
  readonly published?: Instant;
  readonly updated?: Instant;
}

/** What two entries of one title and one date have in common. */
export function titleAndDate(entry: Titled): string | undefined {
  const title = titleKey(entry.title);
  const date = entry.published ?? entry.updated;
  return title === undefined || date === undefined ? undefined : `${date} ${title}`;
}

/** What two entries of one body have in common; `undefined` where nobody knows the body. */
export function bodyOf({ contentHtml, excerptHtml }: PublishedEntry): string | undefined {
  return bodyKey(contentHtml ?? excerptHtml);
}

/** A feed without bodies has its summaries where another has those. */
function summaryOf({ summary, excerptHtml, contentHtml }: PublishedEntry): string | undefined {
  return summary === undefined ? bodyKey(excerptHtml ?? contentHtml) : textKey(summary);
}

function hasSameSummary(published: PublishedEntry, entry: Candidate): boolean {
  return isSame(summaryOf(published), textKey(entry.summary));
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

/** Whether at most two letters in five are others; short titles tell too little. */
function areAlike(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || Math.min(one.length, other.length) < fewestLetters) return false;
  return distance(one, other) <= 0.4 * Math.max(one.length, other.length);
}

/** Milliseconds between the dates of two entries; without end where one has none. */
function apart(published: PublishedEntry, entry: Candidate): number {
  const date = published.published ?? published.updated;
  if (date === undefined || entry.published === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(toMilliseconds(date) - toMilliseconds(entry.published));
}
