import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findingSchema } from '../../schema/finding.ts';
import { asFinding } from './as-finding.ts';
import { costEach, resultOf } from './result.ts';
import { answerSets, slipLines } from './slip.ts';

test('a class of thirty before and after, and another class beside it', () => {
  const result = resultOf({
    before: [11, 10, 5, 2, 0],
    after: [16, 8, 3, 1, 0],
    othersBefore: [10, 10, 5, 3, 0],
    othersAfter: [10, 10, 5, 3, 0],
  })!;
  expect([result.best.before!.count, result.best.before!.of]).toEqual([11, 28]);
  expect(result.change!.share).toBeCloseTo(5 / 28, 10);
  expect(result.difference!.share).toBeCloseTo(5 / 28, 10);
  expect([result.verdict, result.may]).toEqual(['unclear', 'counts']);
});

test('after alone says nothing of a change; nobody asked is no result', () => {
  const after = resultOf({ after: [25, 3] })!;
  expect(after).not.toHaveProperty('change');
  expect(after).not.toHaveProperty('verdict');
  expect(resultOf({})).toBeUndefined();
  expect(resultOf({ before: [0, 0] })).toBeUndefined();
});

test('what it cost, as far as it is known', () => {
  expect(costEach({ pounds: 600, hours: 30, children: 24 })).toEqual({ perChild: 25, perHour: 20 });
  expect(costEach({ pounds: 600 })).toEqual({});
});

test('every line stands on a slip of the library, word for word, and no line to tick is left out', () => {
  const slips = ['slip-for-children', 'slip-for-children-at-the-end'].map((id) =>
    readFileSync(`content/templates/${id}/en.mdx`, 'utf8'),
  );
  // Rows of tables with boxes to tick, without the short slip, which says some again.
  const printed = slips.flatMap((text) =>
    [
      ...text.replace(/## The short slip[^]*?<\/Card>/, '').matchAll(/^\| (?:\d+\. )?"?([^|"]+?)"? \|(?: \|){2,}$/gm),
    ].map(([, words]) => words),
  );
  expect(printed).toEqual(slipLines.map(({ words }) => words));
  const text = slips.join('\n');
  for (const { id, words, onTotals } of slipLines)
    if (onTotals === undefined) expect(text).toMatch(new RegExp(`\\b${id}\\. "?${words.replace('?', '\\?')}`));
});

test('a row of a line with several is known by what the totals sheet calls it', () => {
  const totals = readFileSync('content/templates/totals-to-share/en.mdx', 'utf8');
  for (const { id, onTotals } of slipLines)
    if (onTotals !== undefined) expect(totals).toMatch(new RegExp(`^\\| ${id.slice(0, -1)} ${onTotals}\\b`, 'm'));
});

test('a pooled question is a finding that fits its schema, and too few are none', () => {
  const question = {
    question: '6',
    counts: { before: [30, 20, 10, 5, 5], after: [45, 15, 5, 3, 2] },
    evaluations: 4,
    forces: 2,
  };
  const line = slipLines.find(({ id }) => id === '6')!;
  const words = {
    answers: answerSets.five.map((name) => name.replace('-', ' ')),
    before: 'Before',
    after: 'After',
    rest: 'Any other answer',
    source: 'national-evaluation-2019',
  };
  const written = parse(asFinding(question, line, words)!) as unknown;
  expect(findingSchema.parse(written)).toMatchObject({
    aims: ['relationships'],
    // Groups of under thirty send the last three as one number, so nobody is told them apart.
    figures: [
      { label: 'strongly agree', values: [43, 64] },
      { label: 'agree', values: [29, 21] },
      { label: 'Any other answer', values: [29, 14] },
    ],
    claim: '43% of 70 children answered "strongly agree" before the mini-police, and 64% of 70 after it.',
  });
  expect(asFinding({ ...question, counts: { after: [5, 5, 5, 0, 0] } }, line, words)).toBeUndefined();
});
