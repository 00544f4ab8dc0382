/** What lies on the tables, and the answers that do not. */
import { expect, it, test } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import type { Resource } from '../../resource/resource.ts';
import { lessonExtras, searchOf } from '../paper/lesson-extras.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { readBack, taggedElements, taggedWords } from '../testing/read-back.ts';
import { pdfWriters } from './writers.ts';

const lessons = samplePages(loadLibrary(undefined, () => false)).filter(
  (resource): resource is Resource<'lessons'> => resource.kind === 'lessons',
);
const [first] = lessons;
const extras = (lesson: Resource<'lessons'>) => readBack(pdfWriters.extras(lesson));
/** Words are compared without what only layout changes: spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');

test.each(lessons)('$id: a mat of its words, a search for them, four cards for the end', async (lesson) => {
  const { painted, text } = await extras(lesson);
  expect(painted).toHaveLength(3);
  for (const { word, meaning } of lesson.frontMatter.vocabulary) {
    expect(bare(painted[0]!)).toContain(bare(word));
    expect(bare(painted[0]!)).toContain(bare(meaning));
  }
  const search = searchOf(lesson)!;
  expect(bare(painted[1]!)).toContain(search.rows.join(''));
  for (const { word } of search.words) expect(bare(painted[1]!)).toContain(bare(word));
  expect(painted[2]!.match(/One thing I will do/g)).toHaveLength(4);
  // Four cards are one to whoever listens.
  expect(text.match(/One thing I will do/g)).toHaveLength(1);
  expect(text).toContain("Don't write your name");
});

it('shows adults where the words are, and children not', async () => {
  const lesson = first!;
  const places = /row \d+, letter \d+/;
  expect((await extras(lesson)).text).not.toMatch(places);
  const answers = await readBack(pdfWriters.answers(lesson));
  const said = answers.text.match(new RegExp(places, 'g'));
  expect(said).toHaveLength(searchOf(lesson)!.words.length);
});

it('says what the grid is to whoever cannot see it', async () => {
  const { tree } = await extras(first!);
  expect(taggedElements(tree, 'Figure').map(({ alt }) => alt)).toEqual([
    expect.stringMatching(/^A square of letters, 1[0-2] by 1[0-2]\. These words are hidden in it: /),
  ]);
  expect(taggedElements(tree, 'H1').map(taggedWords)).toEqual(['Our words', 'Word search', 'Before you go']);
});

it('is exit cards alone where a lesson teaches no words, and answers are then those of its worksheets', async () => {
  const silent = { ...first!, frontMatter: { ...first!.frontMatter, vocabulary: [] } };
  expect((await extras(silent)).painted).toHaveLength(1);
  expect(() => pdfWriters.answers({ ...silent, document: [] })).toThrow('there are no answers to print');
});

it('makes a second mat of more words than one can show', async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ word: `word${'abcdefghi'[index]!}`, meaning: 'a meaning' }));
  const { painted } = await extras({ ...first!, frontMatter: { ...first!.frontMatter, vocabulary: many } });
  expect(painted.map((page) => page.includes('Our words'))).toEqual([true, true, false, false]);
});

it('teaches a word of harm on the mat and hides it in no puzzle', () => {
  const vocabulary = [
    { word: 'victim', meaning: 'a person who was hurt', puzzle: 'no' as const },
    ...['fair', 'respect', 'reason'].map((word) => ({ word, meaning: 'a meaning' })),
  ];
  const lesson = { ...first!, frontMatter: { ...first!.frontMatter, vocabulary } };
  expect(lessonExtras(lesson).vocabulary.map(({ word }) => word)).toContain('victim');
  expect(searchOf(lesson)!.words.map(({ word }) => word)).toEqual(['fair', 'respect', 'reason']);
});
