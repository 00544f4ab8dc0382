import { describe, expect, test } from 'vitest';
import { readBody } from '../document/body.ts';
import type { BlockOf } from '../document/model.ts';
import { inlineText, plainText } from '../document/plain-text.ts';
import { labelOf, matchOf, sortOf } from '../document/sheet-blocks.ts';
import { exampleResource } from './testing/example-resources.ts';
import { answeredSheets } from './worked-answers.ts';

const lessonWith = (text: string) => {
  const { document, refusals } = readBody(`<Worksheet title="Words">\n${text}\n</Worksheet>`, '/lessons/be-seen/');
  expect(refusals).toEqual([]);
  return exampleResource('lessons', { document });
};
const blockIn = <Name extends 'Match' | 'Sort' | 'Label'>(lesson: ReturnType<typeof lessonWith>) =>
  (lesson.document[0] as BlockOf<'Worksheet'>).children[0] as BlockOf<Name>;
const match =
  '<Match>\n| Number | For |\n|---|---|\n| 999 | A fire |\n| 101 | A lost bicycle |\n| | A pizza |\n</Match>';
const sort =
  '<Sort heaps="Share; Keep">\n| Thing | Heap |\n|---|---|\n| A joke | Share |\n| My password | Keep |\n| My name | |\n| A song | share |\n</Sort>';

describe('the answers that a sheet brings', () => {
  test('Match: each with the letter that stands beside it on the sheet, and what belongs to none', () => {
    const lesson = lessonWith(match);
    const letters = Object.fromEntries(
      matchOf(blockIn<'Match'>(lesson)).right.map((words, index) => [inlineText(words), 'ABC'[index]]),
    );
    const [sheet] = answeredSheets(lesson);
    expect(plainText(sheet!.answers).split('\n')).toEqual([
      'Number',
      'For',
      '1. 999',
      `${letters['A fire']}. A fire`,
      '2. 101',
      `${letters['A lost bicycle']}. A lost bicycle`,
      '–',
      `${letters['A pizza']}. A pizza`,
    ]);
  });

  test('Sort: each heap with its things and their numbers, and what is right in any', () => {
    const lesson = lessonWith(sort);
    const numberOf = (words: string) =>
      sortOf(blockIn<'Sort'>(lesson)).things.findIndex((thing) => inlineText(thing) === words) + 1;
    const share = ['A joke', 'A song'].toSorted((one, other) => numberOf(one) - numberOf(other));
    expect(plainText(answeredSheets(lesson)[0]!.answers).split('\n')).toEqual([
      `Share: ${share.map((each) => `${numberOf(each)}. ${each}`).join('; ')}`,
      `Keep: ${numberOf('My password')}. My password`,
      `Any of them is right: ${numberOf('My name')}. My name`,
    ]);
  });

  test('Label: the names of the points, in the order of the numbers, which is not that of the words to choose from', () => {
    const written = lessonWith('<Label picture="bicycle">\n- bell\n- wheel\n</Label>');
    const points = ['bell', 'wheel'].map((shows) => ({ x: 1, y: 2, shows }));
    const drawing = { name: 'bicycle', svg: '', width: 300, height: 300, shows: 'A bicycle', points };
    const lesson = { ...written, drawings: { bicycle: drawing } };
    expect(plainText(answeredSheets(lesson)[0]!.answers)).toBe('bell\nwheel');
    const given = labelOf(
      blockIn<'Label'>(lesson),
      points.map(({ shows }) => shows),
    );
    expect(given.items.map(plainText)).toEqual(['wheel', 'bell']);
  });

  test('come before what <Answers> says, and there are none where nothing is right or wrong', () => {
    const { document } = readBody(
      `<Worksheet title="Words">\n${match}\n</Worksheet>\n\n<Answers>\nTalk about it.\n</Answers>\n\n<Worksheet title="Me">\n<Draw>\nDraw yourself.\n</Draw>\n</Worksheet>`,
      '/lessons/be-seen/',
    );
    const [words, me] = answeredSheets(exampleResource('lessons', { document }));
    expect(words!.answers.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    expect(me!.answers).toEqual([]);
  });
});

describe('Sort in words', () => {
  const answersTo = (...rows: string[]) => {
    const table = `| Thing | Heap |\n|---|---|\n${rows.join('\n')}`;
    return plainText(answeredSheets(lessonWith(`<Sort heaps="Know; Guess">\n${table}\n</Sort>`))[0]!.answers).split(
      '\n',
    );
  };
  test('a sentence loses its full stop before the semicolon', () => {
    const [know] = answersTo('| The print is 29 cm long. | Know |', '| It rained. | Know |', '| Why? | Guess |');
    expect(know).toContain('cm long');
    expect(know).not.toMatch(/\.(;|$)/);
  });
  test('things that bring a number of their own get no second one, and stand in their order', () => {
    expect(answersTo('| 10. The voice | Know |', '| 2. Snow | Know |', '| 7. The team | Guess |')).toEqual([
      'Know: 2. Snow; 10. The voice',
      'Guess: 7. The team',
    ]);
  });
});
