import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/run-folder.ts', 'test/support/built.ts'],
    // Journeys and commands start the real program, several of them at once on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
