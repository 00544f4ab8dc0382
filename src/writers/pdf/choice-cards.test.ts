import { expect, it } from 'vitest';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { choiceCardsOf } from '../paper/choice-cards.ts';
import { readBack } from '../testing/read-back.ts';
import { choiceCardsFile } from './choice-cards.ts';

const lesson = (title: string, changes: object = {}) => {
  const example = exampleResource('lessons');
  return { ...example, id: title, frontMatter: { ...example.frontMatter, title, ...changes } };
};
const everyday = Array.from({ length: 9 }, (_, index) => lesson(`Lesson ${index + 1}`, { choice: 'I want to look.' }));
const quiet = lesson('A quiet one', { sensitivity: 'brief-first' });
const fileOf = (lessons: Parameters<typeof choiceCardsOf>[0]) => choiceCardsFile(choiceCardsOf(lessons)!);

it('puts eight on a sheet, and what adults agree first on a sheet that says so to them', async () => {
  const { painted, title, ua, text } = await readBack(fileOf([...everyday, quiet]).bytes);
  expect([title, ua, painted.length]).toEqual(['Choice cards: What shall we do next?', '1', 3]);
  expect(painted.map((page) => page.match(/I want to look/g)?.length)).toEqual([8, 1, undefined]);
  const keptBack = painted.map((page) => /For adults: keep this sheet back/.test(page));
  expect(keptBack).toEqual([false, false, true]);
  expect(painted.map((page) => page.includes('A quiet one'))).toEqual([false, false, true]);
  expect(text).not.toMatch(/Draft|Code|Updated/);
});

it('is the same file every time', () => {
  expect(fileOf([...everyday, quiet])).toEqual(fileOf([...everyday, quiet]));
  expect(fileOf([quiet]).name).toBe('choice-cards.pdf');
});

it('sets a long card smaller, so that it stays within its lines', async () => {
  const long = lesson('A title that goes on and on until nobody remembers how it began, or why', {
    choice:
      'I want to know whether a child can say a sentence as long as this one is, and still be heard to the end of it.',
  });
  const { painted, ...file } = await readBack(fileOf([long, ...everyday.slice(1)]).bytes);
  expect(painted).toHaveLength(2);
  expect(file.text.replace(/\s+/g, ' ')).toContain('heard to the end of it');
});
