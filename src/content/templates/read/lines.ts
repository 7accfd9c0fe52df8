import type { Place } from '../tag.js';

/** The line end at or behind a place: the text's end if there is none. */
export function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A longer one would be written again and again. */
const longestPrefix = 60;

/** What new lines must begin with to be in the same quote and list item as the line from `start`. */
export function placeOf(text: string, start: number, content: number): Place {
  const before = content - start > longestPrefix ? '' : text.slice(start, content);
  const prefix = before.replace(/[^\t >]/g, ' ');
  return { content, prefix, marker: prefix !== before };
}

/** Goes over spaces and tabs from a place in that column; a tab reaches to the next fourth column. */
export function skipSpace(text: string, from: number, end: number, column: number): { at: number; column: number } {
  let at = from;
  let reached = column;
  for (; at < end; at += 1) {
    const character = text[at];
    if (character === ' ') reached += 1;
    else if (character === '\t') reached += 4 - (reached % 4);
    else break;
  }
  return { at, column: reached };
}
