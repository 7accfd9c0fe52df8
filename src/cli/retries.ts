import type { Diagnostic } from '../diagnostic/diagnostic.js';

/** What the system refuses and may allow later, without anybody hearing of it. */
const passing: ReadonlySet<string> = new Set(['unwritable-file', 'locked-output']);

/** Milliseconds until the first try, and the most there may be between two. */
const [first, longest] = [1000, 60_000];

/** Tries again what the system has refused. */
export interface Retries {
  /** To be told what was wrong with each build: asks for another after a second, and then after twice as long each time. */
  readonly afterBuild: (diagnostics: readonly Diagnostic[]) => void;
}

/** @param wake asks for another build. */
export function retries(wake: () => void): Retries {
  let delay = first;
  let timer: NodeJS.Timeout | undefined;
  return {
    afterBuild(diagnostics) {
      clearTimeout(timer);
      if (diagnostics.some(({ code }) => passing.has(code))) {
        timer = setTimeout(wake, delay);
        delay = Math.min(2 * delay, longest);
      } else delay = first;
    },
  };
}
