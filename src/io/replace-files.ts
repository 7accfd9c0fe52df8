import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';
import { refusable } from './refusal.js';
import { statOf } from './stat-of.js';

/** What is to be at a path. */
export interface Replacement {
  /** Absolute. */
  readonly file: string;
  readonly content: Buffer;
}

/**
 * Writes files so that nobody ever sees half of one: each is written beside its place and flushed to the disk, and only
 * when all of them are there are they renamed into place.
 *
 * @throws {Refusal} what the system refuses; nothing that was written beside stays behind.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const staged = replacements.map((replacement) => ({ ...replacement, from: stagedName(replacement.file) }));
  try {
    for (const { file, from, content } of staged) refusable(file, () => stage(file, from, content));
    for (const { file, from } of staged) refusable(file, () => renameSync(from, file));
  } catch (thrown) {
    for (const { from } of staged) remove(from);
    throw thrown;
  }
}

function stagedName(file: string): string {
  return join(dirname(file), `.${basename(file)}.tidings-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
}

function stage(file: string, from: string, content: Buffer): void {
  makeFolder(dirname(file));
  const descriptor = openSync(from, 'wx');
  try {
    writeFileSync(descriptor, content);
    const before = statOf(file);
    if (before) fchmodSync(descriptor, before.mode);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The system has refused more than one thing; the first is what gets reported.
  }
}
