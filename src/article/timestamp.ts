import { type Instant, toInstant } from '../model/instant.js';
import { type LocalTime, utcMilliseconds } from './timestamp/local-time.js';
import { readClock } from './timestamp/read-clock.js';
import { readDay } from './timestamp/read-day.js';
import { readZone, type WrittenZone } from './timestamp/read-zone.js';
import { offsetAt, zonedMilliseconds } from './timestamp/time-zone.js';

export { isTimeZone, offsetAt } from './timestamp/time-zone.js';

const longest = 64;

/** Of the first hundred years, JavaScript reads the dates of RSS as those of ours. */
const first = Date.UTC(100, 0, 1);

/** How nearly all dates are written: RFC 3339, with or without its seconds. */
const internet = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;
const midnight = { hour: 0, minute: 0, second: 0, rest: '' };

/**
 * The moment that a text of front matter names, to the second; `undefined` if it is no date, or not one that is in the
 * calendar.
 *
 * A day is `2018-07-23`, `2018/7/23`, `23 July 2018` or `Jul 23, 2018`, with a day of the week before a named month
 * or without. A time may follow (`T18:15:32.5`, ` 18:15`, ` 6:15 pm`), and a zone behind the time: `Z`, `UTC`, `+05:30`,
 * ` +0530`, `+05`, `[Europe/Paris]`, ` Europe/Paris`. Years are 0100 to 9999. What could mean two days is no date:
 * `01/02/2024`, digits alone, a zone's abbreviation, an offset that its zone does not have then.
 *
 * @param timeZone the zone of the IANA database whose clocks are meant where the text names none.
 */
export function parseTimestamp(text: string, timeZone: string): Instant | undefined {
  if (text.length > longest) return undefined;
  const time = internetTime(text) ?? anyTime(text, timeZone);
  return time === undefined || time < first ? undefined : toInstant(time);
}

/** The same as {@link anyTime} for the usual form, without the others that it has to try. */
function internetTime(text: string): number | undefined {
  const found = internet.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second = 0, sign, hours = 0, minutes = 0] = found;
  const utc = utcMilliseconds({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  });
  const ahead = Number(hours) * 60 + Number(minutes);
  return utc === undefined ? undefined : utc - (sign === '-' ? -ahead : ahead) * 60_000;
}

function anyTime(text: string, timeZone: string): number | undefined {
  const day = readDay(text.trim().replace(/\s+/g, ' '));
  const clock = day?.rest === '' ? midnight : readClock(day?.rest ?? '');
  const zone = readZone(clock?.rest ?? '');
  if (!day || !clock || !zone) return undefined;
  return toUnixTime({ ...day, ...clock }, zone, timeZone);
}

function toUnixTime(time: LocalTime, { offset, name }: WrittenZone, timeZone: string): number | undefined {
  const utc = utcMilliseconds(time);
  if (utc === undefined) return undefined;
  if (offset === undefined) {
    const zone = name ?? timeZone;
    return zone === 'UTC' ? utc : zonedMilliseconds(zone, time);
  }
  const milliseconds = utc - offset * 60_000;
  return name === undefined || offsetAt(milliseconds, name) === offset ? milliseconds : undefined;
}
