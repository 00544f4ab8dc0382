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
import { firstSentence, fromSentence } from './sentences.ts';
import { Sheet } from './set.ts';

/** Points. Source Sans at 12 is what can be read at arm's length; nothing on the card that is said or done is smaller. */
const sizes = [15, 14, 13, 12] as const;

/** What an activity shows, from all of it to its title alone. What is dropped first stands in the plan and on the slides. */
const details = [
  { steps: 9, slides: true, questions: true },
  { steps: 9, slides: false, questions: true },
  { steps: 4, slides: false, questions: true },
  { steps: 3, slides: false, questions: false },
  { steps: 2, slides: false, questions: false },
  { steps: 1, slides: false, questions: false },
  { steps: 0, slides: false, questions: false },
] as const;

/**
 * The order in which the card gives way when it is too long: smaller type down to 12 points, then less detail, and again.
 * The first and last words and what to cut are never dropped.
 */
export const fallbacks = details.flatMap((detail) => sizes.map((size) => ({ ...detail, size })));

/** @throws WriterError where even the last of `fallbacks` does not fit on one sheet */
export function teachCardPdf(resource: Printable<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const steps = timeline(resource.document);
  if (steps.length === 0) throw new WriterError(resource.file, 1, 'This lesson has no <Activity>, so there is no teach card to print.');
  const said = steps.flatMap(({ activity }) => activity.children.filter((node) => isBlock(node, 'Say')));
  const first = said[0];
  const last = said.length > 1 ? said.at(-1) : undefined;
  const card = {
    fallbacks,
    minutes: t('minutes', { count: resource.minutes }),
    end: resource.minutes,
    first: first ? sheet.text(first.children) : [],
    last: last ? sheet.text(last.children) : [],
    activities: steps.map((step) => ({
      from: step.from,
      minutes: t('minutes.short', { count: step.activity.settings.minutes }),
      title: sheet.words('title', step.activity.settings.title),
      steps: stepsOf(step.activity).map((inlines) => sheet.text([asParagraph(inlines, step.activity.line)])),
      questions: step.activity.children.filter((node) => isBlock(node, 'Ask')).map((ask) => sheet.text(ask.children.slice(0, 1))),
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
  return nodes.flatMap((node) => (node?.type === 'paragraph' ? [firstSentence(node.children)] : []));
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
