import type { FolderOptions } from '../build-folder.js';
import type { Host } from './host.js';

/** A line on the terminal that says how far a build is. */
export interface Progress {
  readonly onProgress: NonNullable<FolderOptions['onProgress']>;
  /** Takes the line away. */
  readonly stop: () => void;
}

type Stage = Parameters<Progress['onProgress']>[0];

const words: Readonly<Record<Stage, string>> = {
  render: 'rendering articles',
  write: 'writing feeds',
};

/** Milliseconds that a build takes before anyone wonders, and between two looks at the line. */
const patience = 500;
const interval = 100;

const clearLine = '\r\u001b[2K';

/** No line at all. */
export const hidden: Progress = { onProgress: () => {}, stop: () => {} };

/** Shows the progress on standard error when a build takes longer than half a second; never but on a terminal. */
export function showProgress({ stderr, env, clock }: Host): Progress {
  if (!stderr.isTTY || env.CI || env.TERM === 'dumb') return hidden;
  let next = clock() + patience;
  let shown = false;
  return {
    onProgress(stage, done, total) {
      const now = clock();
      if (now < next) return;
      next = now + interval;
      shown = true;
      // One column less than there are: some terminals begin a new line when the last is filled.
      stderr.write(clearLine + `${words[stage]}: ${done} of ${total}`.slice(0, (stderr.columns ?? 80) - 1));
    },
    stop() {
      if (shown) stderr.write(clearLine);
      shown = false;
    },
  };
}
