import type { Element, ElementContent } from 'hast';
import { hasClass } from '../classes.js';
import { element } from '../elements/nodes.js';
import { nodesOf } from '../nodes-of.js';
import type { Widget, Widgets } from './widget.js';

const caption = /^(?:wp-caption-text|image-caption|img-caption|photo-caption|figcaption|thumbcaption|caption-text)$/;

/** A box of a picture and its caption is a figure, whatever it was called before HTML had one. */
const captioned: Widget = (box) => {
  if (box.tagName !== 'div' || !nodesOf<ElementContent>(box).some(isPicture)) return undefined;
  const captions = box.children.filter(
    (child): child is Element => child.type === 'element' && hasClass(child, caption),
  );
  if (captions.length === 0) return undefined;
  for (const one of captions) {
    one.tagName = 'figcaption';
    one.properties = {};
  }
  return [element('figure', {}, box.children)];
};

/** Captions of WordPress, MediaWiki and the like. */
export const captionedPictures: Widgets = {
  byClass: [
    [/^(?:wp-caption|image-with-caption|captioned-image|thumb|thumbinner|image-block|img-container)$/, captioned],
  ],
};

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img';
}
