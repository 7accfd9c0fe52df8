import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { SourceText } from '../article/source-file.js';
import type { Point, Range } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';
import { systemReason } from './system-reason.js';

const mebibyte = 1024 * 1024;

/** The most that an article or a data file may have: far above any text, far below what would exhaust the memory. */
export const largestFile = 10 * mebibyte;

/**
 * The text of a UTF-8 file, with line ends and any byte order mark as they are.
 *
 * @param file where it is.
 * @param path what messages call it.
 */
export function readSource(file: string, path: string): SourceText {
  try {
    const { size } = statSync(file);
    if (size > largestFile) return { diagnostic: tooLarge(size, path) };
    const bytes = readFileSync(file);
    if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
    return { diagnostic: report('invalid-utf8', undefined, { path, range: firstInvalid(bytes) }) };
  } catch (thrown) {
    return { diagnostic: report('unreadable-file', { reason: systemReason(thrown) }, { path }) };
  }
}

function tooLarge(size: number, path: string) {
  const megabytes = Math.ceil(size / mebibyte);
  return report('large-file', { megabytes, most: largestFile / mebibyte }, { path });
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
