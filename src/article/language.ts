import { canonicalLanguage } from '../config/language.js';
import type { Reading } from './reading.js';
import { shownValue } from './shown-value.js';
import { translationOf } from './translation.js';

/**
 * The language that an article says it is in, else the one that the name of its file says, as BCP 47 writes it (RFC 5646,
 * section 2.1).
 */
export function languageOf(reading: Reading): string | undefined {
  const { find, complain, file } = reading;
  const found = find('language')[0];
  const ofFile = translationOf(file, reading).language?.tag;
  if (!found) return ofFile;
  const text = typeof found.value === 'string' ? found.value.trim().replaceAll('_', '-') : '';
  const language = canonicalLanguage(text);
  if (!language) complain('invalid-language', { field: found.name, value: shownValue(found.value) }, found);
  return language ?? ofFile;
}
