import type { Element, ElementContent, Properties } from 'hast';
import { isLikePlaceholder } from '../elements/lazy-pictures.js';
import { isBlank } from '../elements/nodes.js';
import { nodesOf } from '../nodes-of.js';
import type { Widget, Widgets } from './widget.js';

/** Where a script that loads pictures late keeps the address. */
const late = ['dataSrc', 'dataLazySrc', 'dataLazy', 'dataOriginal', 'dataSrcset', 'dataLazySrcset'];

/**
 * What stands in a page for browsers without scripts, which is what a reader is: the picture in it takes the place of
 * the grey box before it, unless that knows its address too. Anything else goes, as most of it counts readers.
 */
const noscript: Widget = (fallback, { parent }) => {
  const picture = pictureIn(fallback);
  if (!picture) return undefined;
  const before = parent.children.slice(0, parent.children.indexOf(fallback)).findLast((child) => !isBlank(child));
  const shown = before?.type === 'element' ? pictureIn(before) : undefined;
  if (!shown) return [picture];
  if (!isLikePlaceholder(shown.properties['src']) || late.some((name) => typeof shown.properties[name] === 'string'))
    return [];
  shown.properties = mergedProperties(shown.properties, picture.properties);
  return [];
};

/** Pictures that a script would load. */
export const latePictures: Widgets = { byTag: { noscript } };

function pictureIn(part: Element): Element | undefined {
  return nodesOf<ElementContent>(part).find(
    (node): node is Element => node.type === 'element' && node.tagName === 'img',
  );
}

function mergedProperties(shown: Properties, picture: Properties): Properties {
  return { alt: shown['alt'], title: shown['title'], ...picture };
}
