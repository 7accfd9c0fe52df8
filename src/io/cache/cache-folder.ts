import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { statOf } from '../stat-of.js';

const ownFolder = join('.tidings', 'cache');

/** The folder for what a build may forget: where tools keep such things, if the project has that place. */
export function cacheFolder(root: string): string {
  const modules = join(root, 'node_modules');
  return statOf(modules)?.isDirectory() ? join(modules, '.cache', 'tidings') : join(root, ownFolder);
}

/** Makes the folder of a cache, or one in it. Beside the articles it is a stranger: no repository should have it. */
export function makeCacheFolder(root: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const own = join(root, ownFolder);
  if (folder.startsWith(own)) writeFileSync(join(own, '.gitignore'), '*\n');
}

/** Removes all that builds of a folder keep for the next one; whether there was anything. */
export function removeCache(root: string): boolean {
  const folders = [join(root, 'node_modules', '.cache', 'tidings'), join(root, ownFolder)];
  const found = folders.filter((folder) => statOf(folder)?.isDirectory());
  for (const folder of found) rmSync(folder, { recursive: true, force: true });
  return found.length > 0;
}
