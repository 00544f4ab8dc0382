import { expect, test } from 'vitest';
import { likelyMeant } from './search-likely-meant.ts';

const topics = [
  { name: 'Road safety', about: 'Walking, cycling, being seen, and traffic near school.' },
  { name: 'Online safety', about: 'Games, messages, pictures and passwords.' },
  { name: 'Bullying', about: 'What bullying is, in person and online.' },
  { name: 'Diogelwch ar y ffyrdd', about: 'Cerdded a beicio ger yr ysgol, tŷ.' },
];
const names = (words: string, most?: number) => likelyMeant(words, topics, most).map((topic) => topic.name);

test('a slip of the keyboard', () => {
  expect(names('saftey')).toEqual(['Road safety', 'Online safety']);
  expect(names('buling')[0]).toBe('Bullying');
});

test('a beginning, a longer form, a word from the description', () => {
  expect(names('bull')).toEqual(['Bullying']);
  expect(names('roads')[0]).toBe('Road safety');
  expect(names('password')[0]).toBe('Online safety');
});

test('accents make no difference', () => expect(names('Ysgôl')).toEqual(['Diogelwch ar y ffyrdd']));

test('nothing is like nonsense, punctuation or nothing', () => {
  for (const words of ['', 'xyzzy', '???', '💥', '<script>', 'a', '\u0000']) expect(names(words)).toEqual([]);
});

test('long text takes no time and no more than what is asked for', () => {
  expect(names('safety '.repeat(10_000), 1)).toEqual(['Road safety']);
});
