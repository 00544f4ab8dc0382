/** The kinds of resource: the folder each lives in, which is also its address, and its schema. */
import { caseStudySchema } from './case-study.ts';
import { frameworkSchema } from './framework.ts';
import { guidanceSchema } from './guidance.ts';
import { lessonSchema } from './lesson.ts';
import { programmeSchema } from './programme.ts';
import { templateSchema } from './template.ts';
import type { z } from 'zod';

export const kinds = {
  lessons: lessonSchema,
  guidance: guidanceSchema,
  frameworks: frameworkSchema,
  'case-studies': caseStudySchema,
  programmes: programmeSchema,
  templates: templateSchema,
} as const;

export type Kind = keyof typeof kinds;
export type FrontMatter<K extends Kind = Kind> = { [Each in K]: z.output<(typeof kinds)[Each]> }[K];

export const kindNames = Object.keys(kinds) as Kind[];
