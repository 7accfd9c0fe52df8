import { describe, expect, it } from 'vitest';
import { correctionNotes, withdrawalNotice } from '../../src/feed/notes.js';

const hostile = '<script>alert(1)</script> & "more"';
const escaped = '&#x3C;script&#x3E;alert(1)&#x3C;/script&#x3E; &#x26; &#x22;more&#x22;';

describe('the notice of an article that was taken back', () => {
  it.each([
    ['en', '<p><em>This article has been withdrawn.</em></p>'],
    ['de-AT', '<p lang="de"><em>Dieser Artikel wurde zurückgezogen.</em></p>'],
    ['ar', '<p dir="rtl"><em>سُحب هذا المقال.</em></p>'],
    ['tlh', '<p lang="en"><em>This article has been withdrawn.</em></p>'],
    ['ug', '<p lang="en" dir="ltr"><em>This article has been withdrawn.</em></p>'],
  ])('is in %s, as far as we know the language', (language, expected) => {
    expect(withdrawalNotice({}, { language, feedLanguage: undefined })).toBe(expected);
  });

  it('gives the reason as a text', () => {
    expect(withdrawalNotice({ reason: hostile }, { language: undefined, feedLanguage: 'ar' })).toBe(
      `<p dir="rtl"><em>سُحب هذا المقال.</em></p>\n<p dir="rtl">${escaped}</p>`,
    );
  });
});

describe('the notes of corrections', () => {
  const corrections = [{ day: '2026-11-20', text: hostile }, { text: 'More.' }];

  it.each([
    ['en', '<p><strong>Correction (20 November 2026):</strong> '],
    ['fr', '<p><strong>Correction (20 novembre 2026)\u00a0:</strong> '],
    ['ja', '<p><strong>訂正（2026年11月20日）：</strong> '],
    ['fa', '<p dir="rtl"><strong dir="rtl">اصلاحیه (2026-11-20):</strong> '],
    ['ug', '<p dir="rtl"><strong lang="en" dir="ltr">Correction (20 November 2026):</strong> '],
  ])('are in %s', (language, beginning) => {
    const [first, second, ...more] = correctionNotes({ corrections }, { language, feedLanguage: 'en' });
    const known = language !== 'ug';
    expect(first).toBe(`${beginning}${escaped}</p>`);
    expect(second).toMatch(/ More\.<\/p>$/);
    expect(more).toEqual([]);
    expect(known || second?.includes('<strong lang="en" dir="ltr">Correction:</strong>')).toBe(true);
  });

  it('are none without corrections', () => {
    expect(correctionNotes({}, { language: 'en', feedLanguage: 'en' })).toEqual([]);
  });
});
