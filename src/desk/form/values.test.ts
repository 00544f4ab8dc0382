import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Draft } from '../draft.ts';
import { changed, noHistory, redone, undone } from './history.ts';
import { movedBy, valueAt, draftWithValue } from './values.ts';

const draft: Draft = {
  kind: 'lessons',
  id: 'be-seen',
  lang: 'en',
  frontMatter: { title: 'Be seen', topics: ['road-safety'], kit: [{ item: 'Torch', from: 'police' }], home: 'Ask.' },
  body: [],
  files: [],
};

test('a value is read, put and taken away by its path', () => {
  expect(valueAt(draft.frontMatter, ['kit', 0, 'item'])).toBe('Torch');
  expect(valueAt(draft.frontMatter, ['kit', 3, 'item', 'x'])).toBeUndefined();
  const put = draftWithValue(draft, ['kit', 1, 'item'], 'Hat');
  expect(put.frontMatter.kit).toEqual([{ item: 'Torch', from: 'police' }, { item: 'Hat' }]);
  expect(draftWithValue(put, ['kit', 0, 'from'], undefined).frontMatter.kit).toEqual([
    { item: 'Torch' },
    { item: 'Hat' },
  ]);
  expect(draftWithValue(draft, ['home'], undefined).frontMatter).not.toHaveProperty('home');
});

test('a new key stands where the schema has it', () => {
  expect(Object.keys(draftWithValue(draft, ['years'], [5]).frontMatter)).toEqual([
    'title',
    'topics',
    'years',
    'kit',
    'home',
  ]);
  expect(Object.keys(draftWithValue(draft, ['summary'], 'a').frontMatter)[1]).toBe('summary');
});

test('a group that holds nothing more is taken away with its last key', () => {
  const one = draftWithValue(draft, ['teacher', 'before'], ['Read.']);
  expect(one.frontMatter.teacher).toEqual({ before: ['Read.'] });
  expect(draftWithValue(one, ['teacher', 'before'], undefined).frontMatter).not.toHaveProperty('teacher');
});

test('a move and its opposite give the same list, and no item is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.nat(12), fc.constantFrom(1 as const, -1 as const), (list, index, by) => {
      const moved = movedBy(list, index, by);
      expect([...moved].sort()).toEqual([...list].sort());
      if (moved !== list) expect(movedBy(moved, index + by, by === 1 ? -1 : 1)).toEqual(list);
    }),
  );
});

test('changes are taken back one by one and made again, and typing on is one change', () => {
  const second = draftWithValue(draft, ['title'], 'B');
  const third = draftWithValue(draft, ['title'], 'Be');
  const history = changed(changed(noHistory, draft, 'title'), second, 'title');
  expect(history.before).toEqual([draft]);
  const back = undone(history, third)!;
  expect(back.draft).toBe(draft);
  expect(undone(back.history, back.draft)).toBeUndefined();
  expect(redone(back.history, back.draft)!.draft).toBe(third);
  expect(changed(back.history, draft, '').after).toEqual([]);
});
