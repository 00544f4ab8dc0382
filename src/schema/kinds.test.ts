import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';

/** Front matter made of nothing but the examples that the schemas themselves give. */
function exampleOf(kind: keyof typeof kinds): Record<string, unknown> {
  const entries = Object.entries(kinds[kind].shape as Record<string, z.ZodType>).map(([key, field]) => {
    const { examples } = (field.meta() ?? (field as z.ZodDefault<z.ZodType>).unwrap().meta()) as {
      examples: unknown[];
    };
    return [key, examples[0]];
  });
  const { force: _, ...rest } = Object.fromEntries(entries) as Record<string, unknown>;
  return rest;
}

test('the six kinds, each named as its folder', () => {
  expect(kindNames).toEqual(['lessons', 'guidance', 'frameworks', 'case-studies', 'programmes', 'templates']);
});

describe.each(kindNames)('%s', (kind) => {
  const schema = kinds[kind];
  const issues = (data: unknown) => (schema.safeParse(data).error?.issues ?? []).map((issue) => issue.path.join('.'));

  test('takes front matter made of its own examples', () => {
    expect(schema.safeParse(exampleOf(kind))).toMatchObject({ success: true });
  });

  test('is shared by a force or by an organisation, and not by both or neither', () => {
    const { organisation, ...nobody } = exampleOf(kind);
    expect(issues({ ...nobody, force: 'durham' })).toEqual([]);
    expect(issues({ ...nobody, organisation })).toEqual([]);
    expect(issues({ ...nobody, organisation, force: 'durham' })).toEqual(['organisation']);
    expect(issues(nobody)).toEqual(['']);
  });

  test('says that nobody shares it even where another key is wrong', () => {
    const { organisation: _, ...nobody } = exampleOf(kind);
    expect(issues({ ...nobody, title: 5 })).toEqual(['title', '']);
  });

  test.each([
    ['published', '2026-02-30'],
    ['reviewBy', '21 November 2026'],
    ['updated', '2026-11-21T10:00'],
    ['title', 'x'.repeat(91)],
    ['title', '   '],
    ['summary', 'one\ntwo'],
    ['topics', []],
    ['aims', []],
    ['audience', ['children']],
    ['sensitivity', 'secret'],
    ['licence', 'CC0'],
    ['reviews', [{ role: 'Jo', organisation: 'x', date: '2026-11-21', covers: 'all of it' }]],
    ['attachments', [{ file: '../evil.exe', title: 'x', description: 'x' }]],
    ['attachments', [{ file: 'evil.js', title: 'x', description: 'x' }]],
  ])('refuses %s: %j', (key, value) => {
    expect(issues({ ...exampleOf(kind), [key]: value }).map((path) => path.split('.')[0])).toContain(key);
  });

  test('licence, findings, attachments and reviews may be left out', () => {
    const { licence: _, findings: __, attachments: ___, reviews: ____, ...rest } = exampleOf(kind);
    expect(schema.safeParse(rest)).toMatchObject({
      success: true,
      data: { licence: 'OGL-UK-3.0', findings: [], attachments: [], reviews: [] },
    });
  });
});

test.each([[2], [7], [5.5], ['5']])('a lesson is for school years 3 to 6, not %j', (year) => {
  expect(kinds.lessons.shape.years.safeParse([year]).success).toBe(false);
});

test('a weight counts from 1 to 5, and costs are never below nothing', () => {
  const criteria = (weight: number, name = 'a') =>
    kinds.frameworks.shape.criteria.safeParse([
      { id: 'a', name, question: 'a', direction: 'more', weight, figure: 'a', reason: 'a' },
    ]).success;
  expect([0, 1, 5, 6, 2.5].map((weight) => criteria(weight))).toEqual([false, true, true, false, false]);
  expect(['', 'a'.repeat(40), 'a'.repeat(41)].map((name) => criteria(1, name))).toEqual([false, true, false]);
  expect(kinds['case-studies'].shape.costs.safeParse([{ item: 'Transport', pounds: -1 }]).success).toBe(false);
});
