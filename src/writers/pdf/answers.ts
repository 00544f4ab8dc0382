/** The answers to a lesson's worksheets, for adults. */
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import { answeredSheets } from '../../resource/worked-answers.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no answers */
export function answersPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const answered = answeredSheets(resource).filter(({ answers }) => answers.length > 0);
  if (answered.length === 0)
    throw new WriterError(resource.file, 1, 'This lesson has no <Answers>, so there are no answers to print.');
  const sheet = Sheet.of(resource, options);
  return sheet.print('answers', 'print.answers', {
    answers: answered.map(({ worksheet, answers }) => ({
      title: sheet.words('title', worksheet.settings.title),
      nodes: sheet.text(answers, 2),
    })),
  });
}
