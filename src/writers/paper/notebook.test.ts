import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { notebookOf } from './notebook.ts';

const programme = exampleResource('programmes');
const [example] = programme.lessons;
const vocabulary = [{ word: 'witness', meaning: 'somebody who saw it' }];
const lesson = { ...example!, frontMatter: { ...example!.frontMatter, vocabulary } };
const session = { when: 'Week 1', lesson: lesson.id };
const withSessions = (count: number, sensitivity: 'everyday' | 'brief-first' = 'everyday') => ({
  ...programme,
  frontMatter: { ...programme.frontMatter, sessions: Array.from({ length: count }, () => session) },
  lessons: [{ ...lesson, frontMatter: { ...lesson.frontMatter, sensitivity } }],
});

it('fills whole sheets, with a page for each session, and ends with whom to tell', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), (count) => {
      const { pages } = notebookOf(withSessions(count));
      expect(pages.length % 4).toBe(0);
      expect(pages.flatMap((page) => (page.type === 'session' ? [page.number] : []))).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      );
      expect(pages.filter(({ type }) => type === 'notes').length).toBeLessThan(4);
      expect([pages[0], ...pages.slice(-2)].map((page) => page?.type)).toEqual(['cover', 'tell', 'back']);
    }),
  );
});

it('gives the words of a lesson once, where it comes twice', () => {
  const words = notebookOf(withSessions(2)).pages.flatMap((page) =>
    page.type === 'session' ? [page.words.length] : [],
  );
  expect(words).toEqual([1, 0]);
});

it('names no session that is agreed with the safeguarding lead first, because it is taken home', () => {
  const pages = notebookOf(withSessions(1, 'brief-first')).pages.filter(({ type }) => type === 'session');
  expect(pages).toEqual([{ type: 'session', number: 1, title: null, picture: null, words: [] }]);
});
