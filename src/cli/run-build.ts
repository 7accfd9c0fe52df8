import type { FlagValues } from './flags.js';
import type { Host } from './host.js';
import { runFolder } from './run-folder.js';
import { summary } from './summary.js';

/** The command `build`: makes the feeds, tells what it did, and gives the exit code. */
export function runBuild(flags: FlagValues, host: Host): Promise<number> {
  return runFolder(flags, host, { summarize: summary });
}
