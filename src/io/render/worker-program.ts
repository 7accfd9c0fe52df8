import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

declare const __TIDINGS_RENDER_WORKER__: string | undefined;

/** The compiled program of a worker: beside this code, or beside the folder of its chunks. */
const name = typeof __TIDINGS_RENDER_WORKER__ === 'undefined' ? 'render-worker.cjs' : __TIDINGS_RENDER_WORKER__;

/** Where the program of a worker is; `undefined` where it was not installed, such as in somebody's bundle. */
export function workerProgram(): string | undefined {
  const places = [new URL(name, import.meta.url), new URL(`../${name}`, import.meta.url)];
  return places
    .filter(({ protocol }) => protocol === 'file:')
    .map((place) => fileURLToPath(place))
    .find((place) => existsSync(place));
}
