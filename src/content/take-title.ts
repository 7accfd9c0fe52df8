import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { plainText } from './plain-text.js';
import { renderingOf } from './rendering-file.js';

const anyHeading = /^h[1-6]$/;

/**
 * A plugin that takes a title out of the body: readers show an entry's title above it, and would show it twice.
 *
 * Of an article without a title, the first heading is it. One that has a title may still open with a heading that says
 * the same in other letters or marks. A heading below some words is a part of the text, and stays.
 */
export function takeTitle() {
  return (tree: Root, file: VFile): void => {
    const rendering = renderingOf(file);
    const elements = tree.children.filter((child) => child.type === 'element');
    const heading = elements.find(({ tagName }) => anyHeading.test(tagName));
    const words = heading ? plainText(heading) : '';
    if (!heading || words === '') return;

    const opens = elements.slice(0, elements.indexOf(heading)).every((element) => plainText(element) === '');
    const { title } = rendering.input;
    if (title === undefined && (opens || heading.tagName === 'h1')) rendering.title = words;
    if (opens && (title === undefined || essence(title) === essence(words))) {
      tree.children.splice(tree.children.indexOf(heading), 1);
    }
  };
}

/** Letters and digits alone, without case: what two spellings of a title share. */
function essence(title: string): string {
  const letters = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  return letters === '' ? title.trim() : letters;
}
