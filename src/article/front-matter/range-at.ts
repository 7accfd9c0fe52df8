import type { Point, Range } from '../../diagnostic/diagnostic.js';

/** The place of an offset in a text, if the text begins in `firstLine`. Line ends are `\n`. */
export function pointAt(text: string, offset: number, firstLine = 1): Point {
  const end = Math.min(Math.max(offset, 0), text.length);
  let line = firstLine;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** The span between two offsets of a text, if the text begins in `firstLine`. */
export function rangeAt(text: string, from: number, to: number, firstLine = 1): Range {
  return { start: pointAt(text, from, firstLine), end: pointAt(text, Math.max(from, to), firstLine) };
}

/** The span from an offset to another, cut at the end of the line that it begins in. */
export function rangeInLine(text: string, from: number, to: number, firstLine = 1): Range {
  const lineEnd = text.indexOf('\n', from);
  return rangeAt(text, from, lineEnd === -1 ? to : Math.min(to, lineEnd), firstLine);
}
