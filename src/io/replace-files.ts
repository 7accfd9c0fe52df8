import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ifPossible } from './if-possible.js';
import { makeFolder, unmakeFolders } from './make-folder.js';
import { refusable } from './refusal.js';
import { stagedName } from './staged-name.js';
import { statOf } from './stat-of.js';
import type { Content } from './texts/content.js';

/** What is to be at a path. */
export interface Replacement {
  /** Absolute. */
  readonly file: string;
  readonly content: Pick<Content, 'chunks'>;
}

/**
 * Writes files so that nobody ever sees half of one: each is written beside its place and flushed to the disk, and only
 * when all of them are there are they renamed into place, and the folders flushed. Where one cannot be, those before it
 * are put back.
 *
 * @throws {Refusal} what the system refuses; then all is as it was, and nothing that was written beside stays behind.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const staged = replacements.map((replacement) => ({ ...replacement, from: stagedName(replacement.file) }));
  const made: string[] = [];
  try {
    for (const { file, from, content } of staged) {
      made.push(...refusable(file, () => makeFolder(dirname(file))));
      refusable(file, () => stage(file, from, content));
    }
    renameAll(staged);
    flushFolders([...staged.map(({ file }) => file), ...made].map((path) => dirname(path)));
  } catch (thrown) {
    for (const { from } of staged) remove(from);
    unmakeFolders(made);
    throw thrown;
  }
}

function stage(file: string, from: string, content: Replacement['content']): void {
  const descriptor = openSync(from, 'wx');
  try {
    for (const chunk of content.chunks()) writeFileSync(descriptor, chunk);
    const before = statOf(file);
    if (before) fchmodSync(descriptor, before.mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The names of files are flushed apart from them. Not every system can, and the files are published without that. */
function flushFolders(folders: readonly string[]): void {
  for (const folder of new Set(folders)) ifPossible(() => flushFolder(folder));
}

function flushFolder(folder: string): void {
  const descriptor = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

interface Rename {
  readonly from: string;
  readonly file: string;
}

function renameAll(renames: readonly Rename[]): void {
  const undo: (() => void)[] = [];
  const kept: string[] = [];
  try {
    for (const [index, { from, file }] of renames.entries()) {
      // Nothing comes behind the last that could fail.
      const old = index < renames.length - 1 ? refusable(file, () => keep(file)) : undefined;
      if (old) kept.push(old);
      refusable(file, () => renameSync(from, file));
      undo.push(() => (old ? renameSync(old, file) : rmSync(file)));
    }
  } catch (thrown) {
    // Where the system refuses more than one thing, the first is what gets reported.
    for (const step of undo.toReversed()) ifPossible(step);
    throw thrown;
  } finally {
    for (const old of kept) remove(old);
  }
}

/** Keeps what is at a path under a second name, which it gives; `undefined` where nothing is. */
function keep(file: string): string | undefined {
  const old = stagedName(file);
  if (!lstatSync(file, { throwIfNoEntry: false })) return undefined;
  try {
    linkSync(file, old);
  } catch {
    // Not every file system has links, and not every file may be linked by everybody.
    copyFileSync(file, old);
  }
  return old;
}

function remove(file: string): void {
  ifPossible(() => rmSync(file, { force: true }));
}
