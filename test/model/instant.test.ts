import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDate, toInstant, toMilliseconds } from '../../src/model/instant.js';

describe('Instant', () => {
  it('is RFC 3339 in UTC, cut to the second', () => {
    expect(toInstant(Date.UTC(2018, 6, 23, 9, 0, 59, 999))).toBe('2018-07-23T09:00:59Z');
    expect(toInstant(new Date('2018-07-23T09:00:00+03:00'))).toBe('2018-07-23T06:00:00Z');
  });

  it('has four digits for the year, or is none', () => {
    expect(toInstant(Date.parse('0000-01-01T00:00:00Z'))).toBe('0000-01-01T00:00:00Z');
    expect(toInstant(Date.parse('+010000-01-01T00:00:00Z'))).toBeUndefined();
    expect(toInstant(Date.parse('-000001-12-31T23:59:59Z'))).toBeUndefined();
    expect(toInstant(Number.NaN)).toBeUndefined();
    expect(toInstant(new Date('yesterday'))).toBeUndefined();
  });

  it('goes to milliseconds and back, and sorts as the times do', () => {
    const seconds = fc.integer({ min: -62167219200, max: 253402300799 });
    fc.assert(
      fc.property(seconds, seconds, (a, b) => {
        const [first, second] = [toInstant(a * 1000)!, toInstant(b * 1000)!];
        expect(toMilliseconds(first)).toBe(a * 1000);
        expect(toDate(first).getTime()).toBe(a * 1000);
        expect(first < second).toBe(a < b);
      }),
    );
  });
});
