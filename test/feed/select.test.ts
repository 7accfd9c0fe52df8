import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { select } from '../../src/feed/select.js';
import { toInstant } from '../../src/model/instant.js';

const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2026-01-01T00:00:00Z');

function entry(index: number, time: number) {
  return { id: `https://tidings.example/${index}`, published: toInstant(time)! };
}

function entries(count: number, step: number) {
  return Array.from({ length: count }, (_, index) => entry(index, start + index * step));
}

describe('select', () => {
  it('takes the newest 30 when the last 30 days hold fewer', () => {
    const selected = select(entries(100, 10 * day), undefined);
    expect(selected).toHaveLength(30);
    expect(selected[0]?.id).toBe('https://tidings.example/99');
  });

  it('takes all of the last 30 days when those are more than 30', () => {
    expect(select(entries(200, day / 2), undefined)).toHaveLength(60);
  });

  it('counts the 30 days from the newest entry, so that the day of the build changes nothing', () => {
    expect(select(entries(31, day / 2), undefined)).toHaveLength(31);
  });

  it('takes as many as the limit says', () => {
    expect(select(entries(100, day / 2), 5)).toHaveLength(5);
    expect(select(entries(3, day), 5)).toHaveLength(3);
    expect(select(entries(200, day), 'all')).toHaveLength(200);
    expect(select([], undefined)).toEqual([]);
  });

  it('does not depend on the order of the files', () => {
    const some = [entry(1, start), entry(2, start), entry(3, start + day), entry(4, start)];
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 4 }), (shuffled) => {
        expect(select(shuffled, 'all').map(({ id }) => id.at(-1))).toEqual(['3', '1', '2', '4']);
      }),
    );
  });
});
