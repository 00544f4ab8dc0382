import { describe, expect, test } from 'vitest';
import { blockNames, blockRule, blocks, isBlockName } from './blocks.ts';

test('the vocabulary', () => {
  expect(blockNames).toEqual([
    'Activity',
    'Say',
    'OpenWith',
    'NightBefore',
    'Ask',
    'Note',
    'Slide',
    'Worksheet',
    'Answers',
    'Card',
    'Checklist',
    'Picture',
    'Draw',
    'Match',
    'Sort',
    'Frames',
    'Faces',
    'Choose',
    'Label',
    'Map',
    'Chart',
    'Figure',
    'Attachment',
  ]);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'say', 'SAY', '', 'Script', 'Say '])(
  '%j is no block',
  (name) => {
    expect(isBlockName(name)).toBe(false);
  },
);

describe.each(blockNames)('<%s>', (name) => {
  const { settings } = blocks[name];
  const examples = Object.fromEntries(
    Object.entries(settings.shape).map(([key, field]) => [key, (field.meta()?.examples as unknown[])[0]]),
  );

  test('takes the examples of its own settings, all of them quoted text', () => {
    for (const example of Object.values(examples)) expect(example).toBeTypeOf('string');
    expect(settings.safeParse(examples)).toMatchObject({ success: true });
  });

  test('takes no other setting', () => {
    for (const key of ['style', 'className', 'onclick', 'id', 'children', 'set:html', 'client:load'])
      expect(settings.safeParse({ ...examples, [key]: 'x' }).success).toBe(false);
  });

  test('says what it is, and stands only where text can stand', () => {
    expect(blockRule(name).description).toMatch(/^[A-Z].*\.$/);
    for (const place of blockRule(name).inside)
      expect(place === 'page' || (isBlockName(place) && blockRule(place).holds === 'text')).toBe(true);
  });
});

test('answers stand at the top level of a page only, so that no worksheet, card or slide can hold them', () => {
  expect(blockRule('Answers').inside).toEqual(['page']);
});

test('children write only on pages for children, and adults are trained by guidance that has activities and slides', () => {
  const only = (name: (typeof blockNames)[number]) => blockRule(name).only;
  expect([only('Worksheet'), only('Answers')]).toEqual([['lessons'], ['lessons']]);
  expect([only('Activity'), only('Slide')]).toEqual([
    ['lessons', 'guidance'],
    ['lessons', 'guidance'],
  ]);
  expect(only('Card')).toBeUndefined();
});

test('no block can come to hold itself, however many stand between', () => {
  const holds = (outer: string): string[] =>
    blockNames.filter((name) => (blockRule(name).inside as readonly string[]).includes(outer));
  const reach = (name: string, seen: readonly string[]): void => {
    for (const inner of holds(name)) {
      expect(seen).not.toContain(inner);
      reach(inner, [...seen, inner]);
    }
  };
  for (const name of blockNames) reach(name, [name]);
});

test.each([
  ['1', 1],
  ['99', 99],
  ['0', undefined],
  ['05', undefined],
  ['100', undefined],
  ['1.5', undefined],
  ['-1', undefined],
  ['ten', undefined],
  ['1e1', undefined],
])('minutes="%s" are %s', (written, minutes) => {
  expect(blocks.Activity.settings.shape.minutes.safeParse(written).data).toBe(minutes);
});

test.each([
  'a.svg',
  'a.js',
  'a.gif',
  'a',
  '.png',
  'A.png',
  'a.PNG',
  '././a.png',
  'a/b.png',
  'https://a.example/a.png',
  'a.png?x',
  'a.png\n',
  'a_b.png',
  'con..png',
])('%j is not the name of a picture', (src) => {
  expect(blocks.Figure.settings.shape.src.safeParse(src).success).toBe(false);
});
