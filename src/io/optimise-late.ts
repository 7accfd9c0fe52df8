import { setFlagsFromString } from 'node:v8';

/** By the version of V8, as each has other flags and complains of one that it does not know: those of Node 20 and 22. */
const flags: ReadonlyMap<string, string> = new Map([
  ['11.3', '--interrupt-budget=500000'],
  ['12.4', '--invocation-count-for-turbofan=9000'],
]);

/** The flag by which a V8 waits longer before it optimises; `undefined` for one that does not optimise too early. */
export function lateFlag(version: string): string | undefined {
  return flags.get(version.split('.', 2).join('.'));
}

/**
 * Lets V8 wait until code has run a few times longer before it optimises it. A process that lives for seconds spends more
 * on optimising at once than that ever gives back, and takes the time from the other processes of the build.
 */
export function optimiseLate(): void {
  const flag = lateFlag(process.versions.v8);
  if (flag !== undefined) setFlagsFromString(flag);
}
