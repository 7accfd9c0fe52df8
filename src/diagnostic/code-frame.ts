import type { Range } from './diagnostic.js';
import { escapeUnprintable } from './printable.js';

const widest = 100;

/**
 * The line that a range begins in, with its number and a mark under the range, as rustc prints it.
 * Empty when the text has no such line.
 */
export function codeFrame(text: string, range: Range): readonly string[] {
  const line = text.split(/\r\n|\r|\n/, range.start.line)[range.start.line - 1];
  if (line === undefined) return [];
  const first = range.start.column - 1;
  const last = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const from = first > widest - 20 ? first - 20 : 0;
  const before = escapeUnprintable(line.slice(from, first).replaceAll('\t', ' '));
  const marked = escapeUnprintable(line.slice(first, Math.max(last, first)).replaceAll('\t', ' '));
  const shown = escapeUnprintable(line.slice(from, from + widest).replaceAll('\t', ' '));
  const number = String(range.start.line);
  const gutter = ' '.repeat(number.length);
  const mark = '^'.repeat(Math.max(1, Math.min(marked.length, shown.length - before.length)));
  return [`${gutter} |`, `${number} | ${shown}`, `${gutter} | ${' '.repeat(before.length)}${mark}`];
}
