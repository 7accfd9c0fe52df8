import type { Machine } from '../measure/machine.js';
import type { Measured } from '../measure/measure-mode.js';
import type { PeakMemory } from '../measure/memory.js';
import type { ModeName } from '../measure/modes.js';
import type { RunTime } from '../measure/run-program.js';
import { median, ratioOf } from '../measure/statistics.js';

/** What one program took in one mode at one size. */
export interface ProgramResult {
  readonly name: string;
  readonly label: string;
  /** Of the times, in seconds. */
  readonly median: number;
  /** How many times as long Tidings took; absent for Tidings. */
  readonly ratio?: number;
  /** In the order of the rounds. */
  readonly times: readonly RunTime[];
  readonly memory?: PeakMemory;
}

/** All that was measured in one mode at one size; Tidings first. */
export interface ModeResult {
  readonly mode: ModeName;
  readonly articles: number;
  readonly programs: readonly ProgramResult[];
}

/** How long it took from a save to the feed on disk, in milliseconds. */
export interface WatchResult {
  readonly articles: number;
  readonly median: number;
  /** The time that 95 of 100 saves do not exceed. */
  readonly p95: number;
  readonly saves: readonly number[];
}

/** All that was measured. */
export interface BenchResult {
  readonly machine: Machine;
  readonly rounds: number;
  readonly newest: number;
  readonly modes: readonly ModeResult[];
  readonly watch: readonly WatchResult[];
}

/** The medians of a mode, and the ratios of the first program's to the others'. */
export function toModeResult(mode: ModeName, articles: number, measured: readonly Measured[]): ModeResult {
  const walls = measured.map(({ times }) => times.map(({ wall }) => wall));
  const [ours = []] = walls;
  const programs = measured.map(({ program: { name, label }, times, memory }, index) => {
    const wall = walls[index] ?? [];
    const ratio = index === 0 ? {} : { ratio: ratioOf(ours, wall) };
    return { name, label, median: median(wall), ...ratio, times, ...(memory && { memory }) };
  });
  return { mode, articles, programs };
}
