import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '../programs/program.js';
import { runProgram } from './run-program.js';

/** The most memory that a program had at any time, in bytes. */
export interface PeakMemory {
  /** Of its largest process: the mark that the system itself keeps. */
  readonly process: number;
  /** Of all its processes at once, with what they share counted once: the most that was seen. */
  readonly all: number;
}

/** Milliseconds between two looks. */
const interval = 5;

/** Runs a program and looks at its processes all the while, which costs time: this run's is not taken. */
export async function peakMemory(program: Program): Promise<PeakMemory | undefined> {
  if (memoryOf('self') === undefined) return undefined;
  let [largest, all] = [0, 0];
  let isRunning = true;
  let looking: Promise<void> = Promise.resolve();
  await runProgram(program, (child) => {
    looking = (async () => {
      while (isRunning && child.pid !== undefined) {
        const seen = treeOf(child.pid).flatMap((pid) => memoryOf(pid) ?? []);
        largest = Math.max(largest, ...seen.map(({ peak }) => peak));
        all = Math.max(
          all,
          seen.reduce((sum, { share }) => sum + share, 0),
        );
        await wait(interval);
      }
    })();
  }).finally(() => {
    isRunning = false;
  });
  await looking;
  return { process: largest, all: Math.max(all, largest) };
}

/** A process and all that are below it. */
function treeOf(pid: number): readonly number[] {
  const children = read(`/proc/${pid}/task/${pid}/children`)?.trim() ?? '';
  const others = children === '' ? [] : children.split(' ').map(Number);
  return [pid, ...others.flatMap(treeOf)];
}

function memoryOf(pid: number | 'self'): { readonly peak: number; readonly share: number } | undefined {
  const status = read(`/proc/${pid}/status`) ?? '';
  const peak = kilobytes(status, 'VmHWM');
  if (peak === undefined) return undefined;
  const share = kilobytes(read(`/proc/${pid}/smaps_rollup`) ?? '', 'Pss') ?? kilobytes(status, 'VmRSS') ?? 0;
  return { peak, share };
}

function kilobytes(text: string, field: string): number | undefined {
  const [, number] = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(text) ?? [];
  return number === undefined ? undefined : Number(number) * 1024;
}

/** `undefined` for what is gone by now. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
