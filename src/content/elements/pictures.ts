import type { Element } from 'hast';
import { text } from './nodes.js';
import type { Rules } from './rule.js';
import { isTracker } from './trackers.js';

/** A picture without an address is what it says it shows; a `picture` without its `img` shows nothing. */
export const pictureRules: Rules = {
  img: (img, { rendering }) => {
    const { src, alt } = img.properties;
    if (isTracker(img.properties)) {
      rendering.removed.add('trackers');
      return [];
    }
    if (src !== undefined) return [img];
    return typeof alt === 'string' && alt !== '' ? [text(alt)] : [];
  },

  /** The `img` comes last, where a reader that knows no `picture` finds it plain. */
  picture: (picture) => {
    const elements = picture.children.filter((child): child is Element => child.type === 'element');
    const sources = elements.filter(({ tagName, properties }) => tagName === 'source' && properties['srcSet']);
    const img = elements.find(({ tagName }) => tagName === 'img');
    if (!img) return elements.filter(({ tagName }) => tagName !== 'source');
    if (sources.length === 0) return [img];
    picture.children = [...sources, img];
    return [picture];
  },
};
