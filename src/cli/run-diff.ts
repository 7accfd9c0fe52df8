import { changeTable } from './change-table.js';
import type { FlagValues } from './flags.js';
import type { Host } from './host.js';
import { runFolder } from './run-folder.js';
import { changeLine } from './summary.js';

/** The command `diff`: tells what a build would change for subscribers, and writes nothing. */
export function runDiff(flags: FlagValues, host: Host): Promise<number> {
  return runFolder(flags, host, {
    options: { dryRun: true },
    summarize: (result, { columns }) =>
      [...changeTable(result.changes?.entries ?? [], columns), ...changeLine(result)]
        .map((line) => `${line}\n`)
        .join(''),
  });
}
