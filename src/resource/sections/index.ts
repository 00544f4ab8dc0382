/** The sections of any resource. */
import type { Kind } from '../../schema/kinds.ts';
import type { Resource } from '../resource.ts';
import { caseStudySections } from './case-study.ts';
import { frameworkSections } from './framework.ts';
import { guidanceSections } from './guidance.ts';
import { lessonSections } from './lesson.ts';
import { programmeSections } from './programme.ts';
import { withOwn } from './own.ts';
import type { Section } from './section.ts';
import type { TellingOptions } from './telling.ts';
import { templateSections } from './template.ts';

type SectionsOf<K extends Kind> = (resource: Resource<K>, options?: TellingOptions) => Section[];

const kinds: { readonly [K in Kind]: SectionsOf<K> } = {
  lessons: lessonSections,
  guidance: guidanceSections,
  frameworks: frameworkSections,
  'case-studies': caseStudySections,
  programmes: programmeSections,
  templates: templateSections,
};

/** @returns what is told of a resource, in the order people need it */
export function sectionsOf(resource: Resource, options: TellingOptions = {}): Section[] {
  // The compiler cannot follow that a resource's own kind picks the sections of just such resources.
  return withOwn((kinds[resource.kind] as SectionsOf<Kind>)(resource, options), resource);
}
