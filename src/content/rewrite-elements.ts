import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { makeAddressesAbsolute } from './addresses.js';
import { paragraphs } from './elements/flow.js';
import { isHidden } from './elements/hidden.js';
import { loadLazyPicture } from './elements/lazy-pictures.js';
import type { Scope } from './elements/rule.js';
import { ruleFor } from './elements/rules.js';
import { isMarker } from './marker.js';
import { renderingOf } from './rendering-file.js';

/** A plugin that puts what a feed can carry in the place of every element that it cannot. */
export function rewriteElements() {
  return (tree: Root, file: VFile): void => {
    const { input } = renderingOf(file);
    tree.children = [...paragraphs(rewriteContent({ parent: tree, input, insideLink: false }))];
  };
}

/** The content of the scope's parent, rewritten from the inside out. */
function rewriteContent(scope: Scope): readonly ElementContent[] {
  const children: readonly RootContent[] = scope.parent.children;
  return children.flatMap((child) => rewriteNode(child, scope));
}

function rewriteNode(node: RootContent, scope: Scope): readonly ElementContent[] {
  if (node.type === 'element') return rewriteElement(node, scope);
  if (node.type === 'text' || (node.type === 'comment' && isMarker(node))) return [node];
  return [];
}

function rewriteElement(element: Element, { parent, input, insideLink }: Scope): readonly ElementContent[] {
  if (isHidden(element)) return [];
  const { tagName } = element;
  loadLazyPicture(element);
  makeAddressesAbsolute(element, input);
  element.children = [...rewriteContent({ parent: element, input, insideLink: insideLink || tagName === 'a' })];
  return ruleFor(tagName)(element, { parent, input, insideLink });
}
