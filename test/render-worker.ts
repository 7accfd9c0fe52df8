import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../scripts/compile/bundle.mjs';

const root = join(import.meta.dirname, '..');
// One for each run, inside the project, where its packages are found.
const folder = join(root, `node_modules/.cache/tidings-test/${process.pid}`);

/** The program of the workers that tests of src use. */
export const workerProgram = join(folder, 'render-worker.mjs');

/** Makes the program out of the src of now, since Node runs no TypeScript; vitest calls it before all tests. */
export async function setup(): Promise<() => void> {
  await bundle(join(root, 'src/io/render/render-worker.ts'), workerProgram);
  return () => rmSync(folder, { recursive: true, force: true });
}
