import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Program } from '../programs/program.js';
import { runProgram } from './run-program.js';

/** The most memory that a program had at any time, in bytes. */
export interface PeakMemory {
  /** Of its largest process: the mark that the system itself keeps. */
  readonly process: number;
  /** Of all its processes at once, the most that was seen; files that they map, which are mostly the same, count once. */
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
        all = Math.max(all, sumOf(seen));
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

interface Memory {
  readonly peak: number;
  readonly own: number;
  readonly mapped: number;
}

function memoryOf(pid: number | 'self'): Memory | undefined {
  const status = read(`/proc/${pid}/status`) ?? '';
  const [peak, own, mapped] = ['VmHWM', 'RssAnon', 'RssFile'].map((field) => kilobytes(status, field));
  return peak === undefined || own === undefined || mapped === undefined ? undefined : { peak, own, mapped };
}

function sumOf(seen: readonly Memory[]): number {
  return Math.max(0, ...seen.map(({ mapped }) => mapped)) + seen.reduce((sum, { own }) => sum + own, 0);
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
