import { offsetAt } from '../article/timestamp.js';
import { distinctBy } from '../model/distinct.js';
import { groupBy } from '../model/group-by.js';
import { type Instant, toMilliseconds } from '../model/instant.js';
import { contradictions } from './contradictions.js';
import { matchBodies } from './match-bodies.js';
import { matchRecurring } from './match-recurring.js';
import type { PublishedEntry } from './published-feed.js';
import {
  addresses,
  bodies,
  likeTitleAndDate,
  matchBy,
  sameMoment,
  surerThanDate,
  titleAlone,
  titleAndDate,
  titleAndExactDate,
  weaker,
} from './signs.js';

/** What tells that a published entry and one of now are the same article. */
export type MatchedBy = 'id' | 'address' | 'title and date' | 'title and body' | 'body' | 'summary' | 'date' | 'title';

/** What is known of an entry of now. */
export interface Candidate {
  readonly id: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly published?: Instant;
  /** Plain text. */
  readonly summary?: string | undefined;
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

/**
 * Finds the entries of now that subscribers hold already, under whatever id.
 *
 * One published entry goes with one entry of now, the surest first. Where two would do as well, neither is taken: a
 * wrong id is worse than none. Of published entries with one id the first counts. An id or an address is no proof
 * where it plainly is another article's now.
 *
 * @param timeZone the zone in which a date without a time is midnight.
 */
export function matchEntries<One extends Candidate>(
  published: readonly PublishedEntry[],
  entries: readonly One[],
  timeZone = 'UTC',
): Matches<One> {
  const distinct = distinctBy(published, ({ id }) => id);
  const left = { published: new Set(distinct), entries: new Set(entries) };
  const found = new Map<PublishedEntry, Match<One>>();
  const take = (matches: readonly Match<One>[]): void => {
    for (const match of matches) {
      if (!left.published.has(match.published) || !left.entries.has(match.entry)) continue;
      found.set(match.published, match);
      left.published.delete(match.published);
      left.entries.delete(match.entry);
    }
  };
  const byId = matchIds(distinct, entries);
  const isContradicted = contradictions(byId, distinct, entries);
  const takeSure = (matches: readonly Match<One>[]): void =>
    take(matches.filter((match) => !isContradicted(match.published, match.entry)));

  takeSure(byId);
  for (const sign of addresses) takeSure(matchBy(sign, left.published, left.entries));
  take(matchBy(titleAndExactDate, left.published, left.entries));
  take(matchRecurring(left.published, left.entries));
  for (const sign of weaker) takeSure(matchBy(sign, left.published, left.entries));
  if (left.published.size > 0 && left.entries.size > 0) {
    for (const sign of bodies) take(matchBy(sign, distinct, entries));
    const alike = matchBodies(left.published, left.entries);
    take(alike.filter(({ confidence }) => confidence >= surerThanDate));
    take(matchBy(sameMoment(isDayIn(timeZone)), left.published, left.entries));
    take(matchBy(likeTitleAndDate, left.published, left.entries));
    take(alike);
    take(matchBy(titleAlone, left.published, left.entries));
  }
  return {
    matches: distinct.flatMap((entry) => found.get(entry) ?? []),
    unmatchedPublished: [...left.published],
    unmatchedEntries: [...left.entries],
  };
}

/** Where several entries of now have one id, it is that of the one that has the title and the date, else of the first. */
function matchIds<One extends Candidate>(
  published: readonly PublishedEntry[],
  entries: readonly One[],
): readonly Match<One>[] {
  const wanted = new Set(published.map(({ id }) => id));
  const byId = groupBy(entries, ({ id }) => (wanted.has(id) ? id : undefined));
  return published.flatMap((one): readonly Match<One>[] => {
    const holders = byId.get(one.id) ?? [];
    const same = holders.length > 1 ? holders.find((entry) => titleAndDate(entry) === titleAndDate(one)) : undefined;
    const entry = same ?? holders[0];
    return entry ? [{ published: one, entry, by: 'id', confidence: 1 }] : [];
  });
}

/** Whether a moment is the beginning of a day: what a date without a time is taken for. */
function isDayIn(timeZone: string): (moment: Instant) => boolean {
  const day = 24 * 60 * 60 * 1000;
  return (moment) => {
    const time = toMilliseconds(moment);
    return [0, offsetAt(time, timeZone) ?? 0].some((minutes) => (time + minutes * 60_000) % day === 0);
  };
}
