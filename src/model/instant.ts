declare const instant: unique symbol;

/**
 * A moment in time, to the second, in UTC, as RFC 3339 writes it: `2018-07-23T09:00:00Z`.
 *
 * A text and not a `Date`, because it cannot be invalid, cannot be changed, sorts as it reads (the year has four
 * digits) and goes through JSON as it is.
 */
export type Instant = string & { readonly [instant]: true };

const first = Date.parse('0000-01-01T00:00:00Z');
const last = Date.parse('9999-12-31T23:59:59Z');

/** The instant of a `Date` or of milliseconds since 1970, cut to the second; `undefined` if it is none. */
export function toInstant(time: Date | number): Instant | undefined {
  const milliseconds = Number(time);
  if (!(milliseconds >= first && milliseconds <= last)) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z` as Instant;
}

/** The milliseconds since 1970 of an instant. */
export function toMilliseconds(time: Instant): number {
  return Date.parse(time);
}

/** The `Date` of an instant, as the `feed` package's types want it. */
export function toDate(time: Instant): Date {
  return new Date(toMilliseconds(time));
}
