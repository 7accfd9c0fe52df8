import { type Profiler, Session } from 'node:inspector';

/** Tells which blocks of the program a run went through, as V8 counts them. */
export class Coverage {
  readonly #session = new Session();
  readonly #known = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many blocks were gone through for the first time since this was last asked. */
  news(): number {
    const before = this.#known.size;
    this.#session.post('Profiler.takePreciseCoverage', (error, taken: Profiler.TakePreciseCoverageReturnType) => {
      if (error) throw error;
      for (const { scriptId, url, functions } of taken.result) {
        if (url.startsWith('file:')) for (const { ranges } of functions) this.#note(scriptId, ranges);
      }
    });
    return this.#known.size - before;
  }

  get blocks(): number {
    return this.#known.size;
  }

  #note(script: string, ranges: readonly Profiler.CoverageRange[]): void {
    for (const { startOffset, endOffset, count } of ranges) {
      if (count > 0)
        this.#known.add(`${script}:${startOffset}:${endOffset}:${Math.min(3, Math.floor(Math.log2(count) / 3))}`);
    }
  }
}
