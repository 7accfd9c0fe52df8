import { describe, expect, it } from 'vitest';
import { lazily } from '../../scripts/compile/lazily.js';

class Failure extends Error {}
const add = Object.assign((a: number, b: number) => a + b, { sign: '+' });

describe('what stands for a value of a module', () => {
  it('is called, constructed, compared with and asked for its properties as the value is', () => {
    const load = () => ({ add, Failure, names: { one: 1 } });
    const [added, Failed, names] = [lazily(load, 'add'), lazily(load, 'Failure'), lazily(load, 'names')];
    expect([added(1, 2), added.sign, 'sign' in added]).toEqual([3, '+', true]);
    expect([
      new Failed('x') instanceof Failure,
      new Failure() instanceof Failed,
      new Error() instanceof Failed,
    ]).toEqual([true, true, false]);
    expect(names.one).toBe(1);
  });

  it('loads the module when it is used, once', () => {
    let loaded = 0;
    const late = lazily(() => {
      loaded += 1;
      return { add };
    }, 'add');
    expect(loaded).toBe(0);
    late(1, 2);
    late(3, 4);
    expect(loaded).toBe(1);
  });
});
