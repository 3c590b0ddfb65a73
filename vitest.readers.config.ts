import { defineConfig } from 'vitest/config';

/** A reader's journey in three engines, over the built site: one window an engine, two engines at a time: each needs a core. */
export default defineConfig({
  test: {
    include: ['tests/readers/*.test.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    maxWorkers: 2,
    isolate: false,
  },
});
