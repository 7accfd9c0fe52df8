import type { Source } from '../read/source.js';

const openers = new Set(['{', '(', '[']);
const closers = new Set(['}', ')', ']']);
const quotes = new Set(['"', "'", '`']);

/**
 * Goes over JavaScript without understanding it: strings, templates, comments and brackets, no more.
 *
 * @param isEnd asked at every character that is code, with the depth of brackets that are open behind it
 * @returns behind the character that `isEnd` agreed to, or `undefined` if there is none
 */
export function skipScript(
  source: Source,
  from: number,
  isEnd: (character: string, depth: number, at: number) => boolean,
): number | undefined {
  const { text } = source;
  let depth = 0;
  for (let at = from; at < text.length && source.scriptBudget > 0; ) {
    const character = text.charAt(at);
    const next = skipToken(source, at, character);
    source.scriptBudget -= next - at;
    if (openers.has(character)) depth += 1;
    else if (closers.has(character)) depth -= 1;
    if (isEnd(character, depth, at)) return next;
    at = next;
  }
  return undefined;
}

/** Behind the bracket that closes the one at `start`. */
export function skipBraces(source: Source, start: number): number | undefined {
  return skipScript(source, start, (_, depth) => depth === 0);
}

function skipToken(source: Source, at: number, character: string): number {
  if (quotes.has(character)) return skipString(source, at, character);
  if (source.text.startsWith('//', at)) return skipComment(source, at, '\n', 0);
  return source.text.startsWith('/*', at) ? skipComment(source, at, '*/', 2) : at + 1;
}

function skipComment(source: Source, at: number, ending: string, length: number): number {
  const end = source.text.indexOf(ending, at + 2);
  if (end !== -1) return end + length;
  source.scriptBudget -= source.text.length - at;
  return at + 1;
}

/** Behind a string; behind its quote alone if it has no end, as the apostrophe of a word has none. */
function skipString(source: Source, start: number, quote: string): number {
  const { text } = source;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const character = text[at];
    if (character === quote) return at + 1;
    if (character === '\\') at += 1;
    else if (character === '\n' && quote !== '`') break;
  }
  source.scriptBudget -= at - start;
  return start + 1;
}
