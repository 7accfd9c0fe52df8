import { type Instant, toInstant } from '../model/instant.js';

/** The time by the machine's clock. This is the only place that reads it, for the only thing it decides: what is due. */
export function currentTime(): Instant {
  const now = toInstant(new Date());
  if (!now) throw new RangeError('the clock of this machine is outside the years 0 to 9999');
  return now;
}
