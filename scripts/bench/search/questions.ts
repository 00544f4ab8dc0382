/** The questions of tests/search/questions, read and checked. What each file is for is in its README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const questionKinds = [
  'everyday',
  'shorthand',
  'misspelt',
  'retired-term',
  'american',
  'worry',
  'numbers',
  'resource-kind',
  'filter-in-a-sentence',
  'welsh',
  'compound',
  'name-of-force-or-sharer',
  'exact-title',
] as const;

export const visitors = [
  'pcso',
  'teacher',
  'headteacher',
  'force-lead',
  'force-it',
  'safeguarding-lead',
  'inspecting-body',
  'researcher',
  'contributor',
  'parent',
  'child',
  'student',
  'employer',
  'volunteer',
  'welsh-speaker',
] as const;

export const questionFiles = [
  'tuning',
  'second',
  'third',
  'fourth',
  'fourth-kept-aside',
  'kept-aside',
  'none',
  'welsh',
  'welsh-kept-aside',
] as const;

const question = z.strictObject({
  /** What is typed. */
  ask: z.string().regex(/^\S(.*\S)?$/u),
  who: z.enum(visitors),
  kind: z.enum(questionKinds),
  /** Pages that answer, best first: kind's folder and id as in `content/`. */
  right: z.array(z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)).max(6),
});

export type Question = z.infer<typeof question>;

/** @throws with the place in the file where an entry is not of the shape */
export function readQuestions(file: (typeof questionFiles)[number]): Question[] {
  const path = join(import.meta.dirname, '../../../tests/search/questions', `${file}.yaml`);
  return z.array(question).parse(parse(readFileSync(path, 'utf8')));
}
