import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../src/model/remember-last.js';

describe('a function that remembers the last long text', () => {
  it('is asked once for the same text in a row, and again for another', () => {
    const asked: number[] = [];
    const length = rememberLast((text) => {
      asked.push(text.length);
      return text.length;
    });
    const [one, other] = ['a'.repeat(1000), 'b'.repeat(1001)];
    expect([one, one, other, one, `${one}`].map(length)).toEqual([1000, 1000, 1001, 1000, 1000]);
    expect(asked).toEqual([1000, 1001, 1000]);
  });

  it('tells apart texts of one length', () => {
    const first = rememberLast((text) => text[0]);
    expect(['a', 'b'].map((letter) => first(letter + 'x'.repeat(999)))).toEqual(['a', 'b']);
  });

  it('remembers no short text', () => {
    let asked = 0;
    const count = rememberLast(() => ++asked);
    expect(['short', 'short'].map(count)).toEqual([1, 2]);
  });
});
