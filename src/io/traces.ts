import { findLeftovers } from './leftovers.js';
import { lockOf } from './lock/lock-of.js';
import { findClaims } from './lock/take-lock.js';
import { statOf } from './stat-of.js';

/**
 * What a build that was killed left in the folders of the outputs, or one that still runs has there: while it is there,
 * there is something to do although no output is another.
 *
 * @param folder the output folder, absolute.
 * @param files the outputs, absolute.
 * @returns absolute.
 */
export function tracesIn(folder: string, files: readonly string[]): readonly string[] {
  const lock = lockOf(folder);
  const held = statOf(lock) ? [lock] : [];
  return [...held, ...findClaims(lock), ...findLeftovers([lock, ...files])];
}
