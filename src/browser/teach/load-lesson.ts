/** Fetches the lesson that an address asks for. */
import { readLessonFile, versionFor, type FileVersion, type LessonFile } from '../../tools/lesson-file.ts';
import { lessonFileAddress, type Asked } from '../../tools/teach-query.ts';

export type Opened =
  | { readonly is: 'open'; readonly lesson: LessonFile; readonly version: FileVersion; readonly asked: Asked }
  /** There is the lesson, and no such version of it. */
  | { readonly is: 'version'; readonly lesson: LessonFile; readonly asked: Asked }
  | { readonly is: 'none' | 'unknown' | 'unreachable' | 'unreadable' };

/** @param base the site's base path, without a slash at its end. Never throws: what is wrong is in the answer */
export async function openLesson(asked: Asked | undefined, base: string): Promise<Opened> {
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
    const lesson = readLessonFile(await answer.json());
    const version = versionFor(lesson, asked.slot);
    return version ? { is: 'open', lesson, version, asked } : { is: 'version', lesson, asked };
  } catch {
    return { is: 'unreadable' };
  }
}
