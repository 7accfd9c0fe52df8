import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from './list-folder.js';
import { fileOfStaged } from './staged-name.js';

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
