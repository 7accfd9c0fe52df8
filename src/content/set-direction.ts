import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { isRightToLeft } from '../model/direction.js';
import { element, isBlank, text } from './elements/nodes.js';
import { renderingOf } from './rendering-file.js';

/**
 * A plugin that puts a body that is written from right to left into one box that says so. A reader knows the language of
 * a feed, yet most set its text in their own direction: then full stops jump to the wrong end, and lists to the wrong
 * side. Readers that drop the box are no worse off.
 */
export function setDirection() {
  return (tree: Root, file: VFile): void => {
    const { language } = renderingOf(file).input;
    if (language === undefined || !isRightToLeft(language) || tree.children.length === 0) return;
    const [first, ...others] = tree.children.filter((child) => !isBlank(child));
    if (!first || (others.length === 0 && first.type === 'element' && first.properties['dir'] !== undefined)) return;
    // There is no doctype in a body.
    const content = tree.children as Element['children'];
    tree.children = [element('div', { dir: 'rtl', lang: language }, [text('\n'), ...content, text('\n')])];
  };
}
