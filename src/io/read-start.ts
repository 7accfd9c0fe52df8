import { isAscii, isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, readSync, type Stats } from 'node:fs';
import { largestFile, tooLarge } from '../article/largest-file.js';
import type { SourceText } from '../article/source-file.js';
import type { Fence } from './media/fence.js';
import { openBeneath } from './open-beneath.js';

/** What the beginning of a file says. */
export interface StartOfFile {
  /** Up to the line that closes what looks like front matter; absent where that is not plain to see. */
  readonly text?: SourceText;
  /** Of the file, before it was read; absent where it cannot be read. */
  readonly stats?: Stats;
}

/** Bytes that are looked at for the end of front matter. */
const most = 4096;

const bytes = Buffer.allocUnsafe(most);

/**
 * Reads the beginning of a file. Where that is not enough, or there is something wrong, reading the whole says more.
 *
 * @param file absolute, and no symbolic link.
 * @param path what messages call it.
 * @param fence where the file has to be.
 */
export function readStart(file: string, path: string, fence: Fence): StartOfFile {
  try {
    const descriptor = openBeneath(file, fence);
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) return {};
      if (stats.size > largestFile) return { text: { diagnostic: tooLarge(stats.size, path) }, stats };
      const text = textOf(bytes.subarray(0, readSync(descriptor, bytes, 0, most, 0)));
      return text === undefined ? { stats } : { text: { text }, stats };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return {};
  }
}

/** Only text between two lines `---` or `+++`: other front matter ends where it is hard to tell from outside. */
function textOf(start: Buffer): string | undefined {
  const mark = start.toString('latin1', 0, 3);
  if (mark !== '---' && mark !== '+++') return undefined;
  const closing = start.indexOf(`\n${mark}`, mark.length, 'latin1');
  const end = closing === -1 ? -1 : start.indexOf('\n', closing + 1, 'latin1');
  if (end === -1) return undefined;
  const block = start.subarray(0, end + 1);
  if (isAscii(block)) return block.toString('latin1');
  return isUtf8(block) ? block.toString('utf8') : undefined;
}
