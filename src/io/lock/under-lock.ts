import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { holdSignals } from '../hold-signals.js';
import { refusable } from '../refusal.js';
import { stagedName } from '../staged-name.js';
import { type FoundLock, findLock } from './find-lock.js';
import { type Holder, lifeOf, thisProcess } from './holder.js';
import { lockOf } from './lock-of.js';
import { releaseLock, takeLock } from './take-lock.js';

/** What came of a task; or who held the lock, as far as it says, all the time that was waited. */
export type Locked<Result> = { readonly result: Result } | { readonly held: FoundLock | undefined };

/** Milliseconds between two looks at a lock that another holds. */
const pause = 50;

/**
 * Milliseconds after which a lock is nobody's if its holder cannot be asked, and one that does not say who holds it:
 * far longer than publishing takes, and than writing a line.
 */
const abandoned = { silent: 10 * 60 * 1000, unsigned: 2000 };

/**
 * Runs a task that no other build may run in the same folder at the same time. Neither a signal nor an error of the task
 * leaves the lock behind; a process that is killed does, and the next finds out that it is gone.
 *
 * @param folder absolute; it exists.
 * @param task synchronous, and short.
 * @param patience how long to wait for others, in milliseconds.
 * @throws {Refusal} where the lock cannot be made, and what the task throws.
 */
export async function underLock<Result>(
  folder: string,
  task: () => Result,
  patience = 10_000,
): Promise<Locked<Result>> {
  const lock = lockOf(folder);
  const judge = judgeOf(folder);
  // Of the two clocks of a machine, this is the one that nobody sets.
  const started = performance.now();
  for (;;) {
    const held = refusable(lock, () => findLock(lock));
    // Signals are held only where the lock is likely to be had, or one could be lost while waiting.
    const isFree = held === undefined || refusable(lock, () => judge(held));
    const ran = isFree ? holdSignals(() => attempt(lock, judge, task)) : undefined;
    if (ran) return ran;
    if (performance.now() - started >= patience) return { held };
    await setTimeout(pause);
  }
}

function attempt<Result>(lock: string, judge: Judge, task: () => Result): { readonly result: Result } | undefined {
  const me: Holder = thisProcess();
  if (!refusable(lock, () => takeLock(lock, me, judge))) return undefined;
  try {
    return { result: task() };
  } finally {
    releaseLock(lock, me);
  }
}

/** Whether whoever took a lock holds it no more. */
type Judge = (found: FoundLock) => boolean;

function judgeOf(folder: string): Judge {
  const unsigned = new Map<string, number>();
  return ({ id, holder, written }) => {
    const life = holder ? lifeOf(holder) : 'unknown';
    if (life !== 'unknown') return life === 'gone';
    if (!holder) {
      const since = unsigned.get(id) ?? performance.now();
      unsigned.set(id, since);
      if (performance.now() - since > abandoned.unsigned) return true;
    }
    // A lock of the future means that a clock was set: the distance counts, or it would be held until then.
    return Math.abs(timeOf(folder) - written) > abandoned.silent;
  };
}

/** The time by the clock of a file system, which need not be that of this machine; in milliseconds since 1970. */
function timeOf(folder: string): number {
  const file = stagedName(lockOf(folder));
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return lstatSync(file).mtimeMs;
  } finally {
    rmSync(file, { force: true });
  }
}
