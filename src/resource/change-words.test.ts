import { expect, it } from 'vitest';
import { changeDay, changeWords, withChange } from './change-words.ts';
import { sectionsOf } from './sections/index.ts';
import { exampleResource } from './testing/example-resources.ts';

const page = exampleResource('lessons');
const last = { date: '2026-05-06', changed: ['session', 'kit'] } as const;

it('says what changed and when; without a history only the day', () => {
  expect(changeWords(page, last)).toBe('Changed on 6 May 2026: the activities or their minutes and what to bring.');
  expect(changeWords(page)).toBe('Last changed on 4 March 2026.');
  expect(changeWords(exampleResource('lessons', { frontMatter: { updated: '2026-01-02' } }))).toBe(
    'New on 2 January 2026.',
  );
});

it('knows the later day of what is written and what Git remembers', () => {
  expect([changeDay(page, last), changeDay(page)]).toEqual(['2026-05-06', '2026-03-04']);
});

it('stands first among the receipts of a page', () => {
  const receipts = withChange(sectionsOf(page), page, last).find(({ type }) => type === 'receipts');
  expect(receipts?.type === 'receipts' && receipts.facts[0]?.name).toBe('What changed');
});
