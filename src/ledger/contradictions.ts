import { bodyKey, textKey } from './body-key.js';
import type { Candidate, Match } from './match-entries.js';
import { titleKey } from './match-keys.js';
import type { PublishedEntry } from './published-feed.js';
import { bodyOf, matchBy, type Sign, titleAndDate } from './signs.js';

/** What tells of an article wherever it went. */
const evidence: readonly Sign[] = [
  { by: 'title and date', confidence: 1, published: titleAndDate, entry: titleAndDate },
  {
    by: 'body',
    confidence: 1,
    published: (entry) => dated(entry, bodyOf(entry)),
    entry: (entry) => dated(entry, bodyKey(entry.contentHtml)),
  },
  {
    by: 'body',
    confidence: 1,
    published: (entry) => longOnly(bodyOf(entry)),
    entry: ({ contentHtml }) => longOnly(bodyKey(contentHtml)),
  },
];

/** Fewer words than this are no evidence: many articles may have them. */
const fewestWords = 8;

/**
 * Tells which published entry is not the article that has its id or address now: files are numbered anew, change their
 * names with each other, or make room for others. Its article is another one then, plainly and alone.
 *
 * @param byId what the ids alone tell.
 */
export function contradictions<One extends Candidate>(
  byId: readonly Match<One>[],
  published: readonly PublishedEntry[],
  entries: readonly One[],
): (one: PublishedEntry, entry: One) => boolean {
  let known: Homes<One> | undefined;
  return (one, entry) => {
    if (!isDoubtful(one, entry)) return false;
    known ??= homesOf(byId, published, entries);
    const [home, origin] = [known.entries.get(one), known.origins.get(entry)];
    return (home !== undefined && home !== entry) || (origin !== undefined && origin !== one);
  };
}

interface Homes<One> {
  /** Where published entries are now. */
  readonly entries: ReadonlyMap<PublishedEntry, One>;
  /** What entries of now were. */
  readonly origins: ReadonlyMap<One, PublishedEntry>;
}

function homesOf<One extends Candidate>(
  byId: readonly Match<One>[],
  published: readonly PublishedEntry[],
  entries: readonly One[],
): Homes<One> {
  const homes = { entries: new Map<PublishedEntry, One>(), origins: new Map<One, PublishedEntry>() };
  const settled = byId.filter((match) => !isDoubtful(match.published, match.entry));
  const [held, kept] = [new Set(settled.map((match) => match.published)), new Set(settled.map(({ entry }) => entry))];
  for (const sign of evidence) {
    for (const { published: one, entry } of matchBy(sign, published, entries)) {
      if (held.has(one) || kept.has(entry) || homes.entries.has(one) || homes.origins.has(entry)) continue;
      homes.entries.set(one, entry);
      homes.origins.set(entry, one);
    }
  }
  return homes;
}

/** Whether two of title, date and body differ, as far as they are known; an author seldom edits two at once. */
function isDoubtful(one: PublishedEntry, entry: Candidate): boolean {
  const isRetitled = differ(titleKey(one.title), titleKey(entry.title));
  const isRedated = differ(one.published, entry.published);
  if (!isRetitled && !isRedated) return false;
  const [former, current] = contentsOf(one, entry);
  if (former === undefined || former !== current) return true;
  return isRetitled && isRedated && longOnly(former) === undefined;
}

/** Both bodies where both are known, else both summaries. */
function contentsOf(one: PublishedEntry, entry: Candidate): readonly (string | undefined)[] {
  const bodies = [bodyOf(one), bodyKey(entry.contentHtml)];
  return bodies.includes(undefined) ? [textKey(one.summary), textKey(entry.summary)] : bodies;
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function dated({ published }: Pick<PublishedEntry, 'published'>, key: string | undefined): string | undefined {
  return published === undefined || key === undefined ? undefined : `${published} ${key}`;
}

function longOnly(key: string | undefined): string | undefined {
  return (key?.split(' ').length ?? 0) < fewestWords ? undefined : key;
}
