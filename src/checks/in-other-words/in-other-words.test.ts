/** A message is known again whatever stands in its holes, and the same stands in them afterwards. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOtherWords } from './in-other-words.ts';
import { fillingsOf, filled, templateOf } from './template.ts';

const catalogue = {
  'There is no page at {path} on this site.': 'Nid oes tudalen yn {path} ar y wefan hon.',
  '{name} is missing. {DESCRIPTION}': 'Mae {name} ar goll. {DESCRIPTION}',
  '{PLACES}: {MESSAGE}': '{PLACES}: {MESSAGE}',
  '{PLACE}, {PLACES}': '{PLACE}, {PLACES}',
  'slide {number}': 'sleid {number}',
  'Keep one of them.': 'Cadwch un ohonynt.',
  'Did you mean {near}?': 'Ai {near} oeddech chi’n ei feddwl?',
  'Between {from} and {to} there is room.': 'O {to} yn ôl i {from} mae lle.',
};
const inWelsh = inOtherWords(catalogue);

test('whole sentences, holes, words of ours in holes, places and several sentences', () => {
  expect(inWelsh('Keep one of them.')).toBe('Cadwch un ohonynt.');
  expect(inWelsh('There is no page at /a/ on this site.')).toBe('Nid oes tudalen yn /a/ ar y wefan hon.');
  expect(inWelsh('title is missing. Keep one of them.')).toBe('Mae title ar goll. Cadwch un ohonynt.');
  expect(inWelsh('title is missing. ')).toBe('Mae title ar goll. ');
  expect(inWelsh('Slide 2, slide 4: Did you mean b?')).toBe('Sleid 2, sleid 4: Ai b oeddech chi’n ei feddwl?');
  expect(inWelsh('Keep one of them. Did you mean b?')).toBe('Cadwch un ohonynt. Ai b oeddech chi’n ei feddwl?');
  expect(inWelsh('Between a and b there is room.')).toBe('O b yn ôl i a mae lle.');
});

test('what any part of is not known stays as it is', () => {
  expect(inWelsh('Take it out.')).toBeUndefined();
  expect(inWelsh('title is missing. Some words.')).toBeUndefined();
  expect(inWelsh('Somewhere: Keep one of them.')).toBeUndefined();
  expect(inWelsh('Keep one of them. Then go.')).toBeUndefined();
});

/** Anything; and what a template, a pattern or a replacement could take for its own. */
const filling = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...Object.keys(catalogue), '$&', '$1', '{path}', '{DESCRIPTION}', '(.*)+', '[', '\\', '', '. ', ': '),
);

test('what stood in a hole comes out as it went in', () => {
  fc.assert(
    fc.property(filling, filling, (one, other) => {
      expect(inWelsh(`There is no page at ${one} on this site.`)).toBe(`Nid oes tudalen yn ${one} ar y wefan hon.`);
      // Where words of the sentence stand in its own holes, nobody can tell where the first one ended.
      fc.pre(!`${one} `.includes(' and '));
      expect(inWelsh(`Between ${one} and ${other} there is room.`)).toBe(`O ${other} yn ôl i ${one} mae lle.`);
    }),
    { numRuns: 300 },
  );
});

test('a template takes apart what it put together', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z ]{1,9}$/), { minLength: 1, maxLength: 5 }),
      filling,
      (around, put) => {
        const template = { around, holes: around.slice(1).map((_, index) => `h${index}`) };
        fc.pre(around.every((words) => !put.includes(words)));
        const text = filled(template, new Map(template.holes.map((hole) => [hole, put])));
        const joint = around.slice(1, -1).join('\n');
        fc.pre(around.slice(1, -1).every((words) => !`${put}\n${joint.replace(words, '')}`.includes(words)));
        expect(fillingsOf(template, text)?.length).toBe(template.holes.length);
        expect(templateOf(around.join('{h}')).around).toEqual(around);
      },
    ),
  );
});

test('hostile text is held against no more templates when it is longer', () => {
  let looked = 0;
  const counting = inOtherWords(catalogue, () => (looked += 1));
  const cost = (text: string) => {
    looked = 0;
    counting(text);
    return looked;
  };
  for (const part of ['slide 1, ', 'slide 1: ', 'Keep one of them. ', 'a is missing. ', 'slide 1, x: ', '. : , ']) {
    expect(cost(part.repeat(20_000))).toBeLessThanOrEqual(200 * Object.keys(catalogue).length);
    expect(cost(part.repeat(20_000))).toBeLessThanOrEqual(2 * cost(part.repeat(200)));
  }
});
