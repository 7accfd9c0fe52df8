import { describe, expect, it } from 'vitest';
import { printable } from '../../src/diagnostic/printable.js';

describe('a value in a message', () => {
  it('is cut behind 120 characters', () => {
    expect(printable('é'.repeat(120))).toBe('é'.repeat(120));
    expect(printable('🎉'.repeat(121))).toBe(`${'🎉'.repeat(120)}…`);
  });
});
