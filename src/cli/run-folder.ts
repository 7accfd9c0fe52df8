import { buildFolder, type FolderOptions, type FolderResult } from '../build-folder.js';
import { growSlowly } from '../io/grow-slowly.js';
import { optimiseLate } from '../io/optimise-late.js';
import { buildOptions } from './build-options.js';
import { exitCodes } from './exit-codes.js';
import { fixedLines } from './fixed-lines.js';
import type { FlagValues } from './flags.js';
import { type Built, folderOutcome } from './folder-outcome.js';
import { fromHere } from './from-here.js';
import type { Host } from './host.js';
import { printOutcome } from './print-outcome.js';
import { hidden, showProgress } from './progress.js';
import { reportFormat } from './report-format.js';
import type { SummaryView } from './summary.js';
import { timingTable } from './timing-table.js';

/** What a command makes of a build of a folder. */
export interface FolderCommand {
  /** What it wants beside what the flags say. */
  readonly options?: FolderOptions;
  /** Tells people what came out. */
  readonly summarize: (result: FolderResult, view: SummaryView) => string;
}

/** Builds the folder that the flags name, tells what came out, and gives the exit code. */
export async function runFolder(flags: FlagValues, host: Host, command: FolderCommand): Promise<number> {
  const { clock } = host;
  const started = clock();
  growSlowly();
  optimiseLate();
  const options = { ...buildOptions(flags), ...command.options, ...(flags.timings && { clock }) };
  const progress = flags.quiet ? hidden : showProgress(host);
  const build = flags.fix ? (await import('../fix-folder.js')).fixFolder : buildFolder;
  const result: Built = await build({ ...options, onProgress: progress.onProgress }).finally(progress.stop);
  const from = fromHere(options.root ?? '.');
  const { columns } = host.stdout;
  const view = { time: clock() - started, shown: from.shown, ...(columns ? { columns } : {}) };
  const summary = flags.quiet ? '' : fixedLines(result.fixed ?? [], from.shown) + command.summarize(result, view);
  const timings = result.timings && !flags.quiet && { timingLines: timingTable(result.timings, columns) };
  printOutcome({ ...folderOutcome(result, from), summary, ...timings }, reportFormat(flags, host.env), host);
  return exitCodes[result.kind];
}
