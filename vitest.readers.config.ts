import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** WebKit takes longest and Chromium least, which comes last: by name, backwards. */
class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => b.moduleId.localeCompare(a.moduleId)));
  }
}

/** A reader's journey in three engines, over the built site: one window an engine, two engines at a time: each needs a core. */
export default defineConfig({
  test: {
    include: ['tests/readers/*.test.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
