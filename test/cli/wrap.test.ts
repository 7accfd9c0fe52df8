import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/cli/wrap.js';

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('keeps every word, and every line within the width unless it is one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 40 }), (some, width) => {
        const lines = wrap(some.join(' '), width);
        expect(lines.join(' ')).toBe(some.join(' '));
        expect(lines.filter((line) => line.length > width && line.includes(' '))).toEqual([]);
      }),
    );
  });
});
