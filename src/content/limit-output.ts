import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../diagnostic/report.js';
import { nodesOf } from './nodes-of.js';
import { type Rendering, renderingOf } from './rendering-file.js';

const cell = '<td></td>\n'.length;

/** As much HTML as a body can have, however long its Markdown is: the texts of all feeds stay far from the longest. */
const mostHtml = 10_000_000;

/** In UTF-16 code units: the texts of a shorter body become six times as long at the most, which is not too large. */
const usual = 1_000_000;

/** A plugin that empties a body whose HTML would be too large to make, before it is made. */
export function limitOutput() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const markdown = String(file).length;
    const nodes = nodesOf<Nodes>(tree);
    if (markdown < usual && !nodes.some(repeats)) return;
    if (!reportTooLarge(leastSize(nodes), markdown, rendering)) return;
    tree.children = [];
  };
}

/**
 * Reports HTML that is too large for any feed, or out of all proportion to its Markdown; sizes in UTF-16 code units. Real articles grow by half;
 * those that name one long address a thousand times, or put short rows in a wide table, grow a thousandfold.
 */
export function reportTooLarge(html: number, markdown: number, { input, diagnostics }: Rendering): boolean {
  if (html <= Math.min(1_000_000 + 50 * markdown, mostHtml)) return false;
  diagnostics.push(report('body-too-large', { size: html, source: markdown }, { path: input.path }));
  return true;
}

/** Whether a node may come out longer than it is written, however short that is. */
function repeats({ type }: Nodes): boolean {
  return type === 'table' || type === 'linkReference' || type === 'imageReference';
}

/** At least so much HTML comes of a tree: its texts, and what it repeats, cells that rows leave out, and addresses by reference. */
function leastSize(nodes: readonly Nodes[]): number {
  const definitions = new Map<string, number>();
  for (const node of nodes) {
    if (node.type === 'definition') definitions.set(node.identifier, node.url.length + (node.title?.length ?? 0));
  }
  let size = 0;
  for (const node of nodes) {
    if ('value' in node && node.type !== 'html') size += escapedLength(node.value);
    if (node.type === 'table') size += node.children.length * (node.align?.length ?? 0) * cell;
    if (node.type === 'linkReference' || node.type === 'imageReference') size += definitions.get(node.identifier) ?? 0;
  }
  return size;
}

/** The length of a text in HTML, where `&` and `<` become `&#x26;` and `&#x3C;`. */
function escapedLength(text: string): number {
  const escapes = text.length - text.replaceAll(/[&<]/g, '').length;
  return text.length + escapes * ('&#x26;'.length - 1);
}
