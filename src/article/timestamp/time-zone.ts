import { Temporal } from 'temporal-polyfill';
import type { LocalTime } from './local-time.js';

const longest = 64;
const zoneName = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** Whether a text is the name of a zone of the IANA database, such as `Europe/Paris` or `UTC`. An offset is none. */
export function isTimeZone(text: string): boolean {
  return text.length <= longest && zoneName.test(text) && offsetAt(0, text) !== undefined;
}

/** The minutes that the clocks of a zone are ahead of UTC at a moment; `undefined` if there is no such zone. */
export function offsetAt(milliseconds: number, timeZone: string): number | undefined {
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone);
    return zoned.offsetNanoseconds / 60e9;
  } catch {
    return undefined;
  }
}

/**
 * The milliseconds since 1970 at which the clocks of a zone show a time; `undefined` if there is no such zone.
 *
 * A time that the clocks skip is read with the offset from before the change; of a time that they show twice it is the
 * first (RFC 5545, section 3.3.5, which Temporal calls `compatible`).
 */
export function zonedMilliseconds(timeZone: string, time: LocalTime): number | undefined {
  const { year, month, day, hour, minute, second } = time;
  try {
    const local = new Temporal.PlainDateTime(year, month, day, hour, minute, second);
    return local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
  } catch {
    return undefined;
  }
}
