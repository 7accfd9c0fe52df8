import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';

/** The tree that a browser makes of a body. */
export function parseHtml(html: string): Root {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  return tree.type === 'root' ? tree : { type: 'root', children: [tree as Element] };
}

/** The body that stands for such a tree. */
export function printHtml(tree: Root): string {
  return toHtml(tree);
}

export function elementsOf(node: Nodes): readonly Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own;
}
