/**
 * A lesson has a page for each job: the lesson itself, where somebody chooses and takes it; its plan, from which it is
 * taught; and the page for the school. Each section stands on one of them at least: a test counts.
 */
import type { Resource } from '../resource.ts';
import { sectionsOf } from './index.ts';
import { schoolSections } from './school.ts';
import type { Section } from './section.ts';
import type { TellingOptions } from './telling.ts';

/** The pages below a lesson's own, by the last part of their address. */
export const facesOfLesson = ['plan', 'school'] as const;
export type LessonFace = (typeof facesOfLesson)[number];

/** What only the page for the school tells. */
const forSchool: readonly string[] = ['teacher', 'curriculum'];

/** @returns what the page below a lesson's own tells, in the order people need it */
export function faceSections(lesson: Resource<'lessons'>, face: LessonFace, options?: TellingOptions): Section[] {
  if (face === 'school') return schoolSections(lesson, options);
  return sectionsOf(lesson, options).filter((section) => !('id' in section && forSchool.includes(section.id)));
}

/** @returns the address of a page below a lesson's own: `/lessons/road-safety/plan/` */
export function faceAddress({ address }: Pick<Resource, 'address'>, face: LessonFace): string {
  return `${address}${face}/`;
}
