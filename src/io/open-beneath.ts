import { closeSync, constants, existsSync, openSync, readlinkSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Fence } from './media/fence.js';
import { refused } from './refused.js';

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = constants;

/** Linux tells where an open file is, and opens a file in a folder that is open. */
const descriptors = '/proc/self/fd';
const canOpenIn = existsSync(descriptors);

/** The folder of the last file: what has been found out about it holds for the next file in it. */
let last: OpenFolder | undefined;

/** A folder that is open, and whether what is in it is inside of a fence. */
interface OpenFolder {
  readonly folder: string;
  readonly descriptor: number;
  readonly fence: Fence;
  readonly isInside: boolean;
}

/**
 * Opens a file, no symbolic link, that is inside a fence, for reading: it is judged by what was opened, whatever is put
 * into the place of its folders meanwhile. Cheaper for many files of one folder, one after the other, than to look where
 * each of them is.
 *
 * @param file absolute.
 * @returns its descriptor, to be closed.
 * @throws an error with a `code`, as `node:fs` does; ours are ESYMLINK and EOUTSIDE.
 */
export function openBeneath(file: string, fence: Fence): number {
  const end = file.lastIndexOf(sep);
  const name = file.slice(end + 1);
  const folder = canOpenIn ? openFolder(file.slice(0, end + 1), fence) : undefined;
  const descriptor = open(folder ? `${descriptors}/${folder.descriptor}/${name}` : file);
  if (folder ? folder.isInside : fence.holds(realpathSync(file))) return descriptor;
  closeSync(descriptor);
  throw refused('EOUTSIDE');
}

function openFolder(folder: string, fence: Fence): OpenFolder {
  if (last?.folder === folder && last.fence === fence) return last;
  const isFirst = last === undefined;
  closeLast();
  const descriptor = openSync(folder, O_RDONLY | O_DIRECTORY);
  const realPath = readlinkSync(`${descriptors}/${descriptor}`);
  last = { folder, descriptor, fence, isInside: fence.holds(join(realPath, 'any')) };
  // Nobody reads on when the work at hand is done: a folder is not kept open for ever.
  if (isFirst) setImmediate(closeLast);
  return last;
}

function closeLast(): void {
  if (last) closeSync(last.descriptor);
  last = undefined;
}

function open(file: string): number {
  try {
    return openSync(file, O_RDONLY | O_NONBLOCK | O_NOFOLLOW);
  } catch (thrown) {
    const { code }: NodeJS.ErrnoException = Object(thrown);
    throw code === 'ELOOP' ? refused('ESYMLINK') : thrown;
  }
}
