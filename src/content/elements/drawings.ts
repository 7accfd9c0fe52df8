import type { Element } from 'hast';
import { plainText } from '../plain-text.js';
import { text } from './nodes.js';
import type { Rules } from './rule.js';

/** Drawings in the page: readers drop the shapes and keep stray words, so only the drawing's own title stays. */
export const drawingRules: Rules = {
  svg: (svg) => {
    const title = svg.children.find((child): child is Element => child.type === 'element' && child.tagName === 'title');
    const words = title ? plainText(title) : '';
    return words === '' ? [] : [text(words)];
  },

  /** Any other title is that of a page. */
  title: (title, { parent }) => (parent.type === 'element' && parent.tagName === 'svg' ? [title] : []),
};
