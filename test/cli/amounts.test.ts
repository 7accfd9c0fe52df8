import { describe, expect, it } from 'vitest';
import { bytes, counted, seconds } from '../../src/cli/amounts.js';

describe('amounts', () => {
  it('have their noun in the right number', () => {
    expect([0, 1, 2].map((count) => counted(count, 'entry', 'entries'))).toEqual(['0 entries', '1 entry', '2 entries']);
  });

  it('of bytes have a unit that people can compare', () => {
    expect([1, 999, 1000, 41_234, 999_949, 999_950, 31_549_221].map(bytes)).toEqual([
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '41.2 kB',
      '999.9 kB',
      '1.0 MB',
      '31.5 MB',
    ]);
  });

  it('of time are seconds', () => {
    expect([0, 4, 412, 8942].map(seconds)).toEqual(['0.00 s', '0.00 s', '0.41 s', '8.94 s']);
  });
});
