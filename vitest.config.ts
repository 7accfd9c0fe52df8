import { pathToFileURL } from 'node:url';
import { defineConfig } from 'vitest/config';
import { workerProgram } from './test/render-worker.js';

export default defineConfig({
  define: { __TIDINGS_RENDER_WORKER__: JSON.stringify(pathToFileURL(workerProgram).href) },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/render-worker.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    // By default one processor is left to the watcher, which there is none of here: of two, that is half.
    maxWorkers: '100%',
    // A wrong zone on the machine must never reach an output: tests run far from UTC on purpose.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
  },
});
