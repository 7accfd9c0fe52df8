import type { Config } from '../config/config.js';
import { compareText } from '../model/compare-text.js';
import { type Instant, toMilliseconds } from '../model/instant.js';
import { firstOf } from './first-of.js';

/** What decides an entry's place in a feed. */
interface Dated {
  readonly id: string;
  readonly published: Instant;
}

/** How many entries a feed has at least where nobody says how many, if there are as many articles. */
export const usualLimit = 30;

const usualSpan = 30 * 24 * 60 * 60 * 1000;

const newestFirst = (a: Dated, b: Dated): number => compareText(b.published, a.published) || compareText(a.id, b.id);

/**
 * The entries that a feed carries, newest first.
 *
 * Without a limit these are the newest 30, or all of the last 30 days if those are more, so that no reader that asks
 * once a month misses any. The 30 days end with the newest entry and not with today: a build without a new article
 * gives the same feed on any day.
 */
export function select<Entry extends Dated>(entries: readonly Entry[], limit: Config['limit']): readonly Entry[] {
  return firstOf(entries, limit === 'all' ? entries.length : (limit ?? usualCount(entries)), newestFirst);
}

function usualCount(entries: readonly Dated[]): number {
  const [newest] = firstOf(entries, 1, newestFirst);
  if (!newest) return 0;
  const oldest = toMilliseconds(newest.published) - usualSpan;
  const recent = entries.filter((entry) => toMilliseconds(entry.published) > oldest);
  return Math.max(usualLimit, recent.length);
}
