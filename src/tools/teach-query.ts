/** What stands behind the address of teach mode: which lesson, in which language, and which version of it. */
import { languageNamed, type Language } from '../schema/languages.ts';

export interface Asked {
  readonly lesson: string;
  readonly lang: Language;
  /** Minutes of the version; undefined for all of the lesson. */
  readonly slot: number | undefined;
}

/** @returns `?lesson=road-safety&minutes=40` */
export function teachQuery({ lesson, lang, slot }: Asked): string {
  const more = `${slot === undefined ? '' : `&minutes=${slot}`}${lang === 'en' ? '' : `&lang=${lang}`}`;
  return `?lesson=${lesson}${more}`;
}

/** @returns what a query asks for; undefined where it names no lesson. What is no number is no version */
export function teachAsked(query: string): Asked | undefined {
  const asked = new URLSearchParams(query);
  const lesson = asked.get('lesson') ?? '';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(lesson)) return undefined;
  const minutes = asked.get('minutes') ?? '';
  return { lesson, lang: languageNamed(asked.get('lang')) ?? 'en', slot: minutes === '' ? undefined : Number(minutes) };
}

/** @returns the address of the file of a lesson. @param base the site's base path, without a slash at its end */
export function lessonFileAddress({ lesson, lang }: Pick<Asked, 'lesson' | 'lang'>, base: string): string {
  return `${base}${lang === 'en' ? '' : `/${lang}`}/lessons/${lesson}/lesson.json`;
}
