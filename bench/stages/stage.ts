import { performance } from 'node:perf_hooks';
import { median } from '../measure/statistics.js';

/** A piece of work that is done for many articles at once. */
export interface Stage {
  readonly name: string;
  /** Works through all articles; gives the moment to count from, if that is not its beginning. */
  readonly run: () => unknown;
  /** The name of a stage that this one includes, and whose time is taken off. */
  readonly without?: string;
}

/** When a stage began in the midst of other work. */
export class Moment {
  readonly time = performance.now();
}

/**
 * Times stages, one after the other in each round.
 *
 * @returns microseconds for each article, by the name of the stage.
 */
export async function timeStages(
  stages: readonly Stage[],
  articles: number,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(stages.map(({ name }): [string, number[]] => [name, []]));
  // The first two rounds are for the compiler.
  for (let round = -2; round < rounds; round += 1) {
    for (const { name, run } of stages) {
      const start = performance.now();
      const given = await run();
      const time = performance.now() - (given instanceof Moment ? given.time : start);
      if (round >= 0) times.get(name)?.push((time * 1000) / articles);
    }
  }
  const medianOf = (name: string | undefined): number => (name === undefined ? 0 : median(times.get(name) ?? []));
  return new Map(stages.map(({ name, without }) => [name, Math.max(0, medianOf(name) - medianOf(without))]));
}
