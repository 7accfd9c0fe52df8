import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait until code has run a few times longer before it optimises it. A build of some seconds spends more on
 * optimising at once than that ever gives back, and takes the time from the other processes of the build. A V8 that does
 * not know the flag passes over it.
 */
export function optimiseLate(): void {
  setFlagsFromString('--interrupt-budget=500000');
}
