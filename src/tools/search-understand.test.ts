import { expect, test } from 'vitest';
import type { Meanings } from './search-named.ts';
import { understandQuestion } from './search-understand.ts';

const meanings: Meanings = {
  years: { 3: 'Year 3', 4: 'Year 4', 5: 'Year 5', 6: 'Year 6' },
  lengths: { 20: '20 minutes', 40: '40 minutes', 60: '60 minutes' },
  kinds: [
    { value: 'Lesson', asks: ['lesson', 'lesson plan', 'worksheet'] },
    { value: 'Template', asks: ['template'] },
  ],
  settings: [
    { value: 'Hall', asks: ['hall', 'indoors'] },
    { value: 'Classroom', asks: ['classroom', 'indoors'] },
  ],
  figures: ['how many'],
  worries: ['hurting me', 'told me a secret'],
};
const meant = (question: string) =>
  Object.fromEntries(understandQuestion(question, meanings).meant.map(({ name, values }) => [name, values]));

test.each([
  ['year 5 being safe online', ['Year 5']],
  ['Y6 fire', ['Year 6']],
  ['yr 3', ['Year 3']],
  ['hall activity for years 4 5 6', ['Year 4', 'Year 5', 'Year 6']],
  ['years 3 and 4', ['Year 3', 'Year 4']],
  ['years 4 to 6', ['Year 4', 'Year 5', 'Year 6']],
  ['years 3-5', ['Year 3', 'Year 4', 'Year 5']],
  ['KS2 bullying', ['Year 3', 'Year 4', 'Year 5', 'Year 6']],
  ['key stage 2', ['Year 3', 'Year 4', 'Year 5', 'Year 6']],
  ['Y5/6 scams', ['Year 5', 'Year 6']],
  ['year five', ['Year 5']],
  ['games for 9 year olds', ['Year 4', 'Year 5']],
  ['ten-year-old or 10-year-old', ['Year 5', 'Year 6']],
  ['nine year olds', ['Year 4', 'Year 5']],
  ['gemau i blant 9 oed', ['Year 4', 'Year 5']],
  ['plant naw mlwydd oed', ['Year 4', 'Year 5']],
  ['sgamiau bl5', ['Year 5']],
  ['blwyddyn pump', ['Year 5']],
  ['blynyddoedd 4 i 6', ['Year 4', 'Year 5', 'Year 6']],
  ['blynyddoedd 3 a 4', ['Year 3', 'Year 4']],
  ['CA2 bwlio', ['Year 3', 'Year 4', 'Year 5', 'Year 6']],
])('%s: years', (question, values) => expect(meant(question).year).toEqual(values));

test.each([
  ['40 minutes on scams', '40 minutes'],
  ['45 mins', '40 minutes'],
  ['20min bikes', '20 minutes'],
  ['half an hour', '20 minutes'],
  ['half hour lesson', '20 minutes'],
  ['one hour', '60 minutes'],
  ['twenty minutes', '20 minutes'],
  ['ugain munud', '20 minutes'],
  ['hanner awr ar sgamiau', '20 minutes'],
  ['gwers awr', '60 minutes'],
])('%s: a slot that fits', (question, value) => expect(meant(question).length).toEqual([value]));

test.each([
  ['lesson plan on scams', 'Lesson'],
  ['risk assessment template', 'Template'],
  ['worksheet for the last lesson', 'Lesson'],
])('%s: a kind', (question, value) => expect(meant(question).kind).toEqual([value]));

test.each([
  ['something for the hall', ['Hall']],
  ['indoors when it rains', ['Hall', 'Classroom']],
])('%s: a setting', (question, values) => expect(meant(question).setting).toEqual(values));

test('a figure is asked for', () => {
  expect(understandQuestion('How many children are there', meanings).figure).toBe(true);
  expect(understandQuestion('children', meanings).figure).toBe(false);
});

test.each([
  'letter after a lesson',
  'which school had which lesson',
  'a 15 year old',
  'a 3 year old',
  'year 2',
  'year 12',
  'two year scheme',
  '10 minutes',
  'how many hours a year',
  'stopping distance at 30 mph',
  'pum munud',
  'rhaglen dwy flynedd',
  'o fewn 24 awr',
])('%s names no filter', (question) => expect(meant(question)).toEqual({}));

test('what names a filter is known by its places, and little words are not looked for', () => {
  const { words, content, meant: filters } = understandQuestion('a lesson for Y5 on being kind', meanings);
  expect(filters.map(({ places }) => places.map((place) => words[place]))).toEqual([['y5'], ['lesson']]);
  expect(content.map((place) => words[place])).toEqual(['lesson', 'y5', 'kind']);
  expect(understandQuestion('what is it', meanings).content).toHaveLength(3);
});

test('somebody may be telling of harm', () => {
  expect(understandQuestion('someone is hurting me', meanings).worry).toBe(true);
  expect(understandQuestion('My friend told me a secret', meanings).worry).toBe(true);
  expect(understandQuestion('secrets', meanings).worry).toBe(false);
});
