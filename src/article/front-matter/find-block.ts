import type { Diagnostic } from '../../diagnostic/diagnostic.js';
import { report } from '../../diagnostic/report.js';
import { type Fence, fenceOf } from './fence.js';
import { jsonObjectEnd, startsJsonObject } from './json-object.js';
import { findOpenBlock, type OpenBlock } from './open-block.js';
import { pointAt, rangeAt } from './range-at.js';

/** The languages that front matter is read in. */
export type Language = 'yaml' | 'toml' | 'json' | 'headers';

/** Where the front matter of a text is, and in which language. */
export interface Block {
  readonly format: Language;
  readonly block: string;
  /** The line of the text, from 1, that the block begins in. */
  readonly blockLine: number;
  /** The offset of the body in the text, and its line. */
  readonly bodyStart: number;
  readonly bodyLine: number;
  /** Whether the delimiters may as well be thematic breaks around prose, should the block hold no fields. */
  readonly mayBeBody: boolean;
}

type Found = Block | { readonly diagnostic: Diagnostic } | undefined;

const languages: ReadonlyMap<string, Language> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['json', 'json'],
]);

/**
 * Finds the front matter at the start of a text, before any parser sees it. Time grows with the length of the text.
 *
 * @returns `undefined` if there is none, or the reason why it cannot be read.
 */
export function findBlock(text: string): Found {
  const start = afterBlankLines(text);
  if (startsJsonObject(text, start)) return findObject(text, start);
  const fence = fenceOf(text, start);
  if (fence) return findFenced(text, start, fence);
  const open = findOpenBlock(text);
  return open && toBlock(text, open);
}

function toBlock(text: string, { format, end, bodyStart }: OpenBlock): Block {
  const bodyLine = pointAt(text, end).line + 2;
  return { format, block: text.slice(0, end), blockLine: 1, bodyStart, bodyLine, mayBeBody: false };
}

// Hugo skips blank lines above front matter.
function afterBlankLines(text: string): number {
  const first = text.search(/[^ \t\n]/);
  return first <= 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1;
}

function findFenced(text: string, start: number, fence: Fence): Found {
  const range = rangeAt(text, start, fence.end);
  const format = languages.get(fence.language.toLowerCase());
  if (format === undefined) return { diagnostic: report('unknown-front-matter-language', fence, { range }) };
  fence.closingLine.lastIndex = fence.end;
  const closing = fence.closingLine.exec(text);
  if (closing === null) {
    return start > 0 ? undefined : { diagnostic: report('unclosed-front-matter', fence, { range }) };
  }
  return {
    format,
    block: text.slice(fence.end + 1, closing.index),
    blockLine: range.start.line + 1,
    bodyStart: closing.index + closing[0].length + 1,
    bodyLine: pointAt(text, closing.index).line + 2,
    mayBeBody: start > 0 || text[fence.end + 1] === '\n',
  };
}

function findObject(text: string, start: number): Found {
  const end = jsonObjectEnd(text, start);
  if (end === undefined) {
    const values = { opening: '{', closing: '}' };
    return { diagnostic: report('unclosed-front-matter', values, { range: rangeAt(text, start, start + 1) }) };
  }
  const rest = /[ \t]*(?:\n|$)/y;
  rest.lastIndex = end;
  const bodyStart = end + (rest.exec(text)?.[0].length ?? 0);
  return {
    format: 'json',
    block: text.slice(start, end),
    blockLine: pointAt(text, start).line,
    bodyStart,
    bodyLine: pointAt(text, bodyStart).line,
    mayBeBody: false,
  };
}
