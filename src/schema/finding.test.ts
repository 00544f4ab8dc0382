import { expect, test } from 'vitest';
import { findingSchema } from './finding.ts';

const finding = {
  title: 'a',
  claim: 'b',
  topics: ['c'],
  aims: ['d'],
  measure: 'percent',
  groups: [{ label: 'e', sample: 248 }, { label: 'f' }],
  figures: [
    { label: 'g', values: [77, null] },
    { label: 'h', values: [19.5, 0] },
  ],
  sample: 'i',
  source: { id: 'j' },
  caution: 'k',
};
const issues = (change: object) =>
  (findingSchema.safeParse({ ...finding, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('one value for each group, and null where the source prints none', () => {
  expect(issues({})).toEqual([]);
});

test('too few or too many values are told for each figure', () => {
  expect(
    issues({
      figures: [
        { label: 'g', values: [77] },
        { label: 'h', values: [1, 2] },
        { label: 'i', values: [1, 2, 3] },
      ],
    }),
  ).toEqual([
    'figures.0.values: give one value for each group: 2, not 1',
    'figures.2.values: give one value for each group: 2, not 3',
  ]);
});

test.each([
  { sample: undefined },
  { caution: undefined },
  { source: undefined },
  { groups: [] },
  { figures: [] },
  { measure: 'share' },
  { groups: [{ label: 'a', sample: 0 }] },
  { figures: 'none' },
  { groups: null },
  { figures: [null] },
])('a finding without %j is none', (change) => {
  expect(issues(change).length).toBeGreaterThan(0);
});
