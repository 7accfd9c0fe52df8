import { setFlagsFromString } from 'node:v8';

/** The flag by which V8 collects before its heap has grown by a seventh; those of Node 20 to 24 know it. */
export const growingFlag = '--heap-growing-percent=14';

/**
 * Lets V8 collect more often. On a machine with much memory it would let the heap of a large build grow to twice of what
 * is in use before it looks for what is not.
 */
export function growSlowly(): void {
  const major = Number(process.versions.v8.split('.')[0]);
  // A V8 complains of a flag that it does not know.
  if (major >= 11 && major <= 13) setFlagsFromString(growingFlag);
}
