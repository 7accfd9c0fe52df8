import { buildFolder, type FolderOptions, type FolderResult } from '../build-folder.js';
import type { FixedResult } from '../fix-folder.js';
import type { Changes } from '../ledger/changes.js';
import { buildOptions } from './build-options.js';
import { exitCodes } from './exit-codes.js';
import { fixedLines } from './fixed-lines.js';
import type { FlagValues } from './flags.js';
import { fromHere, readdress } from './from-here.js';
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

type Built = FolderResult & Partial<Pick<FixedResult, 'fixed'>>;

/** Builds the folder that the flags name, tells what came out, and gives the exit code. */
export async function runFolder(flags: FlagValues, host: Host, command: FolderCommand): Promise<number> {
  const started = host.clock();
  const format = reportFormat(flags, host.env);
  const { clock } = host;
  const options = { ...buildOptions(flags), ...command.options, ...(flags.timings && { clock }) };
  const progress = flags.quiet ? hidden : showProgress(host);
  const build = flags.fix ? (await import('../fix-folder.js')).fixFolder : buildFolder;
  const result: Built = await build({ ...options, onProgress: progress.onProgress }).finally(progress.stop);
  const { shown, sourceOf } = fromHere(options.root ?? '.');
  const { columns } = host.stdout;
  const view = { time: host.clock() - started, shown, ...(columns ? { columns } : {}) };
  printOutcome(
    {
      ...result,
      diagnostics: result.diagnostics.map((diagnostic) => readdress(diagnostic, shown)),
      files: result.files.map((file) => ({ ...file, path: shown(file.path) })),
      ...(result.settings && { settings: { ...result.settings, path: shown(result.settings.path) } }),
      ...(result.changes && { changes: readdressChanges(result.changes, shown) }),
      ...(result.fixed && { fixed: result.fixed.map((one) => ({ ...one, path: shown(one.path) })) }),
      sources: (path) => result.sources(sourceOf(path)),
      summary: flags.quiet ? '' : fixedLines(result.fixed ?? [], shown) + command.summarize(result, view),
      ...(result.timings && !flags.quiet && { timingLines: timingTable(result.timings, columns) }),
    },
    format,
    host,
  );
  return exitCodes[result.kind];
}

function readdressChanges({ entries, counts }: Changes, shown: (path: string) => string): Changes {
  return {
    entries: entries.map((change) => (change.path === undefined ? change : { ...change, path: shown(change.path) })),
    counts,
  };
}
