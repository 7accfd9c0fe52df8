import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idPrefix } from '../../src/feed/id-prefix.js';

describe('idPrefix', () => {
  it('is short, begins with a letter and needs no escaping in an address or in HTML', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(idPrefix(id)).toMatch(/^t[0-9a-z]{1,10}-$/);
      }),
    );
  });

  it('differs between ten thousand entries', () => {
    const prefixes = Array.from({ length: 10_000 }, (_, index) => idPrefix(`https://tidings.example/${index}`));
    expect(new Set(prefixes).size).toBe(10_000);
  });

  it('is the same on every machine and in every version', () => {
    expect(idPrefix('https://tidings.example/a')).toBe('t33zj2u81yj-');
  });
});
