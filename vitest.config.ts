import { svelte } from '@sveltejs/vite-plugin-svelte';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { palette } from './build/palette.ts';

/** Those that work on copies of the project take a minute each: begun last, one of them would keep a core waiting. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/copies/');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  plugins: [svelte(), palette()],
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/copies/**/*.test.ts'],
    testTimeout: 20_000,
    isolate: false,
    // By itself it leaves a core of two to whoever waits.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
  },
});
