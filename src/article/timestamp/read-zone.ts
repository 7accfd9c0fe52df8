import { isTimeZone } from './time-zone.js';

/** Where a time of day is shown: an offset from UTC in minutes, the name of a zone, or both, which must then agree. */
export interface WrittenZone {
  readonly offset?: number;
  readonly name?: string;
}

// An abbreviation such as `MSK` or `CST` is read past behind an offset and means nothing alone: many are ambiguous.
const form =
  /^(?: ?(?:(?<utc>Z|z|UTC|utc|GMT|gmt)|(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})?(?: [A-Z]{1,5}| \([^()]*\))?))?(?: ?\[(?<bracketed>[^[\]]+)\]| (?<trailing>[A-Za-z][\w+-]*\/[\w+/-]+))?$/;

/** Reads what stands behind a time of day, of which nothing is no zone; `undefined` if it is none of the ways. */
export function readZone(text: string): WrittenZone | undefined {
  const groups = form.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { utc, sign, hours, minutes = '0', bracketed, trailing } = groups;
  const name = bracketed ?? trailing;
  if (name !== undefined && !isTimeZone(name)) return undefined;
  // RFC 9557, section 2.2: `Z` beside a zone gives the moment and says nothing of the offset there.
  if (utc !== undefined) return { offset: 0 };
  const named = name === undefined ? {} : { name };
  if (sign === undefined) return named;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  const ahead = Number(hours) * 60 + Number(minutes);
  return { ...named, offset: sign === '-' ? -ahead : ahead };
}
