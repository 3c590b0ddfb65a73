import { defineConfig } from 'vitest/config';

/** Saved pictures in the programs that readers open them with; over the built site, on demand. */
export default defineConfig({
  test: { include: ['tests/files/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
});
