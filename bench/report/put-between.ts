export const openingMark = '<!-- figures: written by npm run bench -->';
export const closingMark = '<!-- end of figures -->';

/** A Markdown text with something else between its markers; `undefined` if it has none. */
export function putBetween(text: string, inner: string): string | undefined {
  const start = text.indexOf(openingMark);
  const end = text.indexOf(closingMark, start);
  if (start < 0 || end < 0) return undefined;
  return `${text.slice(0, start + openingMark.length)}\n\n${inner.trim()}\n\n${text.slice(end)}`;
}
