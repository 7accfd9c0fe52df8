import { rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { FeedChecker } from '../feeds/feed-checker.js';
import type { Program } from '../programs/program.js';
import { type PeakMemory, peakMemory } from './memory.js';
import type { Mode } from './modes.js';
import { FailedRun, type RunTime, runProgram } from './run-program.js';
import type { Site } from './site.js';

/** What a mode is measured with. */
export interface Measuring {
  readonly mode: Mode;
  readonly site: Site;
  readonly programs: readonly Program[];
  readonly rounds: number;
  readonly check: FeedChecker;
  /** Whether a run more is made of each to see its memory. */
  readonly hasMemory: boolean;
  /** What is done before each run. */
  readonly beforeRun?: (program: Program) => void;
  readonly tell: (what: string) => void;
}

/** What a program took in a mode. */
export interface Measured {
  readonly program: Program;
  /** One for each round. */
  readonly times: readonly RunTime[];
  /** Absent where the system does not tell. */
  readonly memory?: PeakMemory;
}

/** Milliseconds after which no program takes a file for one that may be changing still. */
const settling = 2100;

/** Runs each program once a round, in another order each time; a run counts only if its feeds are right. */
export async function measureMode(measuring: Measuring): Promise<readonly Measured[]> {
  const { mode, site, programs, rounds, hasMemory } = measuring;
  site.restore();
  if (!mode.isCold) {
    await setTimeout(settling);
    for (const program of programs.filter(remembers)) await buildBefore(program, measuring);
  }
  const times = new Map(programs.map((program): [Program, RunTime[]] => [program, []]));
  const memories = new Map<Program, PeakMemory>();
  for (let round = 0; round < rounds; round += 1) {
    change(measuring, round);
    for (const program of rotated(programs, round)) {
      measuring.tell(`round ${round + 1}, ${program.label}`);
      times.get(program)?.push(await checkedRun(program, measuring, runProgram));
    }
  }
  if (hasMemory) {
    change(measuring, rounds);
    for (const program of programs) {
      measuring.tell(`memory, ${program.label}`);
      const memory = await checkedRun(program, measuring, peakMemory);
      if (memory) memories.set(program, memory);
    }
  }
  site.restore();
  return programs.map((program) => {
    const memory = memories.get(program);
    return { program, times: times.get(program) ?? [], ...(memory && { memory }) };
  });
}

/** Whether a program is faster when it ran before; of the others each run is a first one. */
function remembers({ caches }: Program): boolean {
  return caches.length > 0;
}

/** Programs in the order of a round: each is the first once, in as many rounds as there are programs. */
export function rotated<Value>(values: readonly Value[], round: number): readonly Value[] {
  const start = round % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

async function buildBefore(program: Program, { site, mode, check }: Measuring): Promise<void> {
  forget(program);
  await runProgram(program);
  complain(program, check(program, site.expected(mode.items)));
}

function change({ mode, site }: Measuring, round: number): void {
  if (mode.change === 'edit') site.edit(round);
  if (mode.change === 'rewrite') site.rewrite();
}

async function checkedRun<Result>(
  program: Program,
  { mode, site, check, beforeRun }: Measuring,
  run: (program: Program) => Promise<Result>,
): Promise<Result> {
  if (mode.isCold || !remembers(program)) forget(program);
  beforeRun?.(program);
  const result = await run(program);
  complain(program, check(program, site.expected(mode.items)));
  return result;
}

function forget({ output, caches }: Program): void {
  for (const folder of [output, ...caches]) rmSync(folder, { recursive: true, force: true });
}

function complain({ label }: Program, problem: string | undefined): void {
  if (problem !== undefined) throw new FailedRun(`${label} did not do the work: ${problem}`);
}
