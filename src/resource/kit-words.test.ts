import { describe, expect, test } from 'vitest';
import { translator } from '../i18n/index.ts';
import type { Group, GroupSizes, KitLine } from '../schema/kit.ts';
import { howMany, kitWords } from './kit-words.ts';
import { wordsOfLine } from './sections/lines.ts';

const t = translator('en');
const line = (more: Partial<KitLine>): KitLine => ({ item: 'Copies', from: 'police', ...more });
const words = (more: Partial<KitLine>, group: readonly Group[] = ['class'], groupSizes?: GroupSizes) =>
  wordsOfLine(kitWords(line(more), { group, groupSizes }, t));

describe('how many', () => {
  test.each([
    [{ per: 'child' }, 10, 30],
    [{ per: 'pair' }, 5, 15],
    [{ per: 'three' }, 4, 10],
    [{ per: 'group' }, 2, 6],
    [{ count: 2, per: 'group' }, 4, 12],
    [{ per: 'pair', spare: 3 }, 8, 18],
    [{ count: 2 }, 2, 2],
    [{ spare: 4 }, 5, 5],
  ] as const)('%j', (more, cohort, whole) => {
    expect([howMany(line(more), 'cohort'), howMany(line(more), 'class')]).toEqual([cohort, whole]);
  });
  test('groups are as many as the lesson says', () => {
    expect(howMany(line({ per: 'group' }), 'cohort', { cohort: { groups: 3, changes: 'x' } })).toBe(3);
  });
  test('nobody counts what is not counted', () => expect(howMany(line({}), 'class')).toBeUndefined());
});

describe('in words', () => {
  test.each([
    [words({}), 'Copies'],
    [words({ count: 2 }), 'Copies: 2'],
    [words({ per: 'pair', spare: 3 }), 'Copies: 18 (one for each pair, 3 spare)'],
    [words({ count: 2, per: 'group' }), 'Copies: 12 (2 for each group)'],
    [
      words({ per: 'pair', spare: 3 }, ['cohort', 'class']),
      'Copies: 8 for ten, 18 for thirty (one for each pair, 3 spare)',
    ],
    [words({ count: 2 }, ['cohort', 'class']), 'Copies: 2'],
  ])('%s', (told, expected) => expect(told).toBe(expected));
});
