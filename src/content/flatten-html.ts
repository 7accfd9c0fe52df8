import type { Html, Nodes } from 'mdast';
import { isBare, withoutMark } from './bare-paragraphs.js';

const tag = /<(\/?)([a-z][a-z\d-]*)(?=[\s/>])[^<>]*>/gi;

/** Elements that hold nothing, or whose end the next of their kind implies: they do not nest by themselves. */
const flat: ReadonlySet<string> = new Set([
  ...['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
  ...['p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup', 'rt', 'rp'],
]);

/**
 * Takes away the tags of raw HTML that nest deeper than so many levels, and keeps what is between them.
 *
 * @returns whether there were any.
 */
export function flattenHtml(node: Nodes, deepest: number): boolean {
  return flattenChildren(node, { deepest, depth: 0 });
}

interface Levels {
  readonly deepest: number;
  depth: number;
}

/** What a Markdown block opens in HTML is closed at the block's end, unless nothing is around it. */
function flattenChildren(node: Nodes, outside: Levels): boolean {
  if (!('children' in node)) return false;
  const [levels, { children }] = isBare(node) ? [outside, withoutMark(node)] : [{ ...outside }, node];
  let flattened = false;
  for (const child of children) {
    const changed = child.type === 'html' ? flattenTags(child, levels) : flattenChildren(child, levels);
    flattened ||= changed;
  }
  return flattened;
}

function flattenTags(html: Html, levels: Levels): boolean {
  let flattened = false;
  html.value = html.value.replace(tag, (written, slash: string, name: string) => {
    if (flat.has(name.toLowerCase())) return written;
    const opens = slash === '';
    const level = opens ? levels.depth + 1 : levels.depth;
    levels.depth = opens ? level : Math.max(0, level - 1);
    if (level <= levels.deepest) return written;
    flattened = true;
    return '';
  });
  return flattened;
}
