/** A version of a lesson as a resource of its own, so that every writer takes it without knowing that it is one. */
import { lessonVersion, lessonVersions, type LessonVersion } from '../document/lesson-version.ts';
import type { Resource } from './resource.ts';

export interface VersionResource {
  readonly resource: Resource<'lessons'>;
  readonly version: LessonVersion;
}

/** @returns every version of a lesson: the shorter ones, the shortest first, and the whole */
export function versionsOf(lesson: Resource<'lessons'>): VersionResource[] {
  return lessonVersions(lesson.document, lesson.frontMatter).map((version) => asResource(lesson, version));
}

/** @param slot minutes; undefined for the whole lesson. @throws where there is no such version */
export function versionOf(lesson: Resource<'lessons'>, slot?: number): VersionResource {
  return asResource(lesson, lessonVersion(lesson.document, lesson.frontMatter, slot));
}

function asResource(lesson: Resource<'lessons'>, version: LessonVersion): VersionResource {
  const { document, minutes, frontMatter } = version;
  return { resource: { ...lesson, document, minutes, frontMatter }, version };
}
