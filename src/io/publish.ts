import { closeSync, constants, openSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { removeFiles } from './leftovers.js';
import type { FoundLock } from './lock/find-lock.js';
import { lockOf } from './lock/lock-of.js';
import { underLock } from './lock/under-lock.js';
import { makeFolder, unmakeFolders } from './make-folder.js';
import { Refusal, refusable } from './refusal.js';
import { refused } from './refused.js';
import { relativePath } from './relative-path.js';
import { type Replacement, replaceFiles } from './replace-files.js';
import { statOf } from './stat-of.js';
import { systemReason } from './system-reason.js';
import { type Content, hasBytesAt, isSameFile } from './texts/content.js';
import { tracesIn } from './traces.js';

/** A file to publish: its path inside the output folder, with `/` between the parts, and what is to be in it. */
export interface PublishInput {
  readonly path: string;
  readonly content: Content;
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
 * Puts the outputs into their folder, all or none, while no other build does. A file whose bytes are the same is not
 * touched, nor is any other file in the folder; only what a build that was killed left there is removed.
 *
 * @param root the folder that paths are relative to.
 * @param out the output folder, relative to the root; made if it does not exist.
 * @param dryRun tells what would happen, and writes nothing.
 */
export async function publish(
  root: string,
  out: string,
  outputs: readonly PublishInput[],
  dryRun = false,
): Promise<Published> {
  const folder = resolve(root, out);
  const targets = outputs.map(({ path, content }) => ({ file: join(folder, path), content }));
  try {
    const found = compare(targets);
    const isDone =
      dryRun || (found.every(({ state }) => state === 'unchanged') && tracesIn(folder, filesOf(targets)).length === 0);
    return isDone ? done(root, found) : await replaceUnderLock(root, folder, targets);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const place = { path: relativePath(resolve(root), thrown.file) || '.' };
    return { files: [], diagnostics: [report('unwritable-file', { reason: systemReason(thrown.cause) }, place)] };
  }
}

async function replaceUnderLock(root: string, folder: string, targets: readonly Target[]): Promise<Published> {
  const made = refusable(folder, () => makeFolder(folder));
  try {
    const locked = await underLock(folder, () => replace(folder, targets));
    if ('result' in locked) return done(root, locked.result);
    return { files: [], diagnostics: [lockedOutput(root, folder, locked.held)] };
  } catch (thrown) {
    unmakeFolders(made);
    throw thrown;
  }
}

function lockedOutput(root: string, folder: string, held: FoundLock | undefined): Diagnostic {
  const shown = relativePath(resolve(root), folder) || '.';
  const lock = relativePath(resolve(root), lockOf(folder));
  return report('locked-output', { folder: shown, lock, ...held?.holder }, { path: lock });
}

function replace(folder: string, targets: readonly Target[]): readonly Compared[] {
  // Another build may have published since.
  const compared = compare(targets);
  removeFiles(tracesIn(folder, filesOf(targets)).filter((file) => file !== lockOf(folder)));
  replaceFiles(compared.filter(({ state }) => state !== 'unchanged'));
  return compared;
}

/** A file to publish, by its place. */
interface Target extends Replacement {
  readonly content: Content;
}

interface Compared extends Target {
  readonly state: PublishedFile['state'];
}

function filesOf(targets: readonly Target[]): readonly string[] {
  return targets.map(({ file }) => file);
}

function compare(targets: readonly Target[]): readonly Compared[] {
  return targets.map((target) => ({ ...target, state: stateOf(target) }));
}

function done(root: string, compared: readonly Compared[]): Published {
  const files = compared.map(({ file, content, state }) => {
    return { path: relativePath(resolve(root), file), bytes: content.size, state };
  });
  return { files, diagnostics: [] };
}

function stateOf({ file, content }: Target): PublishedFile['state'] {
  const stats = statOf(file);
  if (!stats) return 'new';
  return refusable(file, () => {
    // Reading what is no file, such as a pipe, could wait for ever.
    if (!stats.isFile()) throw refused(stats.isDirectory() ? 'EISDIR' : 'ENOTREG');
    return stats.size === content.size && isContentOf(file, stats, content) ? 'unchanged' : 'changed';
  });
}

function isContentOf(file: string, stats: Stats, { origin, chunks }: Content): boolean {
  if (origin && isSameFile(origin, stats)) return true;
  const descriptor = openSync(file, constants.O_RDONLY);
  try {
    let position = 0;
    for (const chunk of chunks()) {
      if (!hasBytesAt(descriptor, position, chunk)) return false;
      position += chunk.length;
    }
    return true;
  } finally {
    closeSync(descriptor);
  }
}
