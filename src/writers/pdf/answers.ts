/** The answers to a lesson's worksheets and its word search, for adults. */
import type { Translate } from '../../i18n/index.ts';
import { WriterError } from '../paper/download.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { searchOf } from '../paper/lesson-extras.ts';
import type { WordSearch } from '../paper/word-search.ts';
import type { Resource } from '../../resource/resource.ts';
import { answeredSheets } from '../../resource/worked-answers.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no answers */
export function answersPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const answered = answeredSheets(resource).filter(({ answers }) => answers.length > 0);
  const search = searchOf(resource);
  if (answered.length === 0 && !search)
    throw new WriterError(resource.file, 1, 'This lesson has no <Answers>, so there are no answers to print.');
  const sheet = Sheet.of(resource, options);
  return sheet.print('answers', 'print.answers', {
    answers: answered.map(({ worksheet, answers }) => ({
      title: sheet.words('title', worksheet.settings.title),
      nodes: sheet.text(answers, 2),
    })),
    search: search ? sheet.words('vocabulary', solved(search, sheet.t)) : null,
  });
}

/** Where each word stands, in words and as the numbers of its cells. */
function solved({ size, rows, words }: WordSearch, t: Translate): object {
  const ways = new Map([
    [1, t('extras.search.across')],
    [size, t('extras.search.down')],
    [size + 1, t('extras.search.corner')],
  ]);
  const places = words.map(({ word, cells: [first = 0, second = 0] }) =>
    t('extras.search.answer', {
      word,
      row: Math.floor(first / size) + 1,
      letter: (first % size) + 1,
      way: ways.get(second - first)!,
    }),
  );
  return { rows, places, shows: places.join('; '), cells: [...new Set(words.flatMap(({ cells }) => cells))] };
}
