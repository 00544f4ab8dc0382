import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { translator } from '../../i18n/index.ts';
import { findingSchema } from '../../schema/finding.ts';
import { languages } from '../../schema/shared.ts';
import { asFinding } from './as-finding.ts';
import { costEach, resultOf } from './result.ts';
import { answerSets, slipLines, slipRowIds } from './slip.ts';

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

test.each(languages)('every line stands on a slip in %s, word for word, and no line to tick is left out', (lang) => {
  const slips = ['slip-for-children', 'slip-for-children-at-the-end'].map((id) =>
    readFileSync(`content/templates/${id}/${lang}.mdx`, 'utf8'),
  );
  // Rows of tables with boxes to tick, without the short slip, which is the second and says some again.
  const printed = slips.flatMap((text) =>
    [
      ...text
        .replace(/(<\/Card>\s+)## .*\s+<Card[^]*?<\/Card>/, '$1')
        .matchAll(/^\| (?:\d+\. )?"?([^|"]+?)"? \|(?: \|){2,}$/gm),
    ].map(([, words]) => words),
  );
  const t = translator(lang);
  expect(printed).toEqual(slipLines.map(({ id }) => t(`evaluate.slip.${id}`)));
  const text = slips.join('\n');
  for (const { id } of slipLines.filter((line) => !slipRowIds.some((row) => row === line.id)))
    expect(text).toMatch(new RegExp(`\\b${id}\\. "?${t(`evaluate.slip.${id}`).replace('?', '\\?')}`));
});

test.each(languages)('a row of a line with several is known by what the totals sheet calls it in %s', (lang) => {
  const totals = readFileSync(`content/templates/totals-to-share/${lang}.mdx`, 'utf8');
  for (const id of slipRowIds)
    expect(totals).toMatch(new RegExp(`^\\| ${id.slice(0, -1)} ${translator(lang)(`evaluate.totals.${id}`)}\\b`, 'm'));
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
    line: 'I think the police do a good job',
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
