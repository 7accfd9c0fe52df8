import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFolder } from '../list-folder.js';
import { stagedName } from '../staged-name.js';
import { type FoundLock, findLock } from './find-lock.js';
import type { Holder } from './holder.js';

/**
 * Takes a lock that is free or abandoned, and tells whether it did. Of many that try at once, one does.
 *
 * Who wants an abandoned lock first takes another one, named for exactly that one. While that is held, nobody else can
 * replace the abandoned one: it still is what was looked at when the new one is renamed onto it.
 *
 * @param isAbandoned judges a lock that is there.
 */
export function takeLock(path: string, me: Holder, isAbandoned: (found: FoundLock) => boolean): boolean {
  if (create(path, me)) return true;
  const found = findLock(path);
  if (!found || !isAbandoned(found)) return false;
  const claim = `${path}.${found.id}`;
  if (!takeLock(claim, me, isAbandoned)) return false;
  if (findLock(path)?.id === found.id) {
    renameSync(claim, path);
    return true;
  }
  rmSync(claim, { force: true });
  return false;
}

/** Gives a lock back, unless it is another's by now. */
export function releaseLock(path: string, { token }: Holder): void {
  try {
    if (findLock(path)?.id === token) rmSync(path, { force: true });
  } catch {
    // The work is done, and the next build finds the lock abandoned once this process has ended.
  }
}

/**
 * Claims on locks of a folder that nobody has taken to an end, for who holds the lock to remove.
 *
 * @returns absolute.
 */
export function findClaims(path: string): readonly string[] {
  const name = basename(path);
  return listFolder(dirname(path))
    .filter((entry) => entry.isFile() && entry.name.startsWith(name))
    .filter((entry) => /^(?:\.[0-9a-f]+)+$/.test(entry.name.slice(name.length)))
    .map((entry) => join(dirname(path), entry.name));
}

/** Makes the file of a lock with all that is in it at once, as a link to one that is complete; or tells that it is there. */
function create(path: string, me: Holder): boolean {
  const text = `${JSON.stringify(me)}\n`;
  const staged = stagedName(path);
  try {
    writeFileSync(staged, text, { flag: 'wx' });
    return link(staged, path) ?? writeNew(path, text);
  } finally {
    rmSync(staged, { force: true });
  }
}

/** Whether it made the link; `undefined` where the file system has none. */
function link(from: string, path: string): boolean | undefined {
  try {
    linkSync(from, path);
    return true;
  } catch (thrown) {
    // Without `from`, who holds the lock took it for a leftover.
    return isOneOf(thrown, ['EEXIST', 'ENOENT']) ? false : undefined;
  }
}

function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (isOneOf(thrown, ['EEXIST'])) return false;
    throw thrown;
  }
}

function isOneOf(thrown: unknown, codes: readonly string[]): boolean {
  const { code = '' }: NodeJS.ErrnoException = Object(thrown);
  return codes.includes(code);
}
