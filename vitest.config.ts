import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { palette } from './build/palette.ts';

export default defineConfig({
  plugins: [svelte(), palette()],
  test: {
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/copies/**/*.test.ts'],
    testTimeout: 20_000,
    isolate: false,
  },
});
