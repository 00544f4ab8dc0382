import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import type { BlockOf, Inline } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { chooseOf } from '../../document/sheet-blocks.ts';
import { begun, isBlank, isLines } from './to-write-in.ts';

const text = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);

test.each([
  ['', true],
  ['  ', true],
  ['____', true],
  ['...', true],
  ['…', true],
  ['____ metres', false],
  ['a', false],
])('%j is there to be written in: %s', (words, blank) => {
  expect(isBlank(text(words))).toBe(blank);
});

test('a table of one column with nothing in it is lines', () => {
  const table = (head: string[], ...rows: string[][]) =>
    ({ type: 'table', line: 1, align: [], head: head.map(text), rows: rows.map((row) => row.map(text)) }) as const;
  expect(isLines(table(['Because ...'], [''], ['...']))).toBe(true);
  expect(isLines(table(['Because ...']))).toBe(false);
  expect(isLines(table(['Because ...'], ['it is']))).toBe(false);
  expect(isLines(table(['A', 'B'], ['', '']))).toBe(false);
});

test('a sentence to finish loses its dots and keeps the rest', () => {
  const bold: Inline = { type: 'strong', children: text('matters') };
  expect(begun([...text('It '), bold, ...text(' because ... ')])).toEqual([...text('It '), bold, ...text(' because')]);
  expect(begun(text('It is …'))).toEqual(text('It is'));
  expect(begun(text('It ... matters.'))).toBeUndefined();
  expect(begun([])).toBeUndefined();
  const unfinished: Inline = { type: 'strong', children: text('because ...') };
  expect(begun([...text('Bold too, '), unfinished])).toEqual([
    ...text('Bold too, '),
    { type: 'strong', children: text('because') },
  ]);
  expect(begun([bold])).toBeUndefined();
});

test('a question to ring that ends in dots is no sentence to finish, so it gets no line to write on', () => {
  const { document } = readBody(
    '<Worksheet title="Me">\n<Choose>\nI saw you being ...\n\n- kind\n- brave\n</Choose>\n</Worksheet>',
    '/lessons/x/',
  );
  const choose = (document[0] as BlockOf<'Worksheet'>).children[0] as BlockOf<'Choose'>;
  const [question] = chooseOf(choose).before;
  expect(question?.type === 'paragraph' && begun(question.children)).toBeUndefined();
  expect(plainText([question!])).toBe('I saw you being ...');
});
