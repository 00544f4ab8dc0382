/** The answers to a lesson's worksheets, for adults. */
import { lessonParts } from '../../document/lesson-parts.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no answers */
export function answersPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const answered = lessonParts(resource.document).worksheets.flatMap(({ worksheet, answers }) =>
    answers ? [{ worksheet, answers }] : [],
  );
  if (answered.length === 0)
    throw new WriterError(resource.file, 1, 'This lesson has no <Answers>, so there are no answers to print.');
  const sheet = Sheet.of(resource, options);
  return sheet.print('answers', 'print.answers', {
    answers: answered.map(({ worksheet, answers }) => ({
      title: sheet.words('title', worksheet.settings.title),
      nodes: sheet.text(answers.children, 2),
    })),
  });
}
