import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
// One for each run, inside the project, where its packages are found.
const folder = join(root, `node_modules/.cache/tidings-test/${process.pid}`);

/** The program of the workers that tests of src use. */
export const workerProgram = join(folder, 'render-worker.mjs');

/** Makes the program out of the src of now, since Node runs no TypeScript; vitest calls it before all tests. */
export async function setup(): Promise<() => void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/io/render/render-worker.ts'],
    outfile: workerProgram,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    logLevel: 'warning',
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
