import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync } from 'node:fs';
import type { Fence } from './media/fence.js';
import { openBeneath } from './open-beneath.js';
import { refused } from './refused.js';

/** What keeps the reading of a file harmless, whatever was put into its place since it was found. */
export interface ReadingLimits {
  /** Bytes; of a larger file nothing is read. */
  readonly most: number;
  /** Where the file has to be, at the end of all links; absent: anywhere. */
  readonly fence?: Fence;
  /** Whether its path may be that of a symbolic link. */
  readonly followLink: boolean;
}

/** The content of a file, or how large it is if it is too large, in bytes. */
export type RegularFile = { readonly content: Buffer } | { readonly size: number };

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Reads a regular file, and nothing else: opening a pipe does not wait, and what is judged is what was opened, not what
 * its path leads to a moment before or after.
 *
 * @throws an error with a `code`, as `node:fs` does; ours are ENOTREG, ESYMLINK and EOUTSIDE.
 */
export function readRegularFile(file: string, { most, fence, followLink }: ReadingLimits): RegularFile {
  const isBeneath = fence !== undefined && !followLink;
  const descriptor = isBeneath ? openBeneath(file, fence) : open(file, followLink);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw refused(stats.isDirectory() ? 'EISDIR' : 'ENOTREG');
    if (fence && !isBeneath && !fence.holds(realPathOf(descriptor, file))) throw refused('EOUTSIDE');
    return stats.size > most ? { size: stats.size } : readUpTo(descriptor, stats.size, most);
  } finally {
    closeSync(descriptor);
  }
}

function open(file: string, followLink: boolean): number {
  try {
    return openSync(file, O_RDONLY | O_NONBLOCK | (followLink ? 0 : O_NOFOLLOW));
  } catch (thrown) {
    const { code }: NodeJS.ErrnoException = Object(thrown);
    throw code === 'ELOOP' && !followLink ? refused('ESYMLINK') : thrown;
  }
}

/** Reads to the end, which may have moved since somebody told the size; room for one byte more shows whether it has. */
function readUpTo(descriptor: number, size: number, most: number): RegularFile {
  let bytes = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const read = readSync(descriptor, bytes, filled, bytes.length - filled, null);
    filled += read;
    if (read === 0 || filled === size) return { content: bytes.subarray(0, filled) };
    if (filled > most) return { size: filled };
    if (filled === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * filled, most) + 1);
  }
}

/** Linux tells where an open file is; elsewhere its path is asked, which may have changed in between. */
function realPathOf(descriptor: number, file: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return realpathSync(file);
  }
}
