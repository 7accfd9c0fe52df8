import type { Element, Root } from 'hast';
import type { Options } from 'mdast-util-to-hast';
import { element, text } from './elements/nodes.js';

/** An arrow back; the variation selector keeps phones from drawing it as a coloured picture. */
const arrow = '\u21a9\ufe0e';

/**
 * How footnotes become HTML. Their ids get no prefix here: all ids of a body get theirs at once, and the links to them
 * with them (see {@link linkFragments}).
 */
export const footnoteOptions: Pick<Options, 'clobberPrefix' | 'footnoteBackContent'> = {
  clobberPrefix: '',
  footnoteBackContent: (_reference, repetition) =>
    repetition > 1 ? [text(arrow), element('sup', {}, [text(String(repetition))])] : [text(arrow)],
};

/**
 * Puts a line above the footnotes, in the place of a heading that only screen readers were to meet: readers would show
 * it to everybody, in English.
 */
export function unboxFootnotes(tree: Root): void {
  const section = tree.children.at(-1);
  if (section?.type !== 'element' || section.properties['dataFootnotes'] === undefined) return;
  const list = section.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'ol');
  tree.children.splice(-1, 1, element('hr', {}, []), text('\n'), ...list);
}
