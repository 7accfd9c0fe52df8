import { basename, dirname } from 'node:path';
import { listFolder } from './list-folder.js';
import { lockOf } from './lock/lock-of.js';
import { processOfStaged } from './staged-name.js';

/**
 * Whether a build that publishes, or one that was killed, has left files in the folders of the feeds: then there is
 * something to do although nothing changed.
 *
 * @param out the output folder, absolute.
 * @param files the feeds, absolute.
 */
export function hasTraces(out: string, files: readonly string[]): boolean {
  const lock = basename(lockOf(out));
  const folders = new Set([out, ...files.map((file) => dirname(file))]);
  return [...folders].some((folder) =>
    listFolder(folder).some(({ name }) => processOfStaged(name) !== undefined || name.startsWith(lock)),
  );
}
