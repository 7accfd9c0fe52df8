const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday = '(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?';
const month =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})(?!\\d)';

/**
 * The ways to write a day that leave no doubt: the year first, or the month by its English name (RFC 5322, section 3.3,
 * and everyday writing). `01/02/2024` is two days, and digits alone may be a day, seconds or milliseconds.
 */
const forms: readonly RegExp[] = [
  /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?!\d)/,
  new RegExp(`^${weekday}${day}[ -]${month},?[ -]${year}`, 'i'),
  new RegExp(`^${weekday}${month} ${day},? ${year}`, 'i'),
];

/** A day at the start of a text, not yet held to the calendar, and what follows it. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

/** Reads the day that a text begins with. The day of the week is not held against it. */
export function readDay(text: string): WrittenDay | undefined {
  for (const form of forms) {
    const found = form.exec(text);
    if (found?.groups) return toDay(found.groups, text.slice(found[0].length));
  }
  return undefined;
}

function toDay(groups: Readonly<Record<string, string | undefined>>, rest: string): WrittenDay {
  const { year, month = '', day } = groups;
  const named = months.indexOf(month.slice(0, 3).toLowerCase());
  return { year: Number(year), month: named === -1 ? Number(month) : named + 1, day: Number(day), rest };
}
