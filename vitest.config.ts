import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    // A wrong zone on the machine must never reach an output: tests run far from UTC on purpose.
    env: { TZ: 'Pacific/Chatham', NO_COLOR: '1' },
  },
});
