/** Where a lesson's text stands when a program shows it. */
import { pathIn } from '../../document/page-address.ts';
import { speaker, type Phrases } from '../../i18n/text.ts';
import type { LessonFile } from '../../tools/lesson-file.ts';
import type { Place } from '../../writers/page/place.ts';
import type { LessonWord } from './phrases.ts';

/**
 * @param words what the page writer says, of `lessonWords`
 * @param base the site's base path, without a slash at its end
 */
export function placeOfLesson(lesson: LessonFile, words: Phrases<LessonWord>, base: string): Place {
  return {
    t: speaker(words) as Place['t'],
    lang: words.lang,
    words: lesson.lang,
    folder: `/lessons/${lesson.id}/`,
    drawings: lesson.drawings ?? {},
    findings: lesson.findings as Place['findings'],
    attachments: lesson.attachments,
    href: (address, to = words.lang) => (address.startsWith('/') ? `${base}${pathIn(to, address)}` : address),
  };
}
