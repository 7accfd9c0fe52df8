import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { makeAddressesAbsolute } from './addresses.js';
import { removalOf } from './elements/dropped.js';
import { paragraphs } from './elements/flow.js';
import { isHidden } from './elements/hidden.js';
import { prepare } from './elements/prepare.js';
import type { Scope } from './elements/rule.js';
import { drop, ruleFor } from './elements/rules.js';
import { isMarker } from './marker.js';
import type { RemovalTally } from './removals.js';
import { renderingOf } from './rendering-file.js';

/** A plugin that puts what a feed can carry in the place of every element that it cannot. */
export function rewriteElements() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    tree.children = [...paragraphs(rewriteContent({ parent: tree, rendering, insideLink: false }))];
  };
}

/** The content of the scope's parent, rewritten from the inside out. */
function rewriteContent(scope: Scope): ElementContent[] {
  const children: readonly RootContent[] = scope.parent.children;
  const rewritten: ElementContent[] = [];
  for (const child of children) {
    if (child.type === 'element') for (const node of rewriteElement(child, scope)) rewritten.push(node);
    else if (child.type === 'text' || (child.type === 'comment' && isMarker(child))) rewritten.push(child);
  }
  return rewritten;
}

function rewriteElement(element: Element, { parent, rendering, insideLink }: Scope): readonly ElementContent[] {
  const { removed, hasHtml } = rendering;
  const { tagName } = element;
  const rule = ruleFor(tagName);
  if (rule === drop) {
    const kind = removalOf(tagName);
    if (kind) removed.add(kind);
    return [];
  }
  prepare(element, rendering);
  if (isHidden(element)) {
    removed.add('hidden');
    return [];
  }
  if (hasHtml) countAttributes(element, removed);
  makeAddressesAbsolute(element, rendering);
  element.children = rewriteContent({ parent: element, rendering, insideLink: insideLink || tagName === 'a' });
  return rule(element, { parent, rendering, insideLink });
}

/** Counts the attributes that the allow-list will take away and that somebody may look for. */
function countAttributes({ properties }: Element, removed: RemovalTally): void {
  for (const name of Object.keys(properties)) {
    if (name === 'style') removed.add('styles');
    else if (name.startsWith('on')) removed.add('handlers');
  }
}
