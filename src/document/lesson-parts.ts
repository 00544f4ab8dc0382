/** A lesson taken apart: what is taught, what children write on, what is cut out, and the words around it. */
import type { BlockName } from '../schema/blocks.ts';
import { isBlock, type BlockOf, type DocumentModel, type Node } from './model.ts';

export interface WorksheetWithAnswers {
  readonly worksheet: BlockOf<'Worksheet'>;
  readonly answers: BlockOf<'Answers'> | undefined;
}

export interface LessonParts {
  /** Text before the first activity. */
  readonly opening: readonly Node[];
  /** The session: activities, and what stands between them. */
  readonly session: readonly Node[];
  readonly worksheets: readonly WorksheetWithAnswers[];
  readonly cards: readonly BlockOf<'Card'>[];
  /** Text after the last activity that is none of these. What to do the night before: lesson-version.ts. */
  readonly closing: readonly Node[];
}

export function lessonParts(document: DocumentModel): LessonParts {
  const first = document.findIndex((node) => isBlock(node, 'Activity'));
  const last = document.findLastIndex((node) => isBlock(node, 'Activity'));
  const printed: readonly BlockName[] = ['Worksheet', 'Answers', 'Card', 'NightBefore'];
  const isPrinted = (node: Node) => node.type === 'block' && printed.includes(node.name);
  const text = (from: number, to: number) => document.slice(from, to).filter((node) => !isPrinted(node));
  return {
    opening: text(0, Math.max(first, 0)),
    session: text(Math.max(first, 0), last + 1),
    worksheets: document.flatMap((worksheet, index) => {
      if (!isBlock(worksheet, 'Worksheet')) return [];
      const next = document[index + 1];
      return [{ worksheet, answers: next && isBlock(next, 'Answers') ? next : undefined }];
    }),
    cards: document.filter((node) => isBlock(node, 'Card')),
    closing: text(last + 1, document.length),
  };
}
