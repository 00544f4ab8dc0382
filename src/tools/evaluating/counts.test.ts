import { expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { evaluationSchema, type Evaluation } from '../../schema/force-file.ts';
import type { Language } from '../../schema/shared.ts';
import { readTable } from '../school-list/read-table.ts';
import { faultsOf, withCount, withCounts } from './counts.ts';
import { readCounts } from './paste-counts.ts';

const empty: Evaluation = evaluationSchema.parse({ id: 'a', title: 'Year 5' });

test('a number typed makes its row; the last one emptied takes it away', () => {
  const one = withCount(empty, { question: '6', time: 'after', at: 1 }, 8);
  expect(one.answers).toEqual([{ question: '6', after: [0, 8, 0, 0, 0] }]);
  const two = withCount(one, { question: '6', time: 'before', at: 0 }, 3);
  expect(two.answers).toEqual([{ question: '6', after: [0, 8, 0, 0, 0], before: [3, 0, 0, 0, 0] }]);
  expect(withCount(one, { question: '6', time: 'after', at: 1 }, 0).answers).toEqual([]);
  expect(withCounts(two, '6', 'after', undefined).answers).toEqual([{ question: '6', before: [3, 0, 0, 0, 0] }]);
});

test('more answers than children, another number of answers, and asked before what is asked once', () => {
  const answers = [
    { question: '6', before: [11, 10, 5, 2, 0], after: [20, 9, 0, 0, 0], othersAfter: [90, 0, 0, 0, 0] },
    { question: '13', after: [1, 2, 3] },
    { question: '14', before: [5, 5] },
    { question: 'Our own', after: [5, 5, 1] },
  ];
  expect(faultsOf({ answers, children: 28 }).map(({ question, time, kind }) => [question, time, kind])).toEqual([
    ['6', 'after', 'children'],
    ['13', 'after', 'length'],
    ['14', 'before', 'once'],
  ]);
  expect(faultsOf({ answers: answers.slice(0, 1) })).toEqual([]);
});

const pasted = (text: string, lang: Language = 'en') => {
  const t = translator(lang);
  return readCounts(readTable(text)!, {
    line: (id) => t(`evaluate.slip.${id}`),
    row: (id) => t(`evaluate.totals.${id}`),
    answer: (name) => t(`evaluate.answer.${name}`),
  });
};

test('a sheet from Excel: by the names of its columns, what was left out not counted', () => {
  const table =
    'Line of the slip\tLeft out\tStrongly agree\tAgree\tNot sure\tDisagree\tStrongly disagree\n' +
    '6 Do a good job\t2\t16\t8\t3\t1\t0\n' +
    'I trust the police\t\t10\t\t\t1\t\n' +
    '7 Understand what they do\t\t\t\t\t\t\n';
  expect(pasted(table)).toEqual({
    rows: [
      { question: '6', counts: [16, 8, 3, 1, 0] },
      { question: '8', counts: [10, 0, 0, 1, 0] },
    ],
    faults: [],
  });
});

test('without a head, by place; with first, second and third as on the sheet for the end', () => {
  expect(pasted('13,5,6\n14,11,0').rows).toEqual([
    { question: '13', counts: [5, 6] },
    { question: '14', counts: [11, 0] },
  ]);
  expect(pasted('Line,First answer,Second,Third,Fourth\n17 Safer,20,5,1,').rows).toEqual([
    { question: '17', counts: [20, 5, 1] },
  ]);
});

test('rows of one number: by their words, by a letter, or in their order', () => {
  const rows = (text: string) => pasted(text).rows.map(({ question, counts }) => [question, ...counts]);
  expect(rows('Line,First answer,Second,Third\n18 Team,9,1,0\n18 Understand better: yes; not sure; no,4,3,2')).toEqual([
    ['18d', 9, 1, 0],
    ['18a', 4, 3, 2],
  ]);
  expect(rows('12b,1,2,3,4,5\n12 Online,5,4,3,2,1')).toEqual([
    ['12b', 1, 2, 3, 4, 5],
    ['12e', 5, 4, 3, 2, 1],
  ]);
  expect(rows('19,5,1,0\n19,3,3,0\n19,1,1,4')).toEqual([
    ['19a', 5, 1, 0],
    ['19b', 3, 3, 0],
    ['19c', 1, 1, 4],
  ]);
  expect(pasted('Line,Yes,Not sure,No\n18 Cooking,9,1,0').faults).toEqual([
    { cell: 'A2', words: '18 Cooking', fault: 'line' },
  ]);
});

test('a sheet in Welsh: by what the Welsh one calls its rows and columns', () => {
  const table =
    "Llinell y slip\tGadawyd yn wag\tCytuno'n gryf\tCytuno\tDdim yn siŵr\tAnghytuno\tAnghytuno'n gryf\n" +
    "12 Yn yr ysgol\t2\t16\t8\t3\t1\t0\nRydw i'n ymddiried yn yr heddlu\t\t10\t\t\t1\t\n";
  expect(pasted(table, 'cy')).toEqual({
    rows: [
      { question: '12b', counts: [16, 8, 3, 1, 0] },
      { question: '8', counts: [10, 0, 0, 1, 0] },
    ],
    faults: [],
  });
  expect(pasted('Llinell y slip,Ateb cyntaf,Ail,Trydydd\n18 Tîm,9,1,0', 'cy').rows).toEqual([
    { question: '18d', counts: [9, 1, 0] },
  ]);
});

test('what cannot be read is told at its cell, and the other rows are taken', () => {
  const { rows, faults } = pasted('Line,Yes,No\n13,50%,6\n99 Else,1,2\n14,9,-1\n14,9,1\n14,8,2');
  expect(rows).toEqual([{ question: '14', counts: [9, 1] }]);
  expect(faults).toEqual([
    { cell: 'B2', words: '50%', fault: 'share' },
    { cell: 'A3', words: '99 Else', fault: 'line' },
    { cell: 'C4', words: '-1', fault: 'negative' },
    { cell: 'A6', words: '14', fault: 'twice' },
  ]);
});
