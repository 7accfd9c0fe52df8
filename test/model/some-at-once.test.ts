import { describe, expect, it } from 'vitest';
import { someAtOnce } from '../../src/model/some-at-once.js';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('work on some at once', () => {
  it('gives what came of them in their order, whichever is done first', async () => {
    const double = async (item: number) => {
      await pause(9 - item);
      return 2 * item;
    };
    expect(await someAtOnce([1, 2, 3, 4, 5, 6, 7, 8], 3, double)).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
  });

  it('has no more under way than it may', async () => {
    let [now, most] = [0, 0];
    const watch = async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(1);
      now -= 1;
    };
    await someAtOnce(Array.from({ length: 20 }), 4, watch);
    expect(most).toBe(4);
  });

  it('fails as the first of them fails, and begins no other', async () => {
    const begun: string[] = [];
    const fail = async (item: string) => {
      begun.push(item);
      await pause(item === 'a' ? 1 : 5);
      if (item === 'a') throw new Error(item);
    };
    await expect(someAtOnce(['a', 'b', 'c', 'd'], 2, fail)).rejects.toThrow('a');
    await pause(20);
    expect(begun).toEqual(['a', 'b']);
  });

  it('is done where there is nothing to do', async () => {
    expect(await someAtOnce([], 4, async () => 1)).toEqual([]);
  });
});
