import type { Diagnostic } from '../diagnostic/diagnostic.js';
import { report } from '../diagnostic/report.js';

const mebibyte = 1024 * 1024;

/**
 * The bytes that an article or a data file may have at most: far above any text, far below what would exhaust the
 * memory.
 */
export const largestFile = 10 * mebibyte;

/** Says that a file is too large, by its bytes. */
export function tooLarge(bytes: number, path: string): Diagnostic {
  return report('large-file', { megabytes: Math.ceil(bytes / mebibyte), most: largestFile / mebibyte }, { path });
}
