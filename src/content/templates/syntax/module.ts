import type { Block } from '../read/blocks.js';
import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import type { Edit } from '../tag.js';
import { literalText } from '../translate/escape.js';
import { skipBraces, skipScript } from './script.js';
import { scriptValue } from './script-value.js';

const importStart = /import\s+(?:["'{*]|[\w$]+(?:\s*,\s*[{*]|\s+from\s*["']))/y;
const exportStart = /export\s+(?:(?:const|let|var|default|async|function|class)\b|[{*])/y;
const defaultImport = /import\s+([\w$]+)\s+from\s*["']([^"'\n]+)["']/y;
const nextStatement = /\n(?=[ \t]*(?:\n|$)|import\b|export\b|`{3}|~{3})/y;
const blankLine = /\n[ \t]*(?=\n|$)|$/g;

/** An `import` or `export` of MDX, which is no text: as far as its brackets reach, up to a blank line. */
export function moduleMark(source: Source, start: number, block: Block): Edit | undefined {
  const { text } = source;
  if (block.content !== start || block.continues) return undefined;
  const isImport = matchAt(importStart, text, start) !== undefined;
  if (!isImport && !matchAt(exportStart, text, start)) return undefined;
  source.isModule = true;
  const [, name, address] = matchAt(defaultImport, text, start) ?? [];
  if (name !== undefined && address !== undefined) source.imports.set(name, address);
  let hasSource = false;
  const isEnd = (character: string, depth: number, at: number) => {
    hasSource ||= character === '"' || character === "'";
    if (character !== '\n' || depth > 0) return false;
    return (isImport && hasSource) || matchAt(nextStatement, text, at) !== undefined;
  };
  const behind = skipScript(source, start, isEnd);
  // The line end stays. What has no end would take the whole article with it.
  const end = behind === undefined ? (source.ending(blankLine, start)?.start ?? text.length) : behind - 1;
  return { type: 'edit', start, end, text: '' };
}

const marker = /^\s*(?:truncate|more|excerpt)\s*$/i;
const longestName = 60;

/**
 * `{expression}` of MDX. A string is written and a comment dropped; a comment that Docusaurus takes for the end of the
 * summary becomes one of HTML. What only a program could work out is dropped where the file is surely MDX, and text
 * elsewhere.
 */
export function expressionMark(source: Source, start: number): Edit | undefined {
  const end = skipBraces(source, start);
  if (end === undefined) return undefined;
  const isMdx = source.rules.components === 'all' || source.isModule;
  const { script, comments } = splitComments(source.text.slice(start + 1, end - 1));
  const edit = { type: 'edit', start, end } as const;
  if (script === '') {
    const truncate = comments.find((comment) => marker.test(comment));
    if (truncate !== undefined) return { ...edit, text: `<!-- ${truncate.trim()} -->` };
    return isMdx || comments.length > 0 ? { ...edit, text: '' } : undefined;
  }
  const value = /^["'`]/.test(script) ? scriptValue(script, source.imports) : undefined;
  if (value !== undefined) return { ...edit, text: literalText(value) };
  return isMdx ? { ...edit, text: '', dropped: `{${script.slice(0, longestName).replace(/\s+/g, ' ')}}` } : undefined;
}

function splitComments(script: string): { readonly script: string; readonly comments: readonly string[] } {
  const comments: string[] = [];
  if (!/^\s*\/\*/.test(script)) return { script: script.trim(), comments };
  let from = 0;
  for (;;) {
    const start = script.indexOf('/*', from);
    const end = start === -1 ? -1 : script.indexOf('*/', start + 2);
    if (end === -1 || script.slice(from, start).trim() !== '') return { script: script.slice(from).trim(), comments };
    comments.push(script.slice(start + 2, end));
    from = end + 2;
  }
}
