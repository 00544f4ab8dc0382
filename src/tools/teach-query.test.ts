import { expect, it } from 'vitest';
import { teachAsked, teachQuery, type Asked } from './teach-query.ts';

it.each<Asked>([
  { lesson: 'road-safety', lang: 'en', slot: 40 },
  { lesson: 'road-safety', lang: 'cy', slot: undefined },
])('%o is read back as it was written', (asked) => {
  expect(teachAsked(teachQuery(asked))).toEqual(asked);
});

it.each(['', '?minutes=40', '?lesson=', '?lesson=../catalogue', '?lesson=a/b', '?lesson=A'])(
  '%s names no lesson',
  (query) => {
    expect(teachAsked(query)).toBeUndefined();
  },
);

it('what is no number is a version that there is not', () => {
  expect(teachAsked('?lesson=a&minutes=soon')?.slot).toBeNaN();
});
