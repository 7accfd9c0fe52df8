import { describe, expect, it } from 'vitest';
import { directionBeside, inLanguage, wordingFor } from '../../src/feed/wording.js';

describe('the wording', () => {
  it.each([
    ['en', 'Continue reading'],
    ['pt-BR', 'Continuar a ler'],
    ['ar', 'متابعة القراءة'],
    ['zh-CN', '继续阅读'],
    ['zh-TW', '繼續閱讀'],
    ['zh-Hant-HK', '繼續閱讀'],
    ['tlh', 'Continue reading'],
  ])('of %s is there or falls back to English', (language, words) => {
    expect(wordingFor([language]).continueReading).toBe(words);
  });

  it('takes the first language that it has', () => {
    expect(wordingFor([undefined, 'tlh', 'fr', 'de']).language).toBe('fr');
    expect(wordingFor([]).language).toBe('en');
  });

  it('does not take a name that every object has for a language', () => {
    expect(inLanguage({}, 'constructor')).toBeUndefined();
  });

  it('takes an exact tag before a wider one', () => {
    expect(inLanguage({ zh: 1, 'zh-TW': 2 }, 'zh-TW')).toBe(2);
    expect(inLanguage({ zh: 1, 'zh-Hant': 2 }, 'zh-TW')).toBe(2);
    expect(inLanguage({ zh: 1 }, 'zh-TW')).toBe(1);
  });
});

describe('the direction of a line', () => {
  it.each([
    ['ar', 'ar', 'rtl'],
    ['ar', 'en', 'rtl'],
    ['en', 'ar', 'ltr'],
    ['en', 'en', undefined],
    ['en', undefined, undefined],
    ['az-Arab', 'en', 'rtl'],
    ['ar-Latn', 'en', undefined],
  ])('in %s within %s is %s', (language, around, expected) => {
    expect(directionBeside(language, around)).toBe(expected);
  });
});
