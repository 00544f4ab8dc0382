import type { Ended } from './side-by-side.ts';

/** What vitest says of itself in JSON; undefined where it did not come to say it. */
export type Report = { readonly numPassedTests: number; readonly numFailedTests: number } | undefined;

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** @returns how many passed and failed: each test, and one for everything else, which is all or nothing */
export function tally(ended: readonly Ended[], report: Report): Tally {
  return ended
    .map(({ name, succeeded }): Tally => {
      if (name !== 'tests') return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 };
      // A file that cannot be loaded holds no test that failed, and fails all the same.
      return { passed: report?.numPassedTests ?? 0, failed: Math.max(report?.numFailedTests ?? 0, succeeded ? 0 : 1) };
    })
    .reduce((sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed }));
}
