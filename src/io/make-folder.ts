import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { refused } from './refused.js';
import { isFolder } from './stat-of.js';

/**
 * Makes a folder and those above it that are missing, one by one: where the system refuses the last of them for a
 * reason that has nothing to do with those above, as `/proc` does, Node's own recursion would never end.
 *
 * @param folder absolute.
 * @returns those that were missing, the outer ones first.
 * @throws what `node:fs` throws where the system refuses; then none of them is there.
 */
export function makeFolder(folder: string): readonly string[] {
  const missing: string[] = [];
  for (let current = folder; !isFolder(current) && dirname(current) !== current; current = dirname(current)) {
    missing.push(current);
  }
  const made: string[] = [];
  try {
    for (const one of missing.toReversed()) {
      makeOne(one);
      made.push(one);
    }
  } catch (thrown) {
    unmakeFolders(made);
    throw thrown;
  }
  return made;
}

/** Takes away folders that {@link makeFolder} made, as long as nothing is in them. */
export function unmakeFolders(made: readonly string[]): void {
  try {
    for (const folder of made.toReversed()) rmdirSync(folder);
  } catch {
    // Somebody has put something into it; so it is not ours alone any more.
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (thrown) {
    // Another program may have made it in the meantime.
    if (isFolder(folder)) return;
    const { code }: NodeJS.ErrnoException = Object(thrown);
    // What "does not exist" is the right to make folders here: the one above is there.
    throw code === 'ENOENT' ? refused('ENOTSUP') : thrown;
  }
}
