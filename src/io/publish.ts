import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { holdSignals } from './hold-signals.js';
import { Refusal, refusable } from './refusal.js';
import { relativePath } from './relative-path.js';
import { type Replacement, replaceFiles } from './replace-files.js';
import { statOf } from './stat-of.js';
import { systemReason } from './system-reason.js';

/** A file to publish: its path inside the output folder, with `/` between the parts, and its text. */
export interface PublishInput {
  readonly path: string;
  readonly text: string;
}

/** What became of a file. */
export interface PublishedFile {
  /** Relative to the root. */
  readonly path: string;
  readonly bytes: number;
  readonly state: 'new' | 'changed' | 'unchanged';
}

/** All files published; or none, and why. */
export interface Published {
  readonly files: readonly PublishedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts the outputs into their folder, all or none. A file whose bytes are the same is not touched, nor is any other
 * file in the folder.
 *
 * @param root the folder that paths are relative to.
 * @param out the output folder, relative to the root; made if it does not exist.
 * @param dryRun tells what would happen, and writes nothing.
 */
export function publish(root: string, out: string, outputs: readonly PublishInput[], dryRun = false): Published {
  const folder = resolve(root, out);
  const targets = outputs.map(({ path, text }) => ({ file: join(folder, path), content: Buffer.from(text) }));
  try {
    const compared = targets.map((target) => ({ ...target, state: stateOf(target) }));
    const changed = compared.filter(({ state }) => state !== 'unchanged');
    if (!dryRun) holdSignals(() => replaceFiles(changed));
    const files = compared.map(({ file, content, state }) => {
      return { path: relativePath(resolve(root), file), bytes: content.length, state };
    });
    return { files, diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const place = { path: relativePath(resolve(root), thrown.file) };
    return { files: [], diagnostics: [report('unwritable-file', { reason: systemReason(thrown.cause) }, place)] };
  }
}

function stateOf({ file, content }: Replacement): PublishedFile['state'] {
  const stats = statOf(file);
  if (!stats) return 'new';
  return refusable(file, () => {
    // Reading what is no file, such as a pipe, could wait for ever.
    if (!stats.isFile()) throw Object.assign(new Error('no file'), { code: 'EISDIR' });
    return stats.size === content.length && readFileSync(file).equals(content) ? 'unchanged' : 'changed';
  });
}
