import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFolder } from './list-folder.js';
import { isRunning } from './lock/holder.js';
import { fileOfStaged, processOfStaged } from './staged-name.js';

/**
 * What a build that was killed left beside files: what was to be renamed onto them. The builds that still run have such
 * files too, and only who holds the lock knows that there are none.
 *
 * @param files absolute.
 * @returns absolute; none of a folder that cannot be read.
 */
export function findLeftovers(files: readonly string[]): readonly string[] {
  const ours = new Set(files);
  return [...new Set(files.map((file) => dirname(file)))].flatMap((folder) =>
    listFolder(folder)
      .filter((entry) => entry.isFile() && ours.has(join(folder, fileOfStaged(entry.name) ?? '')))
      .map(({ name }) => join(folder, name)),
  );
}

/**
 * Of those leftovers, the ones of processes that are gone: for files that no lock guards. What this process makes of them,
 * it makes and takes away at one go.
 *
 * @param files absolute.
 */
export function findAbandoned(files: readonly string[]): readonly string[] {
  return findLeftovers(files).filter((file) => {
    const owner = processOfStaged(basename(file));
    return owner === process.pid || (owner !== undefined && !isRunning(owner));
  });
}

/** Removes files that may be gone already, or that the system keeps: they are in nobody's way. */
export function removeFiles(files: readonly string[]): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      // The next build tries again.
    }
  }
}
