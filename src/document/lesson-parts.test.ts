import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { lessonParts } from './lesson-parts.ts';
import type { Node } from './model.ts';
import { plainText } from './plain-text.ts';

const parts = (text: string) => {
  const { document, refusals } = readBody(text, '/lessons/x/');
  expect(refusals).toEqual([]);
  return lessonParts(document);
};
const words = (nodes: readonly Node[]) => nodes.map((node) => plainText([node]));
const activity = (text: string) => `<Activity title="x" minutes="5" part="main">\n${text}\n</Activity>\n\n`;
const worksheet = (text: string) => `<Worksheet title="x">\n${text}\n</Worksheet>\n\n`;
const answers = (text: string) => `<Answers>\n${text}\n</Answers>\n\n`;
const card = (text: string) => `<Card title="x">\n${text}\n</Card>\n\n`;

test('opening, session, worksheets with their answers, cards and closing', () => {
  const lesson = parts(
    `Opening\n\n${card('card one')}${activity('first')}Between\n\n${worksheet('sheet one')}${answers('answers one')}${activity('last')}${worksheet('sheet two')}${card('card two')}Closing\n\n${worksheet('sheet three')}${answers('answers three')}`,
  );
  expect(words(lesson.opening)).toEqual(['Opening']);
  expect(words(lesson.session)).toEqual(['first', 'Between', 'last']);
  expect(words(lesson.closing)).toEqual(['Closing']);
  expect(words(lesson.cards)).toEqual(['card one', 'card two']);
  expect(
    lesson.worksheets.map((each) => [plainText([each.worksheet]), each.answers && plainText([each.answers])]),
  ).toEqual([
    ['sheet one', 'answers one'],
    ['sheet two', undefined],
    ['sheet three', 'answers three'],
  ]);
});

test('answers reach no part but that of their worksheet', () => {
  const { worksheets, ...others } = parts(`${activity('first')}${worksheet('sheet')}${answers('SECRET')}Closing\n`);
  expect(JSON.stringify(others)).not.toContain('SECRET');
  expect(worksheets.map((each) => JSON.stringify(each.worksheet)).join()).not.toContain('SECRET');
});

test('a page without activities is all closing', () => {
  const { opening, session, closing } = parts('One\n\nTwo');
  expect([words(opening), words(session), words(closing)]).toEqual([[], [], ['One', 'Two']]);
});
