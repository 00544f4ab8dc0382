import { expect, it } from 'vitest';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { choiceCardsOf } from './choice-cards.ts';

const lesson = (id: string, changes: object) => {
  const example = exampleResource('lessons');
  return { ...example, id, frontMatter: { ...example.frontMatter, title: id, ...changes } };
};
const titles = (cards: readonly { readonly title: string }[] = []) => cards.map(({ title }) => title);

it('has a card for each lesson in use, and keeps apart what is agreed with the safeguarding lead first', () => {
  const cards = choiceCardsOf([
    exampleResource('programmes'),
    lesson('b', { choice: 'I want to find clues.' }),
    lesson('a', { sensitivity: 'take-care' }),
    lesson('quiet', { sensitivity: 'brief-first' }),
    lesson('gone', { withdrawn: { date: '2026-11-21', reason: 'Out of date.' } }),
    { ...lesson('cymraeg', {}), lang: 'cy' as const },
  ]);
  expect([titles(cards?.cards), titles(cards?.afterAgreement)]).toEqual([['a', 'b'], ['quiet']]);
  expect(cards?.cards.map(({ wish }) => wish)).toEqual([undefined, 'I want to find clues.']);
});

it('has none where there is no lesson', () => {
  expect(choiceCardsOf([exampleResource('programmes')])).toBeUndefined();
});
