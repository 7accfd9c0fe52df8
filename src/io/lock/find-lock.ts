import { lstatSync } from 'node:fs';
import { readRegularFile } from '../read-regular-file.js';
import { type Holder, parseHolder } from './holder.js';

/** A lock as it was found. */
export interface FoundLock {
  /** Hexadecimal digits that differ from those of any other lock at this path. */
  readonly id: string;
  /** Absent where the lock does not say. */
  readonly holder?: Holder;
  /** When it was written, by the clock of the file system, in milliseconds since 1970. */
  readonly written: number;
}

/** Bytes: more than any lock has. */
const most = 4096;

/**
 * The lock at a path, if there is one.
 *
 * @throws what `node:fs` throws where it cannot be read.
 */
export function findLock(path: string): FoundLock | undefined {
  try {
    const { ino, mtimeMs } = lstatSync(path);
    const file = readRegularFile(path, { most, followLink: false });
    const holder = 'content' in file ? parseHolder(file.content.toString('utf8')) : undefined;
    return { id: holder?.token ?? ino.toString(16), written: mtimeMs, ...(holder && { holder }) };
  } catch (thrown) {
    const { code }: NodeJS.ErrnoException = Object(thrown);
    if (code === 'ENOENT') return undefined;
    throw thrown;
  }
}
