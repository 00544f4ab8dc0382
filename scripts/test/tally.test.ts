import { expect, test } from 'vitest';
import { tally } from './tally.ts';

const ended = (...failing: string[]) =>
  ['format', 'lint', 'types', 'tests'].map((name) => ({ name, succeeded: !failing.includes(name) }));
const report = { numPassedTests: 100, numFailedTests: 0 };

test.each([
  ['all is well', ended(), report, { passed: 103, failed: 0 }],
  ['types do not fit', ended('types'), report, { passed: 102, failed: 1 }],
  ['two tests fail', ended('tests'), { numPassedTests: 98, numFailedTests: 2 }, { passed: 101, failed: 2 }],
  ['a file of tests cannot be loaded', ended('tests'), report, { passed: 103, failed: 1 }],
  ['tests were never run', ended('tests'), undefined, { passed: 3, failed: 1 }],
])('%s', (_, ends, said, counted) => {
  expect(tally(ends, said)).toEqual(counted);
});
