import { statOf } from '../stat-of.js';

/** How long no more may happen until what happened is looked at, and how long that is waited for; in milliseconds. */
interface Patience {
  readonly quiet: number;
  readonly most: number;
}

/** A save is two or three events within a millisecond. */
const ofASave: Patience = { quiet: 15, most: 100 };

/** More than an editor does at once; or a file that is gone or empty, which the next moment may have its new text. */
const ofABurst: Patience = { quiet: 100, most: 1000 };

/** As many paths as a save touches: the file, a backup of it, and a list of authors. */
const mostOfASave = 3;

/** What has happened to files and nobody has looked at yet. */
export class PendingChanges {
  #paths = new Set<string>();
  #first = 0;
  #last = 0;
  #wake = (): void => {};

  add(path: string): void {
    const now = performance.now();
    if (this.#paths.size === 0) this.#first = now;
    this.#last = now;
    this.#paths.add(path);
    this.#wake();
  }

  /** Waits until something has happened and a moment of quiet has followed, and gives all of it; to be called by one. */
  async next(): Promise<ReadonlySet<string>> {
    // What happened while nobody waited has not been waited for.
    this.#first = performance.now();
    for (;;) {
      if (this.#paths.size === 0) await new Promise<void>((resolve) => this.#wakeWith(resolve));
      const left = this.#left();
      if (left <= 0) return this.#take();
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }

  #wakeWith(resolve: () => void): void {
    this.#wake = () => {
      this.#wake = () => {};
      resolve();
    };
  }

  #left(): number {
    const { quiet, most } = this.#isSave() ? ofASave : ofABurst;
    return Math.min(this.#last + quiet, this.#first + most) - performance.now();
  }

  #isSave(): boolean {
    return this.#paths.size <= mostOfASave && [...this.#paths].every((path) => (statOf(path)?.size ?? 0) > 0);
  }

  #take(): ReadonlySet<string> {
    const taken = this.#paths;
    this.#paths = new Set();
    return taken;
  }
}
