import type { FrontMatterValue } from './front-matter.js';
import { withoutHtml } from './plain-text/without-html.js';
import { withoutMarkdown } from './plain-text/without-markdown.js';
import { onOneLine } from './plain-text.js';

/**
 * What a note to readers says, on one line, without HTML and the marks of Markdown; `undefined` if that is nothing. A
 * number or a date alone is no note.
 */
export function noteText(value: FrontMatterValue): string | undefined {
  if (typeof value !== 'string' || !/\p{L}/u.test(value)) return undefined;
  return onOneLine(withoutHtml(withoutMarkdown(value))) || undefined;
}
