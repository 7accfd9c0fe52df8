import type { Place } from '../diagnostic/diagnostic.js';
import { decode } from './decode.js';
import type { RenderInput } from './rendering.js';

const longest = 60;

/** Where in the file something stands as it was written, or its first line; only the file, if it is nowhere. */
export function placeIn({ markdown, firstLine, path }: RenderInput, written: string): Place {
  const start = written === '' ? -1 : markdown.indexOf(written);
  if (start < 0) return { path };
  const line = firstLine + lineBreaksBefore(markdown, start);
  const column = start - (start > 0 ? markdown.lastIndexOf('\n', start - 1) : -1);
  const [shown = ''] = written.slice(0, longest).split('\n');
  return { path, range: { start: { line, column }, end: { line, column: column + shown.length } } };
}

/** Counted without taking the text apart: a body may have thousands of places to name. */
function lineBreaksBefore(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** An address as the text has it: the parser has encoded what an address may not hold. */
export function asWritten({ markdown }: RenderInput, address: string): string {
  return !address.includes('%') || markdown.includes(address) ? address : decode(address);
}
