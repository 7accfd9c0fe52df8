import { describe, expect, it } from 'vitest';
import { startStopwatch } from '../../src/timings/stopwatch.js';

/** A clock that a test turns. */
function turnedClock() {
  const clock = { now: 1000 };
  const pass = (milliseconds: number): void => {
    clock.now += milliseconds;
  };
  return { pass, read: () => clock.now };
}

describe('a stopwatch', () => {
  it('takes what stages take, in the order of a build, and what lies between them in total', () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    const written = stopwatch.time(
      'write',
      () => {
        pass(30);
        return ['a', 'b'];
      },
      ({ length }) => length,
    );
    pass(5);
    stopwatch.time('parse', () => pass(7));
    expect(written).toEqual(['a', 'b']);
    expect(stopwatch.read()).toEqual({
      stages: [
        { stage: 'parse', done: 0, milliseconds: 7 },
        { stage: 'write', done: 2, milliseconds: 30 },
      ],
      total: 42,
    });
  });

  it('waits for promises', async () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    let finish = (_: number): void => {};
    const rendered = stopwatch.time(
      'render',
      () => new Promise<number>((resolve) => (finish = resolve)),
      (all) => all,
    );
    pass(12);
    finish(3);
    expect(await rendered).toBe(3);
    expect(stopwatch.read()?.stages).toEqual([{ stage: 'render', done: 3, milliseconds: 12 }]);
  });

  it('adds the parts of a stage, and what a cache had', () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    for (const hits of [2, 0]) {
      stopwatch.time('parse', () => pass(10));
      stopwatch.count('parse', { done: 4, hits });
    }
    stopwatch.count('parse', { done: 1 });
    expect(stopwatch.read()?.stages).toEqual([{ stage: 'parse', done: 9, milliseconds: 20, hits: 2 }]);
  });

  it('tells nothing of what a cache had for a stage that did not run', () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    stopwatch.time('write', () => pass(10));
    stopwatch.addHits('write', 3);
    stopwatch.addHits('render', 0);
    expect(stopwatch.read()?.stages).toEqual([{ stage: 'write', done: 0, milliseconds: 10, hits: 3 }]);
  });

  it('counts the time once that parts of a stage go on together', async () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    const ends: (() => void)[] = [];
    const measure = () => stopwatch.time('measure', () => new Promise<void>((resolve) => ends.push(resolve)));
    const parts = [measure()];
    pass(10);
    parts.push(measure());
    pass(5);
    ends[0]?.();
    await parts[0];
    pass(3);
    ends[1]?.();
    await parts[1];
    pass(100);
    stopwatch.time('measure', () => pass(2));
    expect(stopwatch.read()?.stages).toEqual([{ stage: 'measure', done: 0, milliseconds: 20 }]);
  });

  it('gives what fails as it is', async () => {
    const stopwatch = startStopwatch(() => 0);
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => stopwatch.time('parse', fail)).toThrow('broken');
    await expect(stopwatch.time('render', () => Promise.reject(new Error('late')))).rejects.toThrow('late');
    expect(stopwatch.read()?.stages.map(({ stage }) => stage)).toEqual(['parse', 'render']);
  });

  it('takes the time of what comes behind what failed', async () => {
    const { pass, read } = turnedClock();
    const stopwatch = startStopwatch(read);
    await expect(stopwatch.time('render', () => Promise.reject(new Error('late')))).rejects.toThrow();
    pass(50);
    stopwatch.time('render', () => pass(5));
    expect(stopwatch.read()?.stages).toEqual([{ stage: 'render', done: 0, milliseconds: 5 }]);
  });

  it('does without a clock', () => {
    const stopwatch = startStopwatch();
    stopwatch.count('parse', { done: 1 });
    expect(stopwatch.time('parse', () => 'done')).toBe('done');
    expect(stopwatch.read()).toBeUndefined();
  });
});
