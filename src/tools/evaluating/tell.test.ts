import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resultOf } from './result.ts';
import { resultsOf } from './results-of.ts';
import { slipLine } from './slip.ts';
import { cautionsOf, tell } from './tell.ts';

const told = (answers: Parameters<typeof resultOf>[0]) => tell(resultOf(answers)!).map(({ name }) => name);

test.each([
  ['fewer than ten', { before: [3, 2], after: [4, 2] }, ['few']],
  ['asked once', { after: [25, 3] }, ['afterOnly', 'small']],
  ['before alone', { before: [45, 3] }, ['beforeOnly']],
  ['a class of thirty', { before: [11, 17], after: [16, 12] }, ['more', 'chance', 'nobodyElse', 'small']],
  ['ten classes', { before: [150, 150], after: [200, 100] }, ['more', 'up', 'points', 'nobodyElse']],
  ['a fall', { before: [200, 100], after: [150, 150] }, ['fewer', 'down', 'points', 'nobodyElse']],
  [
    'beside others who rose as much',
    { before: [150, 150], after: [200, 100], othersBefore: [150, 150], othersAfter: [200, 100] },
    ['more', 'up', 'points', 'others.chance', 'othersPoints'],
  ],
])('%s', (_, answers, names) => expect(told(answers)).toEqual(names));

test('with a hundred answers the change is told with how far it may be off', () => {
  const { values } = tell(resultOf({ before: [150, 150], after: [200, 100] })!).find(({ name }) => name === 'points')!;
  expect(values).toEqual({ points: 17, low: 9, high: 24 });
});

test('a change that may be chance is never told as one', () => {
  const counts = fc.array(fc.nat(60), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(counts, counts, (before, after) => {
      const result = resultOf({ before, after });
      const names = result ? tell(result).map(({ name }) => name) : [];
      if (result?.verdict === 'unclear') expect(names).not.toContain('up');
      if (result?.may !== 'interval') expect(names).not.toContain('points');
    }),
  );
});

test('cautions that nobody can switch off', () => {
  const after = { result: resultOf({ after: [25, 3, 1] })!, line: slipLine('17') };
  expect(cautionsOf([after], 0)).toEqual(['random', 'cause', 'lasts', 'small', 'safer']);
  const change = { result: resultOf({ before: [11, 17], after: [16, 12] })!, line: slipLine('13') };
  expect(cautionsOf([change, change, change], 2)).toEqual([
    'random',
    'groups',
    'cause',
    'lasts',
    'chance',
    'many',
    'small',
    'left',
  ]);
  expect(cautionsOf([], 0)).toEqual(['random', 'cause', 'lasts']);
});

test('questions come in the order of the slip, own ones last, and those nobody answered not at all', () => {
  const asked = ['Our own', '13', '2', '10'].map((question) => ({ question, after: [5, 6] }));
  const questions = resultsOf({ answers: [...asked, { question: '1', after: [0, 0] }] }).map((each) => each.question);
  expect(questions).toEqual(['2', '10', '13', 'Our own']);
});
