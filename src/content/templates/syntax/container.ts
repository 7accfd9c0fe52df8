import type { Block } from '../read/blocks.js';
import { placeOf } from '../read/lines.js';
import { matchAt } from '../read/match-at.js';
import type { Source } from '../read/source.js';
import { type Arguments, type Edit, noArguments, type Tag } from '../tag.js';
import { bold, kindLabel } from '../translate/aside.js';

const mostColons = 20;

const container = /(:{3,})[ \t]*([^\n]*)/y;
const attributes = /^\{([^{}]*)\}/;
const kindAndTitle = /^([A-Za-z][\w-]*)(?:(\[)|(\{)|[ \t]+(.*)|$)/;
const alert = /\[!([A-Za-z][\w-]*)\][-+]?(?=[ \t\n]|$)([^\n]*)/y;

/**
 * A line that begins or ends a container: `:::note`, `:::note Title`, `:::note[Title]` (Docusaurus), `::: tip Title`
 * (markdown-it-container, VitePress), `::: {.note}` (Pandoc), and `:::`.
 */
export function containerMark(source: Source, _start: number, block: Block): Tag | undefined {
  const [whole, colons = '', rest = ''] = matchAt(container, source.text, block.content) ?? [];
  if (whole === undefined) return undefined;
  const start = block.content;
  const tag = {
    type: 'tag',
    syntax: 'container',
    key: colons.slice(0, mostColons),
    start,
    end: start + whole.length,
  } as const;
  if (rest.trim() === '') return { ...tag, role: 'close', name: '', label: '', args: noArguments };
  const [kind, title] = readHead(rest.trim());
  if (kind === undefined) return undefined;
  const args: Arguments = title ? { named: new Map([['title', title]]), positional: [], text: title } : noArguments;
  // Quarto: `::: {.callout-note}`
  const name = kind.toLowerCase().replace(/^callout-(?=\w)/, '');
  return { ...tag, role: 'open', name, label: kind, args };
}

function readHead(head: string): readonly [kind: string | undefined, title?: string | undefined] {
  const inBraces = attributes.exec(head)?.[1];
  if (inBraces !== undefined) {
    const kind = /\.([\w-]+)/.exec(inBraces)?.[1] ?? /^\s*([A-Za-z][\w-]*)/.exec(inBraces)?.[1];
    return [kind, head.slice(inBraces.length + 2).trim() || titleAttribute(inBraces)];
  }
  const [whole = '', kind, bracket, brace, title] = kindAndTitle.exec(head) ?? [];
  if (bracket) {
    const end = head.lastIndexOf(']');
    return end === -1 ? [undefined] : [kind, head.slice(whole.length, end).trim()];
  }
  return [kind, brace ? titleAttribute(head.slice(whole.length)) : title?.replace(/\{[^{}]*\}$/, '').trim()];
}

function titleAttribute(attributes: string): string | undefined {
  return /\btitle="([^"]*)"/.exec(attributes)?.[1];
}

/** The first line of a quote that is an alert: `> [!NOTE]` (GitHub, Hugo), `> [!tip] Title` (Obsidian). */
export function alertMark(source: Source, lineStart: number, block: Block): Edit | undefined {
  if (!block.startsQuote) return undefined;
  const start = block.content;
  const [whole, kind = '', title = ''] = matchAt(alert, source.text, start) ?? [];
  if (whole === undefined) return undefined;
  const shown = bold(title.trim() || kindLabel(kind));
  const { prefix } = placeOf(source.text, lineStart, start);
  // The title is a paragraph: the quote's next line must not go on with it.
  return { type: 'edit', start, end: start + whole.length, text: `${shown}\n${prefix.trimEnd()}` };
}

const aside =
  /(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]*"([^"\n]*)")?[ \t]*(?=\n(?:[ \t]*\n)*(?: {4}|\t))/y;

/** The key of asides that end where the indentation does. */
export const indentedKey = '!!!';

/** The first line of an aside of Python-Markdown: `!!! note "Title"`, with content that is indented by four. */
export function asideMark(source: Source, _lineStart: number, block: Block): Tag | undefined {
  const start = block.content;
  if (block.column > block.base) return undefined;
  const [whole, kind = '', title] = matchAt(aside, source.text, start) ?? [];
  if (whole === undefined) return undefined;
  const args: Arguments = title ? { named: new Map([['title', title]]), positional: [], text: title } : noArguments;
  const named = { role: 'open', name: kind.toLowerCase(), label: kind, key: indentedKey, args } as const;
  return { type: 'tag', syntax: 'container', ...named, start, end: start + whole.length };
}
