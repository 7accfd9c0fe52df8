import { isUtf8 } from 'node:buffer';
import { largestFile, tooLarge } from '../article/largest-file.js';
import type { SourceText } from '../article/source-file.js';
import type { Point, Range } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import type { Fence } from './media/fence.js';
import { readRegularFile } from './read-regular-file.js';
import { systemReason } from './system-reason.js';

/** Where a file that anybody may have written has to be. */
export interface PlaceOfSource {
  readonly fence: Fence;
  readonly followLink: boolean;
}

/**
 * The text of a UTF-8 file, with line ends and any byte order mark as they are.
 *
 * @param file where it is.
 * @param path what messages call it.
 * @param place where the file has to be, and whether a symbolic link may lead there; absent: anywhere, however.
 */
export function readSource(file: string, path: string, place?: PlaceOfSource): SourceText {
  try {
    const read = readRegularFile(file, { followLink: true, ...place, most: largestFile });
    if ('size' in read) return { diagnostic: tooLarge(read.size, path) };
    if (isUtf8(read.content)) return { text: read.content.toString('utf8') };
    return { diagnostic: report('invalid-utf8', undefined, { path, range: firstInvalid(read.content) }) };
  } catch (thrown) {
    return { diagnostic: report('unreadable-file', { reason: reasonOf(thrown, path) }, { path }) };
  }
}

function reasonOf(thrown: unknown, path: string): string {
  const { code }: NodeJS.ErrnoException = Object(thrown);
  // Node shows a byte that is no UTF-8 in a name as U+FFFD, and finds no file by that.
  if (code === 'ENOENT' && path.includes('\ufffd')) return 'its name is not UTF-8';
  return systemReason(thrown);
}

function firstInvalid(bytes: Buffer): Range {
  let line = 1;
  let from = 0;
  for (let end = bytes.indexOf('\n'); end >= 0 && isUtf8(bytes.subarray(from, end)); end = bytes.indexOf('\n', from)) {
    line += 1;
    from = end + 1;
  }
  const end = bytes.indexOf('\n', from);
  const text = bytes.subarray(from, end < 0 ? undefined : end).toString('utf8');
  const column = text.indexOf('\ufffd') + 1;
  const start: Point = { line, column };
  return { start, end: { line, column: column + 1 } };
}
