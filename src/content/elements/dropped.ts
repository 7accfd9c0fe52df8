/**
 * Elements that go with all they hold: what is in them is no text of the article, but code, the page's own furniture,
 * or a second form of something that is there already.
 */
export const droppedElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'noembed', 'noframes', 'slot'],
  ...['head', 'title', 'base', 'link', 'meta', 'frame', 'frameset', 'bgsound', 'param', 'applet'],
  ...['select', 'option', 'optgroup', 'datalist', 'textarea', 'meter', 'progress', 'dialog'],
  ...['map', 'area', 'canvas', 'colgroup', 'col', 'track'],
  // What a formula was written in, beside the formula.
  ...['annotation', 'annotation-xml', 'mglyph', 'malignmark'],
]);
