/**
 * The teach card: one sheet of A4 that lies on a chair and is read at arm's length in a dim hall. Minute by minute, the
 * first and the last words, and what to cut when time runs out.
 */
import { isBlock, everyNode, type BlockOf, type Inline, type Node } from '../../document/model.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import { timeline, type TimedActivity } from '../../document/timings.ts';
import { WriterError } from '../paper/download.ts';
import { isBlank } from '../paper/to-write-in.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { firstSentence, fromSentence } from './sentences.ts';
import { Sheet } from './set.ts';
import { TypesettingError } from './typesetting.ts';
import { roomFor, sheetHeight, type CardWords, type Detail } from './teach-card-room.ts';

/**
 * Points. What is said or done is printed no smaller than `smallest`, which can be read at arm's length in a dim hall,
 * and detail is dropped before the type gets smaller than `usual`.
 */
export const sizes = { largest: 15, usual: 12.5, smallest: 12 } as const;

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
] as const satisfies readonly Detail[];

/**
 * How far over the sheet an estimate may be and still be measured: the estimate is rough, and 12.5 points take less
 * than 13.
 */
const worthMeasuring = 1.12 * sheetHeight;

/**
 * The card gives way in a set order: the most detail that fits in the usual size, then the largest type in which that
 * fits. Where not even the titles fit in the usual size, the smallest. First and last words and what to cut always
 * stay.
 * @throws WriterError where the titles do not fit in the smallest size
 */
export function teachCardPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const steps = timeline(resource.document);
  if (steps.length === 0)
    throw new WriterError(resource.file, 1, 'This lesson has no <Activity>, so there is no teach card to print.');
  const said = steps.flatMap(({ activity }) => activity.children.filter((node) => isBlock(node, 'Say')));
  const first = said[0];
  const last = said.length > 1 ? said.at(-1) : undefined;
  const activities = steps.map(({ activity, from }) => ({
    from,
    minutes: t('minutes.short', { count: activity.settings.minutes }),
    title: sheet.words('title', activity.settings.title),
    steps: stepsOf(activity),
    questions: questionsOf(activity),
    slides: sheet.words(
      'title',
      activity.children
        .filter((node) => isBlock(node, 'Slide'))
        .map((slide) => slide.settings.title)
        .join(' · '),
    ),
    line: activity.line,
  }));
  const late = steps
    .flatMap((step) => lateOf(step, t('teachCard.late.marker')))
    .map(({ title, words }) => ({ title: sheet.words('title', title), words: sheet.words('title', words) }));
  const supervision = resource.frontMatter.supervision?.who ?? t('supervision.unsaid');
  const words: CardWords = {
    supervision,
    boxes: [first, last].flatMap((say) => (say ? [plainText(say.children)] : [])),
    late: late.map((each) => `${each.title}: ${each.words}`),
    activities: activities.map((each) => ({
      steps: each.steps.map(inlineText),
      questions: each.questions.map(inlineText),
      slides: each.slides,
    })),
  };
  const from = details.findIndex((detail) => roomFor(words, detail) <= worthMeasuring);
  const card = {
    sizes,
    details: details.slice(from === -1 ? details.length - 1 : from),
    minutes: t('minutes', { count: resource.minutes }),
    end: resource.minutes,
    supervision: sheet.words('supervision', supervision),
    first: first ? sheet.text(first.children) : [],
    last: last ? sheet.text(last.children) : [],
    activities: activities.map((each) => ({ ...each, ...setInlines(sheet, each) })),
    late,
  };
  for (let tighter = 0; ; tighter += 0.25) {
    try {
      return sheet.print('teach-card', 'print.teach-card', { card: { ...card, tighter } });
    } catch (error) {
      const signal = error instanceof TypesettingError ? error.signal : undefined;
      if (signal === 'too-long-for-one-sheet') throw new WriterError(resource.file, first?.line ?? 1, tooLong);
      // The size was chosen from one measurement; seldom is it a little too large.
      if (signal !== 'on-a-second-sheet' || tighter > 1) throw error;
    }
  }
}

const tooLong =
  "The teach card does not fit on one sheet of A4 in type that can be read at arm's length, even with nothing but the activities' titles. Shorten the first or the last <Say>, the tips on what to cut, or make fewer activities.";

/**
 * The first sentence of each step of an activity: the items of its numbered lists, or its paragraphs where it has none.
 */
function stepsOf({ children }: BlockOf<'Activity'>): Inline[][] {
  const numbered = children.filter((node) => node.type === 'list' && node.ordered);
  const nodes: Node[] =
    numbered.length > 0
      ? numbered.flatMap((list) => (list.type === 'list' ? list.items.map((item) => item[0]!) : []))
      : children.filter((node) => node.type === 'paragraph');
  return nodes.flatMap((node) =>
    node?.type === 'paragraph' && !isBlank(node.children) ? [firstSentence(node.children)] : [],
  );
}

/** The first paragraph of each <Ask>: the question itself. */
function questionsOf({ children }: BlockOf<'Activity'>): (readonly Inline[])[] {
  const firsts = children.flatMap((node) => (isBlock(node, 'Ask') ? node.children.slice(0, 1) : []));
  return firsts.flatMap((node) => (node.type === 'paragraph' && !isBlank(node.children) ? [node.children] : []));
}

function setInlines(
  sheet: Sheet,
  {
    steps,
    questions,
    line,
  }: { steps: readonly (readonly Inline[])[]; questions: readonly (readonly Inline[])[]; line: number },
) {
  const set = (children: readonly Inline[]) => sheet.text([{ type: 'paragraph', line, children }]);
  return { steps: steps.map(set), questions: questions.map(set) };
}

/** What an activity's tips say about being short of time. */
function lateOf({ activity }: TimedActivity, marker: string): { title: string; words: string }[] {
  const notes = activity.children.filter((node) => isBlock(node, 'Note'));
  const tips = [...everyNode(notes)].flatMap((node) =>
    node.type === 'paragraph' ? [inlineText(node.children).replace(/\s+/g, ' ')] : [],
  );
  return tips.flatMap((tip) => {
    const words = fromSentence(tip, marker)?.slice(marker.length).trim();
    return words ? [{ title: activity.settings.title, words }] : [];
  });
}
