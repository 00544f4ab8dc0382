import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one processor free, and of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Milliseconds: enough for a computer that is busy with something else.
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // Builds the real content once, serves it and finds a browser; the tests ask for them with inject().
          globalSetup: 'tests/built-site.ts',
          // Milliseconds. Some of these tests run a whole build or drive a browser through every kind of page.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
