import { type Instant, toInstant } from '../model/instant.js';

/** The time by the machine's clock, for all that it decides in a feed: which articles are due, and which have expired. */
export function currentTime(): Instant {
  const now = toInstant(new Date());
  if (!now) throw new RangeError('the clock of this machine is outside the years 0 to 9999');
  return now;
}
