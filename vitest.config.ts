import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { palette } from './build/palette.ts';

export default defineConfig({
  plugins: [svelte(), palette()],
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/copies/**/*.test.ts'],
    // A machine that does other things too is a few times as slow.
    testTimeout: 90_000,
    hookTimeout: 300_000,
    isolate: false,
  },
});
