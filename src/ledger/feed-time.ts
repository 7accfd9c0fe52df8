import { parseTimestamp } from '../article/timestamp.js';
import type { Instant } from '../model/instant.js';

/** What RFC 822, section 5.1, calls zones by their letters; the military ones were never used alike. */
const zones: Readonly<Record<string, string>> = {
  UT: '+0000',
  GMT: '+0000',
  UTC: '+0000',
  Z: '+0000',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};

const longest = 100;

/**
 * The moment that a feed names, as RFC 822 (RSS) or RFC 3339 (Atom, JSON Feed) writes it; a date without a zone is
 * taken for UTC. `undefined` if it is none.
 */
export function parseFeedTime(text: string | undefined): Instant | undefined {
  if (text === undefined || text.length > longest) return undefined;
  const written = text
    .trim()
    .replace(/^[a-z]{3,9},?\s+(?=\d)/i, '')
    .replace(
      /^(\d{1,2}\s+[a-z]{3,9})\.?\s+(\d\d)(?=\s)/i,
      (_, day: string, year: string) => `${day} ${century(year)}${year}`,
    )
    .replace(/\s([a-z]{1,4})$/i, (whole, name: string) =>
      zones[name.toUpperCase()] ? ` ${zones[name.toUpperCase()]}` : whole,
    );
  return parseTimestamp(written, 'UTC');
}

/** RFC 2822, section 4.3: two digits up to 49 are of this century. */
function century(year: string): string {
  return Number(year) < 50 ? '20' : '19';
}
