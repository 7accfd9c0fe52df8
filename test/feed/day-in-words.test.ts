import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../src/feed/day-in-words.js';

describe('a day in words', () => {
  it.each([
    ['en', '20 November 2026'],
    ['en-US', '20 November 2026'],
    ['ar', '20 نوفمبر 2026'],
    ['ca', '20 de novembre de 2026'],
    ['cs', '20. listopadu 2026'],
    ['de-CH', '20. November 2026'],
    ['fr', '20 novembre 2026'],
    ['he', '20 בנובמבר 2026'],
    ['ja', '2026年11月20日'],
    ['ko', '2026년 11월 20일'],
    ['pt-BR', '20 de novembro de 2026'],
    ['ru', '20 ноября 2026 г.'],
    ['zh-TW', '2026年11月20日'],
  ])('in %s is %s', (language, words) => {
    expect(dayInWords('2026-11-20', language)).toBe(words);
  });

  it('says the first of a month as French does, and elides as Catalan does', () => {
    expect(dayInWords('2026-05-01', 'fr')).toBe('1er mai 2026');
    expect(dayInWords('2026-04-02', 'ca')).toBe('2 d’abril de 2026');
  });

  it.each(['fa', 'tlh', 'constructor'])('stays as it is in %s', (language) => {
    expect(dayInWords('2026-11-20', language)).toBe('2026-11-20');
  });

  // What the machine's own tables say, in the languages whose words do not depend on its version.
  it.each(['cs', 'da', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv', 'tr'])('has all months of %s', (language) => {
    const format = new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const day = `2026-${String(month).padStart(2, '0')}-17`;
      expect(dayInWords(day, language)).toBe(format.format(new Date(day)));
    }
  });
});
