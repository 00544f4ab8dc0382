import { expect, test } from 'vitest';
import type { Reference } from '../schema/reference.ts';
import { byWhoWasAsked, whoWasAsked } from './who-was-asked.ts';

const groups: Reference['asked-groups'] = [
  { id: 'children', words: ['children'], except: ['of children', "Children's Commissioner"] },
  { id: 'parents', words: ['parents'] },
  { id: 'teachers', words: ['teachers'] },
  { id: 'practitioners', words: ['practitioners'] },
  { id: 'leads', words: ['strategic leads', 'returns from'] },
  { id: 'others', words: ['as reported in'] },
];

test.each([
  ['248 children in the mini-police and 102 who were not, in 26 schools; online survey.', ['children']],
  ['40 parents of children in the mini-police, from 14 schools, online survey.', ['parents']],
  ['40 parents from 14 schools, and 35 teachers from 31 schools in 7 forces; online surveys.', ['parents', 'teachers']],
  [
    '48 practitioners in 5 forces and 35 teachers from 31 schools in 7 forces, online surveys.',
    ['teachers', 'practitioners'],
  ],
  ['Telephone interviews with the strategic leads of ten forces.', ['leads']],
  ['Returns from 16 sites in England and Wales, published April 2019.', ['leads']],
  ["Estimates by the Children's Commissioner for England, 2017.", ['others']],
  ['A survey of children, 2014, as reported in the national evaluation.', ['others']],
])('%s', (sample, asked) => {
  expect(whoWasAsked({ sample }, groups)).toEqual(asked);
});

test('what children said stands first, then adults, then others; equal ones stay as they were', () => {
  const asked = (...samples: string[]) => samples.map((sample) => ({ inEnglish: { sample } }));
  expect(
    byWhoWasAsked(
      asked('A policy.', '35 teachers.', '40 parents and 35 teachers.', '248 children.', '9 children.'),
      groups,
    ).map(({ inEnglish }) => inEnglish.sample),
  ).toEqual(['248 children.', '9 children.', '40 parents and 35 teachers.', '35 teachers.', 'A policy.']);
});
