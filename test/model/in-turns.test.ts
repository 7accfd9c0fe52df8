import { describe, expect, it } from 'vitest';
import { inTurns } from '../../src/model/in-turns.js';

describe('work in turns', () => {
  it('is done some at once, in the order in which it came, also behind what fails', async () => {
    const inTurn = inTurns(2);
    const begun: number[] = [];
    let [now, most] = [0, 0];
    const work = (number: number) => async () => {
      begun.push(number);
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      if (number === 1) throw new Error('broken');
      return number;
    };
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) => inTurn(work(number))));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
    expect({ begun, most }).toEqual({ begun: [0, 1, 2, 3, 4, 5], most: 2 });
  });
});
