import { describe, expect, test } from 'vitest';
import { childrenFirst, evidenceGroup, firstSentence, headline, whoWasAsked } from './evidence-groups.ts';

const place = (topics: string[], aims: string[] = ['relationships'], where?: string) =>
  evidenceGroup({ topics, aims, source: { id: 'national-evaluation-2019', where } });

describe('a finding stands', () => {
  test.each([
    [['evidence'], ['behaviour', 'relationships'], 'behaviour'],
    [['evidence', 'police-roles'], ['relationships'], 'relationships'],
    [['evidence', 'running-a-programme'], ['relationships'], 'running'],
    [['evidence', 'running-a-programme'], ['community-links'], 'reach'],
    [['evidence', 'choosing-schools'], ['relationships'], 'running'],
    [['moving-on', 'evidence'], ['skills-and-confidence'], 'elsewhere'],
    [['work-experience', 'running-a-programme', 'evidence'], ['community-links'], 'work-experience'],
    [['volunteers', 'evidence'], ['community-links'], 'work-experience'],
  ])('about %j for the aims %j: under %s', (topics, aims, group) => {
    expect(place(topics, aims)).toBe(group);
  });

  test('with who took part, where it is printed with the sample and about nothing else', () => {
    expect(place(['evidence'], ['relationships'], 'Chapter 4, Survey Sample, text before figure 4.2')).toBe('method');
    expect(place(['evidence'], ['relationships'], 'Executive Summary, Approach; chapter 3')).toBe('method');
    expect(place(['evidence', 'running-a-programme'], ['relationships'], 'Chapter 4, Survey Sample')).toBe('running');
    expect(place(['evidence'], ['relationships'], 'Chapter 4, Perspectives on Safety')).toBe('relationships');
  });
});

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
  expect(whoWasAsked({ sample })).toEqual(asked);
});

test('what children said stands first, then adults, then others; equal ones stay as they were', () => {
  const asked = (...samples: string[]) => samples.map((sample) => ({ data: { sample } }));
  expect(
    childrenFirst(
      asked('A policy.', '35 teachers.', '40 parents and 35 teachers.', '248 children.', '9 children.'),
    ).map(({ data }) => data.sample),
  ).toEqual(['248 children.', '9 children.', '40 parents and 35 teachers.', '35 teachers.', 'A policy.']);
});

describe('the headline figure', () => {
  const groups = [{ label: 'In the mini-police' }, { label: 'Other children' }];

  test('is given for every group it is printed for', () => {
    expect(
      headline({
        groups,
        figures: [
          { label: 'Agree', values: [71, 58] },
          { label: 'Strongly', values: [1, 2] },
        ],
      }),
    ).toEqual({
      label: 'Agree',
      values: [
        { value: 71, group: 'In the mini-police' },
        { value: 58, group: 'Other children' },
      ],
    });
  });

  test('keeps each value with its own group where one is not printed', () => {
    expect(headline({ groups, figures: [{ label: 'Agree', values: [null, 0] }] })).toEqual({
      label: 'Agree',
      values: [{ value: 0, group: 'Other children' }],
    });
  });

  test('is the next answer where the first is printed in words only, and none where all are', () => {
    expect(
      headline({
        groups,
        figures: [
          { label: 'a', values: [null, null] },
          { label: 'b', values: [9, null] },
        ],
      })?.label,
    ).toBe('b');
    expect(headline({ groups, figures: [{ label: 'a', values: [null, null] }] })).toBeUndefined();
  });
});

test.each([
  ['One. Two.', 'One.'],
  ['Only one', 'Only one'],
  ['About 2.5 in ten said so. The rest did not.', 'About 2.5 in ten said so.'],
  ['Was it so? "Yes" said one.', 'Was it so?'],
])('the first sentence of "%s"', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
