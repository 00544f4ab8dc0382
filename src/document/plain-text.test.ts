import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { everyNode } from './model.ts';
import { plainText } from './plain-text.ts';

const read = (text: string) => readBody(text, '/lessons/x/').document;

test.each([
  ['**Stop**, *look* and `listen` to [this](/lessons/)', 'Stop, look and listen to this'],
  ['One\\\ntwo', 'One two'],
  ['## Heading\n\nWords\n\n***', 'Heading\nWords'],
  ['- one\n  - two\n- three', 'one\ntwo\nthree'],
  ['| a | b |\n| - | - |\n| 1 | |', 'a\nb\n1'],
  ['> Quote\n\n```\ncode\n```', 'Quote\ncode'],
  ['<Say>\nHello\n\nAgain\n</Say>\n\n<Chart finding="x" />', 'Hello\nAgain'],
])('%j', (text, words) => {
  expect(plainText(read(text))).toBe(words);
});

test('every node is visited once, outer before inner, as a person reads', () => {
  const types = [...everyNode(read('## a\n\n- b\n  > c\n\n<Note kind="tip">\n<Say>\nd\n</Say>\n</Note>\n\n***'))].map(
    (node) => (node.type === 'block' ? node.name : node.type),
  );
  expect(types).toEqual(['heading', 'list', 'paragraph', 'quote', 'paragraph', 'Note', 'Say', 'paragraph', 'rule']);
});
