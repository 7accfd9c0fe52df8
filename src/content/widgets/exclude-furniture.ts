import type { Element, Nodes, Root } from 'hast';
import { isParent, nodesOf } from '../nodes-of.js';
import { plainText } from '../plain-text.js';
import type { Rendering } from '../rendering-file.js';
import { isFurniture } from './is-furniture.js';

/**
 * Takes out what the setting `bodies.exclude` names: what a page has around an article is not the article. A name that
 * prose has too counts only for what looks like furniture.
 */
export function excludeFurniture(tree: Root, rendering: Rendering): void {
  const found = findExcluded(tree, rendering);
  if (found.size === 0) return;
  for (const node of nodesOf<Nodes>(tree)) {
    if (!isParent(node)) continue;
    const kept = node.children.filter((child) => {
      const selector = child.type === 'element' ? found.get(child) : undefined;
      if (selector !== undefined) rendering.removed.exclude(selector, plainText(child));
      return selector === undefined;
    });
    node.children = kept as Element['children'];
  }
}

/** The elements to take out, and the selector that names each. */
function findExcluded(tree: Root, { input, extras }: Rendering): ReadonlyMap<Element, string> {
  const { exclude, furniture } = input.settings;
  const select = (selectors: readonly string[]) =>
    selectors.length > 0 ? (extras.selectAll?.(selectors, tree) ?? []) : [];
  const found = [...select(exclude), ...select(furniture).filter(isFurniture)];
  if (found.length === 0) return new Map();
  // One selector after the other is slow, so it is done only for a body that has something to take out.
  const selectorOf = new Map<Element, string>();
  for (const selector of [...furniture, ...exclude])
    for (const one of select([selector])) selectorOf.set(one, selector);
  return new Map(found.map((one) => [one, selectorOf.get(one) ?? '']));
}
