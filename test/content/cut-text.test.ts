import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../src/content/cut-text.js';

describe('cutText', () => {
  it('leaves a short text as it is', () => {
    expect(cutText('One. Two', 8)).toBe('One. Two');
  });

  it.each([
    ['The first one. The second is too long', 'The first one.'],
    ['Is it so? The second is too long', 'Is it so?'],
    ['He said “No!” The second is too long', 'He said “No!”'],
    ['Dr. Desk met e.g. nobody. The second', 'Dr. Desk met e.g. nobody.'],
    ['“Really?” she said. The second is too long', '“Really?” she said.'],
    ['Am 3. Mai kam sie. The second is too long', 'Am 3. Mai kam sie.'],
    ['第一句话很长很长。第二句很长很长很长很长很长很长很长很长很长', '第一句话很长很长。'],
    ['هل هذا سؤال؟ وهذه جملة طويلة جدا جدا جدا', 'هل هذا سؤال؟'],
    ['यह पहला वाक्य है। यह दूसरा वाक्य लंबा है', 'यह पहला वाक्य है।'],
  ])('cuts %j at a sentence', (text, cut) => {
    expect(cutText(text, 26)).toBe(cut);
  });

  it('cuts at a word where no sentence ends late enough', () => {
    expect(cutText('No. But this one goes on and on and on', 30)).toBe('No. But this one goes on and…');
    expect(cutText('one two three, four', 16)).toBe('one two three…');
  });

  it('parts no character from its marks', () => {
    expect(cutText('😀😀😀😀', 4)).toBe('😀…');
    expect(cutText('e\u0301e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
  });

  it('gives no more than was asked for, and the beginning of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const cut = cutText(text, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(text.startsWith(cut.replace(/…$/, '')) || cut === text).toBe(true);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
