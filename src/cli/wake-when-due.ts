import type { Instant } from '../model/instant.js';

/** A machine that slept finds out within so many milliseconds what became due; and no timer waits for a month. */
const longest = 60_000;
const shortest = 50;

/**
 * Calls back when a time has come, such as that of an article, be it in a year; gives what calls that off.
 *
 * @param built when the build began that tells of that time. Where it had come already, as where a message names the time
 *   of the build, it is looked again after a minute.
 */
export function wakeWhenDue(due: Instant, built: Date, now: () => Date, wake: () => void): () => void {
  const time = Date.parse(due);
  const wanted = time > built.getTime() ? time : built.getTime() + longest;
  const left = (): number => wanted - now().getTime();
  const wait = (): NodeJS.Timeout => setTimeout(look, Math.min(Math.max(left(), shortest), longest));
  const look = (): void => {
    if (left() <= 0) wake();
    else timer = wait();
  };
  let timer = wait();
  return () => clearTimeout(timer);
}
