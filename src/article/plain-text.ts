import type { FieldName } from '../config/config.js';
import { withoutForbidden } from '../model/characters.js';
import type { Reading } from './reading.js';

/**
 * A field that is a text for people, on one line: its first value that is a text. Asterisks and the like are kept as
 * they are, since front matter holds no Markdown.
 */
export function plainText({ find, complain }: Reading, field: FieldName): string | undefined {
  for (const found of find(field)) {
    if (typeof found.value !== 'string') {
      complain('unusable-text', { field: found.name }, found);
      continue;
    }
    const text = onOneLine(found.value);
    if (text !== '') return text;
  }
  return undefined;
}

/**
 * A text with its line ends, and the white space around them, made one space, and without the characters that no feed
 * can carry. A no-break space stays.
 */
export function onOneLine(text: string): string {
  return withoutForbidden(text.replaceAll(/[ \t\n\r\f\v]+/g, ' ')).trim();
}
