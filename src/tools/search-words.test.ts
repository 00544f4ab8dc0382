import { expect, test } from 'vitest';
import { asCompound, britishOf, compoundsOf, sayingsIn, wordsIn } from './search-words.ts';

test('two words are one, whichever way they are typed', () => {
  expect(asCompound('life', 'jackets')).toBe('lifejackets');
  expect(asCompound('games', 'console')).toBe('gameconsole');
  expect(compoundsOf(['body', 'worn', 'camera'])).toEqual(['bodyworn', 'worncamera']);
  expect(compoundsOf(['one'])).toEqual([]);
});

test.each([
  ['program', 'programme'],
  ['neighborhood', 'neighbourhood'],
  ['organize', 'organise'],
  ['center', 'centre'],
  ['canceled', 'cancelled'],
])('%s is %s in British English', (american, british) => expect(britishOf(american)).toBe(british));

test.each(['lesson', 'size', 'after', 'sense', 'tunnelled'])('%s is left as it is', (word) =>
  expect(britishOf(word)).toBeUndefined(),
);

const sayings = (question: string) => sayingsIn(wordsIn(question)).map(({ asOne }) => asOne);

test('a saying is found at the beginning of a question, behind what asks, and where another begins', () => {
  expect(sayings('how old do you have to be')).toContain('howold');
  expect(sayings('how do we get out of it')).toContain('getoutofit');
  expect(sayings('I have an hour, can I help')).toContain('canhelp');
  expect(sayings('my uncle said not to tell mum')).toContain('nottotell');
});

test('a saying says where its telling word stands', () => {
  const [saying] = sayingsIn(['how', 'old']);
  expect(saying).toMatchObject({ asOne: 'howold', start: 0, end: 2, telling: 1 });
});

test('words that tell something are no saying', () => expect(sayings('road safety')).toEqual([]));
