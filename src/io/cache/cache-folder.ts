import { readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { makeFolder } from '../make-folder.js';
import { refusable } from '../refusal.js';
import { isLink, ownStatOf } from '../stat-of.js';

/** Where tools keep what may be forgotten, and what has to be there for that. */
const shared = join('node_modules', '.cache', 'tidings');
const modules = 'node_modules';
const own = join('.tidings', 'cache');

/**
 * The folder for what a build may forget: where tools keep such things, if the project has that place. `undefined` where
 * a symbolic link leads out of it: whoever sends articles may have put it there.
 */
export function cacheFolder(root: string): string | undefined {
  const place = ownStatOf(join(root, modules))?.isDirectory() && !hasLink(root, shared) ? shared : own;
  return hasLink(root, place) ? undefined : join(root, place);
}

/** Makes the folder of a cache, or one in it. Beside the articles it is a stranger: no repository should have it. */
export function makeCacheFolder(root: string, folder: string): void {
  makeFolder(resolve(folder));
  const top = join(root, own);
  const note = join(top, '.gitignore');
  if (folder.startsWith(top) && !ownStatOf(note)) writeFileSync(note, '*\n');
}

/**
 * Removes all that builds of a folder keep for the next one.
 *
 * @returns the folders that it removed, relative to the root.
 * @throws {Refusal} where the system forbids it.
 */
export function removeCache(root: string): readonly string[] {
  return [shared, own].filter((place) => {
    const folder = join(root, place);
    if (hasLink(root, join(place, '..')) || !ownStatOf(folder)) return false;
    // Of a symbolic link this removes the link.
    refusable(place, () => {
      rmSync(folder, { recursive: true, force: true });
      if (place === own) removeEmpty(join(folder, '..'));
    });
    return true;
  });
}

/** Whether some part of the way from a folder to a place in it is a symbolic link. */
export function hasLink(root: string, place: string): boolean {
  let path = root;
  return place.split(sep).some((part) => {
    path = join(path, part);
    return isLink(path);
  });
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
