import { expect, it } from 'vitest';
import { wordsIn } from '../tools/search-words.ts';
import { alsoKnown } from './also-known.ts';

const also = alsoKnown([
  { library: ['road safety', 'crossing'], readers: ['green cross code'] },
  { library: ['older people'], readers: ['grandma'], welsh: ['mam-gu'] },
]);

it('says what readers call a thing that a text names, and the other names that the library has for it', () => {
  expect(also('Our Road-Safety walk')).toEqual(['crossing', 'green cross code']);
  expect(also('Older people at crossings')).toEqual(['road safety', 'green cross code', 'grandma', 'mam-gu']);
});

it('takes a phrase as a whole', () => {
  expect(also('Safety on a road, for people who are older')).toEqual([]);
});

it('asked for what comes several times, leaves out what comes more seldom', () => {
  const twice = 'Stop at the crossing. It is a crossing.';
  expect(also(twice, 2)).toEqual(['road safety', 'green cross code']);
  expect(also(twice, 3)).toEqual([]);
  // The first word of the name comes often, the name once.
  expect(also('A road is a road is a road: road safety', 2)).toEqual([]);
});

it.each([
  "The children's hi-vis vests, 20 of them: \u201CDon\u2019t run!\u201D \u2013 that\u2019s all \u2026",
  "PCSO \u00A31.50 \u00B7 Year 5 a--b \u2018quoted\u2019 0 -x- it's o'clock",
])('the quick way through English finds the words that the way through all scripts finds: %s', (text) => {
  expect(wordsIn(text)).toEqual(wordsIn(`${text} \u00E9`).slice(0, -1));
});
