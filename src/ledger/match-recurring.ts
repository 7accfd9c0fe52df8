import { groupBy } from '../model/group-by.js';
import { toMilliseconds } from '../model/instant.js';
import type { Candidate, Match } from './match-entries.js';
import { titleKey } from './match-keys.js';
import type { PublishedEntry } from './published-feed.js';
import type { Titled } from './signs.js';
import { likeness, sketchOf } from './sketch.js';

/**
 * What a change of time zone can move a date by, from or to UTC: clocks are up to 14 hours ahead of it. Between others it
 * may be more, but what comes out every day would be taken for its next edition then.
 */
const zonesApart = 14 * 60 * 60 * 1000;

/** Bodies that are less alike are those of two editions, and not of one that was edited. */
const leastAlike = 0.3;

interface Dated<Value> {
  readonly value: Value;
  readonly time: number;
}

/**
 * The entries of one title whose dates are about the same, and no other's: an edition of a column that has the same
 * title every week, though its dates are of another time zone.
 */
export function matchRecurring<One extends Candidate>(
  published: Iterable<PublishedEntry>,
  entries: Iterable<One>,
): readonly Match<One>[] {
  const wanted = byTitle(published);
  if (wanted.size === 0) return [];
  const offered = byTitle(entries);
  return [...wanted].flatMap(([title, ones]) => {
    const others = offered.get(title) ?? [];
    return ones.flatMap((one): readonly Match<One>[] => {
      const entry = onlyNear(one, others);
      if (!entry || onlyNear(entry, ones) !== one || areOthers(one.value, entry.value)) return [];
      return [{ published: one.value, entry: entry.value, by: 'title and date', confidence: 0.93 }];
    });
  });
}

/** Whether the bodies of two are known, and have little in common. */
function areOthers({ contentHtml, excerptHtml }: PublishedEntry, entry: Candidate): boolean {
  const [former, current] = [sketchOf(contentHtml ?? excerptHtml), sketchOf(entry.contentHtml)];
  return former !== undefined && current !== undefined && likeness(former, current) < leastAlike;
}

/** Oldest first. */
function byTitle<Value extends Titled>(values: Iterable<Value>): ReadonlyMap<string, readonly Dated<Value>[]> {
  const groups = groupBy(values, ({ title }) => titleKey(title));
  return new Map(
    [...groups].map(([title, group]) => [title, group.flatMap(dated).sort((a, b) => a.time - b.time)] as const),
  );
}

function dated<Value extends Titled>(value: Value): readonly Dated<Value>[] {
  const date = value.published ?? value.updated;
  return date === undefined ? [] : [{ value, time: toMilliseconds(date) }];
}

/** The one whose date is near, if there is but one; found by halves, since a column may have thousands of editions. */
function onlyNear<Value>({ time }: Dated<unknown>, sorted: readonly Dated<Value>[]): Dated<Value> | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.time ?? 0) < time - zonesApart) low = middle + 1;
    else high = middle;
  }
  const [first, second] = [sorted[low], sorted[low + 1]];
  if (!first || first.time > time + zonesApart) return undefined;
  return second && second.time <= time + zonesApart ? undefined : first;
}
