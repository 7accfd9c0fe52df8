import type { Element, Nodes, Root } from 'hast';
import { isParent, nodesOf } from '../nodes-of.js';
import type { Rendering } from '../rendering-file.js';

/** Takes out what the setting `bodies.exclude` names: what a page has around an article is not the article. */
export function excludeFurniture(tree: Root, { input, extras, removed }: Rendering): void {
  const found: ReadonlySet<Element> = new Set(extras.selectAll?.(input.settings.exclude, tree) ?? []);
  if (found.size === 0) return;
  for (const node of nodesOf<Nodes>(tree)) {
    if (!isParent(node)) continue;
    const kept = node.children.filter((child) => child.type !== 'element' || !found.has(child));
    removed.add('excluded', node.children.length - kept.length);
    node.children = kept as Element['children'];
  }
}
