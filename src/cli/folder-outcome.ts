import type { FolderResult } from '../build-folder.js';
import type { FixedResult } from '../fix-folder.js';
import type { Changes } from '../ledger/changes.js';
import { readdress } from './from-here.js';
import type { Outcome } from './print-outcome.js';

/** What a build of a folder came to, and with `--fix` what was written for it. */
export type Built = FolderResult & Partial<Pick<FixedResult, 'fixed'>>;

/** Where paths are seen from. */
export interface Viewpoint {
  /** What people call a path that is relative to the root. */
  readonly shown: (path: string) => string;
  /** The other way round. */
  readonly sourceOf: (path: string) => string;
}

/** What there is to tell of a build, with all paths as people call them. */
export function folderOutcome(result: Built, { shown, sourceOf }: Viewpoint): Outcome {
  return {
    ...result,
    diagnostics: result.diagnostics.map((diagnostic) => readdress(diagnostic, shown)),
    files: result.files.map((file) => ({ ...file, path: shown(file.path) })),
    ...(result.settings && { settings: { ...result.settings, path: shown(result.settings.path) } }),
    ...(result.changes && { changes: readdressChanges(result.changes, shown) }),
    ...(result.fixed && { fixed: result.fixed.map((one) => ({ ...one, path: shown(one.path) })) }),
    sources: (path) => result.sources(sourceOf(path)),
  };
}

function readdressChanges({ entries, counts }: Changes, shown: (path: string) => string): Changes {
  return {
    entries: entries.map((change) => (change.path === undefined ? change : { ...change, path: shown(change.path) })),
    counts,
  };
}
