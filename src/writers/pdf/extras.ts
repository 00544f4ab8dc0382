/**
 * What lies on the tables of every lesson: a word mat, a word search for early finishers, and exit cards. It is made of
 * the lesson's words, which the children are to learn, and of nothing else.
 */
import { facesOf } from '../../document/drawings.ts';
import type { LessonExtras } from '../paper/lesson-extras.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function extrasPdf(
  { identity, vocabulary, drawings, search }: LessonExtras,
  options: PrintOptions = {},
): Uint8Array {
  const sheet = new Sheet(identity, { pictures: {}, drawings, findings: {}, attachments: [] }, options);
  const { t } = sheet;
  const words = search?.words.map(({ word }) => word) ?? [];
  return sheet.print('extras', 'print.extras', {
    mat: vocabulary.map(({ word, meaning, picture }) => ({
      ...sheet.words('vocabulary', { word, meaning }),
      drawing: picture === undefined ? null : sheet.drawing(picture),
    })),
    search: search
      ? sheet.words('vocabulary', {
          rows: search.rows,
          words,
          shows: t('extras.search.grid', { count: search.size, words: words.join(', ') }),
        })
      : null,
    faces: facesOf[3].map((name) => sheet.drawing(name)),
  });
}
