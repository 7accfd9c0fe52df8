import { describe, expect, it } from 'vitest';
import { canonicalLanguage, isLanguage } from '../../src/config/language.js';
import { parseOne } from '../article/parse-texts.js';

const known = ['en', 'pt-BR', 'zh-Hant-TW', 'ar', 'yue', 'sr-Latn-x-my', 'EN-gb'];
const unknown = ['english', 'English', 'deutsch', 'default', 'e', 'en-', 'x-my', '?', 'en us'];

describe('a language', () => {
  it.each(known)('is %s for a site and an article alike', (tag) => {
    expect(isLanguage(tag)).toBe(true);
    expect(parseOne(`lang: '${tag}'`)).toMatchObject({ article: { language: canonicalLanguage(tag) }, problems: [] });
  });

  it.each(unknown)('is not %s for either', (tag) => {
    expect(isLanguage(tag)).toBe(false);
    expect(parseOne(`lang: '${tag}'`).problems).toEqual([expect.stringContaining('invalid-language')]);
  });
});
