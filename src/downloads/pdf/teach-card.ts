/**
 * The teach card: one sheet of A4 that lies on a chair and is read at arm's length in a dim hall. Minute by minute, the
 * first and the last words, and what to cut when time runs out.
 */
import { isBlock, everyNode, type BlockOf, type Inline, type Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { timeline, type TimedActivity } from '../../document/timings.ts';
import { WriterError } from '../download.ts';
import type { Printable } from '../printable.ts';
import type { PrintOptions } from './frame.ts';
import { isBlank } from './columns.ts';
import { firstSentence, fromSentence } from './sentences.ts';
import { Sheet } from './set.ts';

/**
 * Points, the largest first. The smallest can be read at arm's length in a dim hall; nothing that is said or done is
 * printed smaller.
 */
export const sizes = [15, 14, 13, 12] as const;

/** What an activity shows, from most to least. What is dropped first stands on the slides and in the plan. */
export const details = [
  { steps: 9, questions: true, slides: true },
  { steps: 9, questions: true, slides: false },
  { steps: 5, questions: true, slides: false },
  { steps: 4, questions: true, slides: false },
  { steps: 3, questions: true, slides: false },
  { steps: 2, questions: true, slides: false },
  { steps: 2, questions: false, slides: false },
  { steps: 1, questions: false, slides: false },
  { steps: 0, questions: false, slides: false },
] as const;

/** The size at which the detail is chosen: as much as fits at this size, and then the largest type that still fits. */
const usual = sizes.indexOf(13);

/**
 * The card gives way in a set order: as much detail as fits in the usual size; then the largest type in which that still
 * fits; where not even the titles fit in the usual size, the smallest. First and last words and what to cut always stay.
 * @throws WriterError where the titles do not fit in the smallest size
 */
export function teachCardPdf(resource: Printable<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const steps = timeline(resource.document);
  if (steps.length === 0) throw new WriterError(resource.file, 1, 'This lesson has no <Activity>, so there is no teach card to print.');
  const said = steps.flatMap(({ activity }) => activity.children.filter((node) => isBlock(node, 'Say')));
  const first = said[0];
  const last = said.length > 1 ? said.at(-1) : undefined;
  const card = {
    sizes,
    usual,
    details,
    minutes: t('minutes', { count: resource.minutes }),
    end: resource.minutes,
    first: first ? sheet.text(first.children) : [],
    last: last ? sheet.text(last.children) : [],
    activities: steps.map((step) => ({
      from: step.from,
      minutes: t('minutes.short', { count: step.activity.settings.minutes }),
      title: sheet.words('title', step.activity.settings.title),
      steps: stepsOf(step.activity).map((inlines) => sheet.text([asParagraph(inlines, step.activity.line)])),
      questions: questionsOf(step.activity).map((inlines) => sheet.text([asParagraph(inlines, step.activity.line)])),
      slides: sheet.words('title', step.activity.children.filter((node) => isBlock(node, 'Slide')).map((slide) => slide.settings.title).join(' · ')),
    })),
    late: steps.flatMap((step) => lateOf(step, t('teachCard.late.marker'))).map(({ from, title, words }) => ({ from, title: sheet.words('title', title), words: sheet.words('title', words) })),
  };
  try {
    return sheet.print('teach-card', 'print.teach-card', { card });
  } catch (error) {
    if (!(error instanceof WriterError) || !error.message.includes('too-long-for-one-sheet')) throw error;
    throw new WriterError(resource.file, first?.line ?? 1, "The teach card does not fit on one sheet of A4 in type that can be read at arm's length, even with nothing but the activities' titles. Shorten the first or the last <Say>, the tips on what to cut, or make fewer activities.");
  }
}

/** The first sentence of each step of an activity: the items of its numbered lists, or its paragraphs where it has none. */
function stepsOf({ children }: BlockOf<'Activity'>): Inline[][] {
  const numbered = children.filter((node) => node.type === 'list' && node.ordered);
  const nodes: Node[] = numbered.length > 0 ? numbered.flatMap((list) => (list.type === 'list' ? list.items.map((item) => item[0]!) : [])) : children.filter((node) => node.type === 'paragraph');
  return nodes.flatMap((node) => (node?.type === 'paragraph' && !isBlank(node.children) ? [firstSentence(node.children)] : []));
}

/** The first paragraph of each <Ask>: the question itself. */
function questionsOf({ children }: BlockOf<'Activity'>): (readonly Inline[])[] {
  const firsts = children.flatMap((node) => (isBlock(node, 'Ask') ? node.children.slice(0, 1) : []));
  return firsts.flatMap((node) => (node.type === 'paragraph' && !isBlank(node.children) ? [node.children] : []));
}

function asParagraph(children: readonly Inline[], line: number): Node {
  return { type: 'paragraph', line, children };
}

/** What an activity's tips say about being short of time. */
function lateOf({ activity, from }: TimedActivity, marker: string): { from: number; title: string; words: string }[] {
  const notes = activity.children.filter((node) => isBlock(node, 'Note'));
  const tips = [...everyNode(notes)].flatMap((node) => (node.type === 'paragraph' ? [inlineText(node.children).replace(/\s+/g, ' ')] : []));
  return tips.flatMap((tip) => {
    const words = fromSentence(tip, marker)?.slice(marker.length).trim();
    return words ? [{ from, title: activity.settings.title, words }] : [];
  });
}
