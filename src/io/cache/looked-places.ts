import { isSettled } from './file-signature.js';
import { type PlaceState, stateOf } from './place-state.js';

/** The places that a build looks at for media, as each was before anybody looked: what comes there meanwhile is another. */
export class LookedPlaces {
  readonly #states = new Map<string, PlaceState>();

  /** @param path absolute. */
  note(path: string): void {
    if (!this.#states.has(path)) this.#states.set(path, stateOf(path));
  }

  /**
   * Each path and its state; `undefined` where a file may change once more and look the same.
   *
   * @param started the clock when the build began, in milliseconds since 1970.
   */
  settled(started: number): readonly (readonly [path: string, state: string])[] | undefined {
    const isYoung = ({ stats }: PlaceState): boolean => stats !== undefined && !isSettled(stats, started);
    if ([...this.#states.values()].some(isYoung)) return undefined;
    return [...this.#states].map(([path, { text }]) => [path, text]);
  }
}
