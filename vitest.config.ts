import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Set by `npm run test:all`, and asked for wherever a test looks at the whole library in place of chosen pages, or at
// thousands of random cases in place of some. `npm test` says "usual", a run of chosen files nothing.
const all = process.env.TESTS === 'all';

const shared = {
  // Milliseconds: enough for a computer that is busy with something else.
  testTimeout: all ? 1_800_000 : 600_000,
  hookTimeout: 600_000,
  // What is waited for is waited for until it comes, on a busy computer too.
  expect: { poll: { timeout: 60_000 } },
  // A test cleans up what it changes, so that those after it need not load every module anew.
  isolate: false,
  exclude: [...configDefaults.exclude, ...(all ? [] : ['**/*.slow.test.ts'])],
};

// Data that needs no build of the site.
const searchQuestions = 'tests/search/*.test.ts';

/** Whoever drives a browser waits most, so that those files begin first. */
class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const drives = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/tests/browser/'));
    return (await super.sort(files)).sort((one, other) => drives(other) - drives(one));
  }
}

export default defineConfig({
  // Below node_modules, where Vite would keep it, not everybody may write.
  cacheDir: '.build/vite',
  test: {
    sequence: { sequencer: BrowsersFirst },
    // Vitest leaves one processor free, and of two that is half.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      { test: { ...shared, name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', searchQuestions] } },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/**/*.test.ts'],
          exclude: [...shared.exclude, searchQuestions],
          // Builds sites beside the unit tests, and finds browsers; the tests ask for them with made().
          globalSetup: 'tests/make-once.ts',
          sequence: { groupOrder: 1 },
          // These wait for browsers, for each other and for answers more than they work.
          maxWorkers: Math.max(4, availableParallelism()),
        },
      },
    ],
  },
});
