import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutForbidden } from '../../src/model/characters.js';

describe('withoutForbidden', () => {
  it('keeps whole characters and drops halves of them', () => {
    expect(withoutForbidden('🎉')).toBe('🎉');
    expect(withoutForbidden('\ud83c\ud83c\udf89\udf89')).toBe('🎉');
  });

  it('makes no new pair of what it leaves', () => {
    expect(withoutForbidden('\ud83c\u0000\udf89')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = withoutForbidden(text);
        expect(withoutForbidden(once)).toBe(once);
      }),
    );
  });
});
