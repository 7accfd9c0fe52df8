import type { FieldName } from '../config/config.js';
import type { Reading } from './reading.js';

/**
 * A field that is a text for people, on one line: its first value that is a text. Asterisks and the like are kept as
 * they are, since front matter holds no Markdown.
 */
export function plainText({ find, complain }: Reading, field: FieldName): string | undefined {
  for (const found of find(field)) {
    if (typeof found.value === 'string') return onOneLine(found.value);
    complain('unusable-text', { field: found.name }, found);
  }
  return undefined;
}

/** A text with its line ends, and the white space around them, made one space. A no-break space stays. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[ \t\n\r\f\v]+/g, ' ').trim();
}
