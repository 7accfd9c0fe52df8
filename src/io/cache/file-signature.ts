import type { Stats } from 'node:fs';

/** Milliseconds: a file that changed so shortly ago may change once more and look the same. */
const unsettled = 100;

/** The same where times are in whole seconds, or in every other one. */
const unsettledInSeconds = 2000;

/**
 * What tells a file from any that is written in its place: its size, its times to the microsecond and its number in the
 * file system. The time of the last change of status is among them, since nobody sets it at will.
 */
export function signatureOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${Math.round(mtimeMs * 1000)} ${Math.round(ctimeMs * 1000)} ${ino}`;
}

/**
 * Whether a signature can be trusted that was taken at a moment. The time of the last change of status tells how fine the
 * clock of the file system is, since no program sets it.
 */
export function isSettled({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  const age = now - Math.max(mtimeMs, ctimeMs);
  return age > (ctimeMs % 1000 === 0 ? unsettledInSeconds : unsettled);
}
