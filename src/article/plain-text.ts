import type { FieldName } from '../config/config.js';
import { withoutForbidden } from '../model/characters.js';
import { withoutHtml } from './plain-text/without-html.js';
import { withoutMarkdown } from './plain-text/without-markdown.js';
import type { Reading } from './reading.js';

/**
 * A field that is a text for people, on one line: its first value that is a text, without HTML. Asterisks and the like
 * are kept, but for those of a summary, which people write as they write the body.
 */
export function plainText({ find, complain }: Reading, field: FieldName): string | undefined {
  for (const found of find(field)) {
    if (typeof found.value !== 'string') {
      complain('unusable-text', { field: found.name }, found);
      continue;
    }
    const written = field === 'summary' ? withoutMarkdown(found.value) : found.value;
    const text = onOneLine(withoutHtml(written));
    if (text !== '') return text;
  }
  return undefined;
}

/** What cannot stay, or may not: white space other than single spaces, what feeds cannot carry, surrogates. */
const unfit = /[\0-\x1f\ud800-\udfff\ufffe\uffff]| {2}/;

/**
 * A text with its line ends, and the white space around them, made one space, and without the characters that no feed
 * can carry. A no-break space stays.
 */
export function onOneLine(text: string): string {
  if (!unfit.test(text)) return text.trim();
  // Form feeds are white space that feeds cannot carry; what is left around a character that goes is folded after it.
  const carried = withoutForbidden(text.replaceAll(/[\f\v]/g, ' '));
  return carried.replaceAll(/[ \t\n\r]+/g, ' ').trim();
}
