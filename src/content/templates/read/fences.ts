import { lineEnd, skipSpace } from './lines.js';

/** Where a fence begins and what it is in. */
interface Fence {
  readonly start: number;
  readonly quotes: number;
  /** The column where the text of the list item begins that it is in. */
  readonly item: number;
  /** Whether the closing marks may be indented as far as one likes. */
  readonly anyIndent: boolean;
}

/**
 * The end of the last line of a fence (CommonMark 0.31, section 4.5): of its closing marks, or of the quote or list item
 * that it is in.
 *
 * @param firstEnd the end of its first line
 */
export function fenceEnd(text: string, firstEnd: number, { start: opening, quotes, item, anyIndent }: Fence): number {
  const length = runLength(text, opening);
  let end = firstEnd;
  while (end < text.length) {
    const start = end + 1;
    const next = lineEnd(text, start);
    const line = skipQuotes(text, start, next, quotes);
    if (line.quotes < quotes || (line.at < next && line.column < item)) break;
    end = next;
    const isTooFar = !anyIndent && line.column - Math.max(item, line.base) >= 4;
    if (!isTooFar && text[line.at] === text[opening] && closes(text, line.at, next, length)) break;
  }
  return end;
}

/** Whether the run of marks at a place ends a fence of that length: nothing else may be in its line. */
function closes(text: string, at: number, end: number, length: number): boolean {
  const run = runLength(text, at);
  return run >= length && skipSpace(text, at + run, end, 0).at === end;
}

function runLength(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] === text[start]) end += 1;
  return end - start;
}

function skipQuotes(text: string, start: number, end: number, most: number) {
  let { at, column } = skipSpace(text, start, end, 0);
  let quotes = 0;
  let base = 0;
  while (quotes < most && at < end && text[at] === '>') {
    quotes += 1;
    base = column + 2;
    ({ at, column } = skipSpace(text, at + 1, end, column + 1));
  }
  return { at, column, quotes, base };
}
