import { expect, test } from 'vitest';
import { translator } from '../i18n/index.ts';
import { slideWords } from './slide-words.ts';

const t = translator('en');

test.each([
  [{ layout: 'true-or-false', answer: 'false' }, 'Answer: False'],
  [{ layout: 'sort', heaps: 'Share; Ask first;Keep' }, 'Heaps: Share, Ask first and Keep'],
  [{ layout: 'timer', minutes: 5 }, '5 minutes'],
  [{ layout: 'chat' }, undefined],
  [{}, undefined],
] as const)('%j', (settings, said) => {
  expect(slideWords({ title: 'Look', ...settings }, t, 'en')).toBe(said);
});
