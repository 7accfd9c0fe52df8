import type { Removal } from '../removals.js';

/**
 * Elements that go with all they hold: what is in them is no text of the article, but code, the page's own furniture,
 * or a second form of something that is there already. Beside each, what its loss is counted as, if it is one.
 */
const dropped: Readonly<Record<string, Removal | undefined>> = {
  ...namesAs('scripts', ['script', 'applet']),
  ...namesAs('styles', ['style', 'link']),
  ...namesAs('hidden', ['template', 'noscript', 'noembed', 'noframes', 'dialog']),
  ...namesAs('forms', ['select', 'option', 'optgroup', 'datalist', 'textarea', 'meter', 'progress']),
  ...namesAs('players', ['frame', 'frameset', 'bgsound']),
  ...namesAs('drawings', ['canvas']),
  ...namesAs(undefined, ['slot', 'head', 'title', 'base', 'meta', 'param', 'map', 'area', 'colgroup', 'col', 'track']),
  // Formulas in other grammars: HTML could stand in them.
  ...namesAs(undefined, ['annotation-xml', 'mglyph', 'malignmark']),
};

/** The names of elements that go with all they hold. */
export const droppedElements: ReadonlySet<string> = new Set(Object.keys(dropped));

/** What the loss of an element is counted as. */
export function removalOf(tagName: string): Removal | undefined {
  return dropped[tagName];
}

function namesAs(kind: Removal | undefined, names: readonly string[]): Readonly<Record<string, Removal | undefined>> {
  return Object.fromEntries(names.map((name) => [name, kind]));
}
