import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { classesOf } from '../classes.js';
import { ownSelectors } from '../own-selectors.js';
import { renderingOf } from '../rendering-file.js';
import { callouts } from './callouts.js';
import { captionedPictures } from './captioned-pictures.js';
import { excludeFurniture } from './exclude-furniture.js';
import { highlightedCode } from './highlighted-code.js';
import { latePictures } from './late-pictures.js';
import { renderedFormulas } from './rendered-formulas.js';
import { scriptEmbeds } from './script-embeds.js';
import { socialPosts } from './social-posts.js';
import { tabs } from './tabs.js';
import type { Surroundings, Widget, Widgets } from './widget.js';

/** In this order: what stands first is tried first. */
const all: readonly Widgets[] = [
  ...[renderedFormulas, highlightedCode, tabs, callouts],
  ...[socialPosts, scriptEmbeds, latePictures, captionedPictures],
];

const byTag = new Map<string, readonly Widget[]>();
for (const { byTag: own = {} } of all) {
  for (const [name, widget] of Object.entries(own)) byTag.set(name, [...(byTag.get(name) ?? []), widget]);
}
const byClass = all.flatMap((widgets) => widgets.byClass ?? []);

/**
 * A plugin that takes the page's furniture out of a body, and puts plain elements in the place of widgets. Only HTML
 * has either, since Markdown gives nothing a class; what an author's own selectors name, Markdown may have as well.
 */
export function replaceWidgets() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const { hasHtml, input } = rendering;
    if (hasHtml || ownSelectors(input.settings).length > 0) excludeFurniture(tree, rendering);
    if (hasHtml) replaceIn(tree, { parent: tree, rendering });
  };
}

function replaceIn(parent: Element | Root, { rendering }: Surroundings): void {
  // A widget may change what stands behind it, so this goes from child to child of the list as it then is.
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    const replaced = replacementOf(child, { parent, rendering });
    if (replaced) {
      parent.children.splice(index, 1, ...replaced);
      for (const node of replaced) if (node.type === 'element') replaceIn(node, { parent: node, rendering });
      index += replaced.length - 1;
    } else {
      replaceIn(child, { parent: child, rendering });
    }
  }
}

function replacementOf(element: Element, surroundings: Surroundings): readonly ElementContent[] | undefined {
  for (const widget of widgetsFor(element)) {
    const replaced = widget(element, surroundings);
    if (replaced) return replaced;
  }
  return undefined;
}

function widgetsFor(element: Element): readonly Widget[] {
  const names = classesOf(element);
  const named = byTag.get(element.tagName) ?? [];
  if (names.length === 0) return named;
  return [...named, ...byClass.filter(([kind]) => names.some((name) => kind.test(name))).map(([, widget]) => widget)];
}
