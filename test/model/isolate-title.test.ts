import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateTitle } from '../../src/model/isolate-title.js';

const rtl = (title: string) => `\u2067${title}\u2069`;
const ltr = (title: string) => `\u2066${title}\u2069`;

describe('isolateTitle', () => {
  it.each([
    ['Poll opens!', 'en', 'en'],
    ['Poll opens!', undefined, undefined],
    ['2024: 12 + 7', 'ar', 'ar'],
    ['Über Öl', undefined, 'de'],
    ['新聞', 'ja', 'ja'],
    ['ركن الكتب؟', 'ar', 'ar'],
    ['שלום!', undefined, 'he'],
    ['🎉', 'en', 'ar'],
    ['', 'ar', 'en'],
  ])('leaves %j alone, which runs as its feed does', (title, language, feedLanguage) => {
    expect(isolateTitle(title, { language, feedLanguage })).toBe(title);
  });

  it('isolates a title that goes against its feed, so that its question mark stays at its end', () => {
    expect(isolateTitle('ركن الكتب؟', { language: 'ar', feedLanguage: 'en' })).toBe(rtl('ركن الكتب؟'));
    expect(isolateTitle('שלום!', {})).toBe(rtl('שלום!'));
    expect(isolateTitle('Poll opens!', { language: 'en', feedLanguage: 'fa' })).toBe(ltr('Poll opens!'));
  });

  it('isolates a title that mixes directions, in the direction of its article', () => {
    expect(isolateTitle('HTML بالعربية', { language: 'ar', feedLanguage: 'ar' })).toBe(rtl('HTML بالعربية'));
    expect(isolateTitle('HTML بالعربية', { feedLanguage: 'ar' })).toBe(ltr('HTML بالعربية'));
    expect(isolateTitle('The word שלום!', { language: 'en', feedLanguage: 'en' })).toBe(ltr('The word שלום!'));
  });

  it('knows languages by their script where the tag names one', () => {
    expect(isolateTitle('پنجابی', { language: 'pa-Arab', feedLanguage: 'pa-Arab' })).toBe('پنجابی');
    expect(isolateTitle('Dünya', { language: 'ug-Latn', feedLanguage: 'ug-Latn' })).toBe('Dünya');
  });

  it('leaves what an author has marked already', () => {
    for (const title of [rtl('שלום'), '\u200fשלום', '\u202bשלום\u202c']) {
      expect(isolateTitle(title, { feedLanguage: 'en' })).toBe(title);
    }
  });

  it('adds nothing but one pair of marks around any title, and does so once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('en', 'ar', undefined), (title, feedLanguage) => {
        const isolated = isolateTitle(title, { feedLanguage });
        expect([title, rtl(title), ltr(title)]).toContain(isolated);
        expect(isolateTitle(isolated, { feedLanguage })).toBe(isolated);
      }),
    );
  });
});
