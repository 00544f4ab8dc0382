import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

// Set by `npm run test:all`, and asked for wherever a test looks at the whole library in place of chosen pages, or at
// thousands of random cases in place of some. `npm test` says "usual", a run of chosen files nothing.
const all = process.env.TESTS === 'all';

const shared = {
  // Milliseconds: enough for a computer that is busy with something else.
  testTimeout: all ? 1_800_000 : 600_000,
  hookTimeout: 600_000,
  // A test cleans up what it changes, so that those after it need not load every module anew.
  isolate: false,
  exclude: [...configDefaults.exclude, ...(all ? [] : ['**/*.slow.test.ts'])],
};

export default defineConfig({
  // Below node_modules, where Vite would keep it, not everybody may write.
  cacheDir: '.build/vite',
  test: {
    // Vitest leaves one processor free, and of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...shared, name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/**/*.test.ts'],
          // Builds sites beside the unit tests, and finds browsers; the tests ask for them with made().
          globalSetup: 'tests/make-once.ts',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
