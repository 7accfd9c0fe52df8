import type { Element, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { isBlank } from './elements/nodes.js';
import { isMarker } from './marker.js';
import { renderingOf } from './rendering-file.js';

/**
 * A plugin that counts the blocks above the author's mark, for a feed that ends each article there: the marks themselves
 * are not in the HTML. Boxes of nothing but blocks are no blocks, and a mark within a block stands below it.
 */
export function countAboveMark() {
  return (tree: Root, file: VFile): void => {
    const { count, found } = countIn(tree.children, 0, 0);
    if (found && count > 0) renderingOf(file).aboveMark = count;
  };
}

interface Count {
  readonly count: number;
  readonly found: boolean;
}

function countIn(nodes: readonly RootContent[], start: number, depth: number): Count {
  let count = start;
  for (const node of nodes) {
    if (node.type === 'comment' && isMarker(node)) return { count, found: true };
    if (node.type !== 'element') continue;
    const inside = isBox(node) && depth < 10 ? countIn(node.children, count, depth + 1) : undefined;
    if (inside?.found) return inside;
    count = inside?.count ?? count + 1;
    if (!inside && hasMark(node)) return { count, found: true };
  }
  return { count, found: false };
}

function isBox({ tagName, children }: Element): boolean {
  const content = children.filter((child) => !isBlank(child));
  return tagName === 'div' && content.length > 0 && content.every(({ type }) => type === 'element');
}

function hasMark({ children }: Element): boolean {
  const open: RootContent[] = [...children];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'comment' && isMarker(node)) return true;
    if (node.type === 'element') for (const child of node.children) open.push(child);
  }
  return false;
}
