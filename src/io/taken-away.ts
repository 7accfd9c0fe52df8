import { resolve } from 'node:path';
import { isInside } from './articles-folders.js';
import { splitGlob } from './expand-articles.js';
import { relativePath } from './relative-path.js';
import { statOf } from './stat-of.js';

/** Whether a file is taken away, by its absolute path. */
export type IsTaken = (file: string) => boolean;

/** What begins an entry of `articles` that takes away; `!(a|b)` is a pattern that finds something. */
const mark = /^!(?!\()/;

/** The entries of `articles` that say where to look, without those that take away from them. */
export function lookedFor(articles: readonly string[]): readonly string[] {
  return articles.filter((entry) => !mark.test(entry));
}

/**
 * Tells of a file, by its absolute path, whether the entries of `articles` that begin with `!` take it away: a folder
 * with all in it, one file, or what a glob names. `undefined` if there are none.
 */
export async function takenAway(root: string, articles: readonly string[]): Promise<IsTaken | undefined> {
  const entries = articles.filter((entry) => mark.test(entry)).map((entry) => entry.replace(mark, '').trim());
  if (entries.length === 0) return undefined;
  const tests = await Promise.all(entries.map((entry) => testOf(root, entry)));
  return (file) => tests.some((test) => test(file));
}

async function testOf(root: string, entry: string): Promise<IsTaken> {
  const path = resolve(root, entry);
  const glob = statOf(path) ? undefined : await splitGlob(root, entry);
  if (!glob) return (file) => file === path || isInside(path, file);
  const { default: picomatch } = await import('picomatch');
  const { folder, pattern } = glob;
  // As where something is looked for, the name of a folder stands for all in it.
  const matches = picomatch([pattern, `${pattern.replace(/\/$/, '')}/**`], { dot: true });
  return (file) => isInside(folder, file) && matches(relativePath(folder, file));
}
