/** What a calendar and a clock show somewhere, down to the second. The month counts from 1. */
export interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * The milliseconds since 1970 at which a time is shown in UTC; `undefined` if no calendar or clock shows it, such as
 * 30 February or 24:00. A second 60 is none either: Unix time has no leap seconds.
 */
export function utcMilliseconds({ year, month, day, hour, minute, second }: LocalTime): number | undefined {
  if (year < 1 || year > 9999 || hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1) return undefined;
  return date.setUTCHours(hour, minute, second);
}
