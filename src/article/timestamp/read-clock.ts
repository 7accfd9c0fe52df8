const form =
  /^(?:t|,? (?:at )?)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\b\.?)?(?![\d:.,])/i;

/** A time of day at the start of a text, not yet held to the clock, and what follows it. */
export interface WrittenClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly rest: string;
}

/** Reads the time of day that stands behind a day: `T18:15:32.5`, ` 18:15`, ` at 6:15 pm`. */
export function readClock(text: string): WrittenClock | undefined {
  const found = form.exec(text);
  if (!found?.groups) return undefined;
  const { hour, minute, second = '0', half } = found.groups;
  const hours = half === undefined ? Number(hour) : fromHalfDay(Number(hour), half);
  if (hours === undefined) return undefined;
  return { hour: hours, minute: Number(minute), second: Number(second), rest: text.slice(found[0].length) };
}

// 12 am is midnight and 12 pm noon; 13 pm is no time.
function fromHalfDay(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}
