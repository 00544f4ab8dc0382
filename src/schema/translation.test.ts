import { describe, expect, test } from 'vitest';
import { kindNames, kinds } from './kinds.ts';
import { translatableKeys, translationSchema } from './translation.ts';

const least = { translates: '3f0a9c1b2d4e', title: 'Teitl', summary: 'Crynodeb.' };

describe.each(kindNames)('%s', (kind) => {
  const schema = translationSchema(kind);

  test('needs its title, its summary and what it translates', () => {
    expect(schema.safeParse(least)).toMatchObject({ success: true });
    for (const key of Object.keys(least))
      expect(schema.safeParse({ ...least, [key]: undefined }).success, key).toBe(false);
  });

  test('gives back nothing but what was written, so that the English facts stay', () => {
    expect(schema.parse(least)).toEqual(least);
  });

  test.each([
    'years',
    'minutes',
    'stage',
    'published',
    'topics',
    'aims',
    'reviews',
    'sources',
    'force',
    'organisation',
    'sensitivity',
    'curriculum',
    'licence',
  ])('may not say %s again: it is a fact, not words', (key) => {
    expect(schema.safeParse({ ...least, [key]: 'x' }).success).toBe(false);
  });
});

test('every key it may translate belongs to some kind', () => {
  for (const key of translatableKeys)
    expect(
      kindNames.some((kind) => key in kinds[kind].shape),
      key,
    ).toBe(true);
});
