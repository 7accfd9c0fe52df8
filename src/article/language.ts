import { canonicalLanguage } from '../config/language.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

// The grammar allows for names of five letters and more, but none is assigned: `english` is a mistake.
const begin = /^[a-z]{2,3}(?:-|$)/i;

/** The language that an article says it is in, as BCP 47 (RFC 5646, section 2.1) writes it. */
export function languageOf({ find, complain }: Reading): string | undefined {
  const found = find('language')[0];
  if (!found) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim().replaceAll('_', '-') : '';
  const language = begin.test(text) ? canonicalLanguage(text) : undefined;
  if (!language) complain('invalid-language', { field: found.name, value: shownValue(found.value) }, found);
  return language;
}
