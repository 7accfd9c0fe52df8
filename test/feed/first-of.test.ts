import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf } from '../../src/feed/first-of.js';

const ascending = (a: number, b: number): number => a - b;

describe('the first values in an order', () => {
  it('are those of sorting them all', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), fc.nat({ max: 60 }), (values, count) => {
        expect(firstOf(values, count, ascending)).toEqual([...values].sort(ascending).slice(0, count));
      }),
    );
  });

  it.each([
    ['first', false],
    ['last', true],
  ])('are found when they come %s, in few comparisons', (_, isReversed) => {
    const values = Array.from({ length: 10_000 }, (_, index) => (isReversed ? 10_000 - index : index));
    let compared = 0;
    const counting = (a: number, b: number): number => {
      compared += 1;
      return ascending(a, b);
    };
    expect(firstOf(values, 3, counting)).toEqual(isReversed ? [1, 2, 3] : [0, 1, 2]);
    expect(compared).toBeLessThan(60_000);
  });

  it('leaves the values as they are', () => {
    const values = [3, 1, 2];
    firstOf(values, 1, ascending);
    expect(values).toEqual([3, 1, 2]);
  });
});
