import { present } from '../model/present.js';
import { type StageCount, type TimedStage, type Timings, timedStages } from './timings.js';

/** Takes the time of the stages of a build. */
export interface Stopwatch {
  /**
   * Runs a part of a stage, and adds what it takes until it is done, or until its promise is. Parts that go on at the
   * same time count once.
   *
   * @param count how many went through it, by what came out; 0 by default.
   */
  readonly time: <Result>(stage: TimedStage, task: () => Result, count?: (result: Awaited<Result>) => number) => Result;
  /** Adds to what went through a stage. */
  readonly count: (stage: TimedStage, counted: StageCount) => void;
  /** Adds to what a cache had of a stage, if that has run. */
  readonly addHits: (stage: TimedStage, hits: number) => void;
  /** What all took until now; absent without a clock. */
  readonly read: () => Timings | undefined;
}

/** Takes no time. */
export const noStopwatch: Stopwatch = {
  time: (_, task) => task(),
  count: () => {},
  addHits: () => {},
  read: () => undefined,
};

interface Entry {
  done: number;
  hits?: number;
  milliseconds: number;
}

/** The parts of a stage that go on now. */
interface UnderWay {
  parts: number;
  /** When the first of them began. */
  from: number;
}

/**
 * Starts a stopwatch.
 *
 * @param clock gives milliseconds since some moment; absent: no time is taken.
 */
export function startStopwatch(clock?: () => number): Stopwatch {
  if (!clock) return noStopwatch;
  const started = clock();
  const entries = new Map<TimedStage, Entry>();
  const entryOf = (stage: TimedStage): Entry => {
    const entry = entries.get(stage) ?? { done: 0, milliseconds: 0 };
    entries.set(stage, entry);
    return entry;
  };
  const count: Stopwatch['count'] = (stage, { done, hits }) => {
    const entry = entryOf(stage);
    entry.done += done;
    if (hits !== undefined) entry.hits = (entry.hits ?? 0) + hits;
  };
  const addHits: Stopwatch['addHits'] = (stage, hits) => {
    if (entries.has(stage)) count(stage, { done: 0, hits });
  };
  const underWay = new Map<TimedStage, UnderWay>();
  const begin = (stage: TimedStage): UnderWay => {
    const now = underWay.get(stage) ?? { parts: 0, from: 0 };
    underWay.set(stage, now);
    if (now.parts === 0) now.from = clock();
    now.parts += 1;
    return now;
  };
  const time: Stopwatch['time'] = (stage, task, countOf = () => 0) => {
    const now = begin(stage);
    const stop = (): void => {
      now.parts -= 1;
      if (now.parts === 0) entryOf(stage).milliseconds += clock() - now.from;
    };
    const add = (result: Awaited<ReturnType<typeof task>>) => count(stage, { done: countOf(result) });
    const result = stopOnThrow(task, stop);
    if (!(result instanceof Promise)) {
      stop();
      add(result as Awaited<typeof result>);
      return result;
    }
    return result.finally(stop).then((value) => {
      add(value);
      return value;
    }) as typeof result;
  };
  const read = (): Timings => ({
    stages: timedStages.flatMap((stage) => {
      const entry = entries.get(stage);
      return entry ? [{ stage, ...present({ ...entry }) }] : [];
    }),
    total: clock() - started,
  });
  return { time, count, addHits, read };
}

function stopOnThrow<Result>(task: () => Result, stop: () => void): Result {
  try {
    return task();
  } catch (thrown) {
    stop();
    throw thrown;
  }
}
