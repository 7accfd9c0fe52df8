import type { Instant } from '../model/instant.js';

/** A machine that slept finds out within so many milliseconds what became due; and no timer waits for a month. */
const longest = 60_000;
const shortest = 50;

/** Calls back when a time has come, such as that of an article, be it in a year; gives what calls that off. */
export function wakeWhenDue(due: Instant, now: () => Date, wake: () => void): () => void {
  const left = (): number => Date.parse(due) - now().getTime();
  const wait = (): NodeJS.Timeout => setTimeout(look, Math.min(Math.max(left(), shortest), longest));
  const look = (): void => {
    if (left() <= 0) wake();
    else timer = wait();
  };
  let timer = wait();
  return () => clearTimeout(timer);
}
