import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../src/model/utf8-length.js';

describe('the length of a text in UTF-8', () => {
  it('is that of its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  it('is that of a long text, also where its parts end within a character', () => {
    for (const unit of ['a', 'é', '€', '💡', '\ud83d', 'ab💡']) {
      for (const shift of ['', 'x', 'xy', 'xyz']) {
        const text = shift + unit.repeat(50_000);
        expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      }
    }
  });
});
