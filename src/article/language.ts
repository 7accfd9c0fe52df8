import { canonicalLanguage } from '../config/language.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';

/** The language that an article says it is in, as BCP 47 writes it. */
export function languageOf({ find, complain }: Reading): string | undefined {
  const found = find('language')[0];
  if (!found) return undefined;
  const text = typeof found.value === 'string' ? found.value.trim().replaceAll('_', '-') : '';
  const language = canonicalLanguage(text);
  if (!language) complain('invalid-language', { field: found.name, value: shownValue(found.value) }, found);
  return language;
}
