import { lstatSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { baseOf } from './articles-folders.js';
import { authorsIn } from './authors-in.js';
import { refused } from './refused.js';
import { relativePath } from './relative-path.js';
import { isWanted } from './source-names.js';
import { isFolder, statOf } from './stat-of.js';
import { systemReason } from './system-reason.js';
import { walk } from './walk.js';

/** Files that one entry of `articles` names. */
export interface Expanded {
  /** What the places of the files are relative to; absolute. */
  readonly base: string;
  /** The folder whose files they are, absolute; absent for a single file. */
  readonly folder?: string;
  /** Absolute, in no order. */
  readonly files: readonly string[];
  /** That nothing is there, if so. */
  readonly missing: readonly Diagnostic[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The files behind one entry of `articles`: a folder and all in it, one file, or a glob. What exists under exactly that
 * name is no glob, whatever characters it has.
 *
 * @param root absolute, as is `except`, a folder that is left out.
 */
export async function expandArticles(root: string, entry: string, except: string): Promise<Expanded> {
  const path = resolve(root, entry);
  const stats = statOf(path);
  if (stats?.isDirectory()) return { base: baseOf(root, path), folder: path, missing: [], ...walk(root, path, except) };
  if (stats?.isFile()) return withAuthors(root, dirname(path), isWanted(path) ? [path] : []);
  if (stats) return { base: path, files: [], missing: [notAFile(root, path)], diagnostics: [] };
  const glob = await splitGlob(root, entry);
  if (!glob || !isFolder(glob.folder)) {
    return { base: path, files: [], missing: [report('missing-folder', { folder: entry })], diagnostics: [] };
  }
  return { ...withAuthors(root, glob.folder, await filesOfGlob(glob, except)), folder: glob.folder };
}

function notAFile(root: string, path: string): Diagnostic {
  return report('unreadable-file', { reason: systemReason(refused('ENOTREG')) }, { path: relativePath(root, path) });
}

/** A glob in two parts. */
export interface Glob {
  /** Absolute: the part of a glob that has no wildcards. */
  readonly folder: string;
  readonly pattern: string;
}

/** The parts of a glob; `undefined` of what is none. */
export async function splitGlob(root: string, entry: string): Promise<Glob | undefined> {
  const { isDynamicPattern } = await import('tinyglobby');
  const parts = entry.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  if (first < 0) return undefined;
  const folder = first === 0 ? root : resolve(root, `${parts.slice(0, first).join('/')}/`);
  return { folder, pattern: parts.slice(first).join('/') };
}

async function filesOfGlob({ folder, pattern }: Glob, except: string): Promise<readonly string[]> {
  const { escapePath, glob } = await import('tinyglobby');
  const ignore = ['**/node_modules/**', `${escapePath(except)}/**`];
  const files = await glob(pattern, { cwd: folder, absolute: true, followSymbolicLinks: false, ignore });
  return files.map((file) => resolve(file)).filter((file) => isWanted(file) && isRegularFile(file));
}

function isRegularFile(file: string): boolean {
  // It may be gone since it was found.
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

// A glob or a file names articles; what goes with them is beside them.
function withAuthors(root: string, folder: string, files: readonly string[]): Expanded {
  return {
    base: baseOf(root, folder),
    files: [...new Set([...files, ...authorsIn(folder)])],
    missing: [],
    diagnostics: [],
  };
}
