import { expect, test } from 'vitest';
import { organisationIn } from '../i18n/index.ts';
import { withImprovers } from './improvers.ts';
import { wordsOfLine } from './sections/lines.ts';
import { sectionsOf } from './sections/index.ts';
import { exampleResource } from './testing/example-resources.ts';

const forces = ['durham', 'gwent'].map((id) => ({
  id,
  name: `${id} police`,
  nation: 'england' as const,
  web: `https://www.${id}.police.uk/`,
}));
const page = { ...exampleResource('lessons'), sharer: { name: 'durham police', force: 'durham', web: 'https://x/' } };

function told(sharers: readonly string[]) {
  const receipts = withImprovers(sectionsOf(page), page, sharers, forces).find(({ type }) => type === 'receipts');
  const found = receipts?.type === 'receipts' && receipts.facts.find(({ name }) => name === 'Also improved by');
  return found ? found.value[0] : undefined;
}

test('names those who improved it, other than who shares it, a force with its page', () => {
  const line = told(['gwent', 'durham', 'Durham Wildlife Trust'])!;
  expect(wordsOfLine(line)).toBe('gwent police, Durham Wildlife Trust');
  expect(line[0]).toMatchObject({ href: '/forces/gwent/' });
});

test('says nothing where nobody else did', () => {
  expect(told([])).toBeUndefined();
  expect(told(['durham', 'durham police'])).toBeUndefined();
});

test('the library that shares a page is not named again on it in Welsh, where it has another name', () => {
  const welsh = { sharer: { name: organisationIn('The Mini-Police Library', 'cy') }, around: 'cy' as const };
  expect(welsh.sharer.name).toBe('Llyfrgell yr Heddlu Bach');
  const sections = sectionsOf(page);
  expect(withImprovers(sections, welsh, ['The Mini-Police Library'], forces)).toEqual(sections);
});
