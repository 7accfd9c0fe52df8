import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { removeCache } from '../io/cache/cache-folder.js';
import { Refusal } from '../io/refusal.js';
import { isFolder } from '../io/stat-of.js';
import { systemReason } from '../io/system-reason.js';
import { exitCodes } from './exit-codes.js';
import type { FlagValues } from './flags.js';
import { fromHere } from './from-here.js';
import type { Host } from './host.js';
import { printOutcome } from './print-outcome.js';
import { reportFormat } from './report-format.js';

/** The command `clean`: removes what builds keep for the next one, tells what it was, and gives the exit code. */
export async function runClean(flags: FlagValues, host: Host): Promise<number> {
  const { root: [root = '.'] = [] } = flags;
  const { diagnostics, removed } = clean(root);
  const { shown } = fromHere(root);
  const line = removed.length > 0 ? `removed ${removed.map(shown).join(' and ')}\n` : 'there was nothing to remove\n';
  const summary = flags.quiet || diagnostics.length > 0 ? '' : line;
  printOutcome({ diagnostics, summary }, reportFormat(flags, host.env), host);
  return diagnostics.length > 0 ? exitCodes.config : exitCodes.ok;
}

interface Cleaned {
  readonly diagnostics: readonly Diagnostic[];
  /** Relative to the root. */
  readonly removed: readonly string[];
}

function clean(root: string): Cleaned {
  if (!isFolder(root)) {
    return { diagnostics: [report('missing-folder', { folder: root })], removed: [] };
  }
  try {
    return { diagnostics: [], removed: removeCache(root) };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const place = { path: fromHere(root).shown(thrown.file) };
    return { diagnostics: [report('unremovable-folder', { reason: systemReason(thrown.cause) }, place)], removed: [] };
  }
}
