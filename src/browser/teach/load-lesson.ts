/** Fetches the lesson that an address asks for. */
import { readLessonFile, versionFor, type FileVersion, type LessonFile } from '../../tools/lesson-file.ts';
import { pathIn } from '../../document/page-address.ts';
import type { Language } from '../../schema/languages.ts';
import { lessonFileAddress, type Asked } from '../../tools/teach-query.ts';

export type Opened =
  | { readonly is: 'open'; readonly lesson: LessonFile; readonly version: FileVersion; readonly asked: Asked }
  /** There is the lesson, and no such version of it. */
  | { readonly is: 'version'; readonly lesson: LessonFile; readonly asked: Asked }
  | { readonly is: 'none' | 'unknown' | 'unreachable' | 'unreadable' };

/**
 * @param base the site's base path, without a slash at its end
 * @param lang of the interface: the lesson's page is named there
 * @returns the lesson, or what is wrong. It never throws
 */
export async function openLesson(asked: Asked | undefined, base: string, lang: Language): Promise<Opened> {
  if (!asked) return { is: 'none' };
  let answer: Response;
  try {
    answer = await fetch(lessonFileAddress(asked, base));
  } catch {
    return { is: 'unreachable' };
  }
  if (answer.status === 404) return { is: 'unknown' };
  if (!answer.ok) return { is: 'unreachable' };
  try {
    const lesson = withPagesIn(lang, readLessonFile(await answer.json()), base);
    const version = versionFor(lesson, asked.slot);
    return version ? { is: 'open', lesson, version, asked } : { is: 'version', lesson, asked };
  } catch {
    return { is: 'unreadable' };
  }
}

/** The pages that a lesson names, in the language of whoever reads: an English lesson has a page in every frame. */
function withPagesIn(lang: Language, lesson: LessonFile, base: string): LessonFile {
  const there = (address: string) => `${base}${pathIn(lang, address.slice(base.length))}`;
  const { address, withdrawn } = lesson;
  return {
    ...lesson,
    address: there(address),
    ...(withdrawn?.instead !== undefined && { withdrawn: { ...withdrawn, instead: there(withdrawn.instead) } }),
  };
}
