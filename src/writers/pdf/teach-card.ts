/**
 * The teach card: a sheet of A4, both sides if it must be, that lies on a chair and is read at arm's length in a dim
 * hall. Minute by minute every word to say, every question and every list to read out. It points to nothing that is not
 * on it.
 */
import { isBlock, type BlockOf, type Inline, type Node } from '../../document/model.ts';
import { shortOfTime } from '../../document/short-of-time.ts';
import { timeline, type TimedActivity } from '../../document/timings.ts';
import { lineWords } from '../../schema/kept-line.ts';
import { WriterError } from '../paper/download.ts';
import { isBlank } from '../paper/to-write-in.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { firstSentence } from './sentences.ts';
import { Sheet } from './set.ts';
import { TypesettingError } from './typesetting.ts';

/** Points. What is said or done is no smaller than `smallest`, which can be read at arm's length in a dim hall. */
export const sizes = { largest: 15, smallest: 12 } as const;

/**
 * What gives way where two sides are too few: the titles of slides, which the slides show; of each thing to do all but
 * its first sentence, and then all of it, which the plan has; what early finishers do; at last a third side is taken.
 * What is said, asked or read out never gives way.
 */
export const details = [
  { slides: true, whole: true, steps: true, further: true, sides: 2 },
  { slides: false, whole: true, steps: true, further: true, sides: 2 },
  { slides: false, whole: false, steps: true, further: true, sides: 2 },
  { slides: false, whole: false, steps: false, further: true, sides: 2 },
  { slides: false, whole: false, steps: false, further: false, sides: 2 },
  { slides: false, whole: false, steps: true, further: true, sides: 3 },
] as const;

/** @throws WriterError where what is said does not fit on three sides in the smallest size */
export function teachCardPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { t } = sheet;
  const steps = timeline(resource.document);
  if (steps.length === 0)
    throw new WriterError(resource.file, 1, 'This lesson has no <Activity>, so there is no teach card to print.');
  const card = {
    sizes,
    details,
    minutes: t('minutes', { count: resource.minutes }),
    end: resource.minutes,
    supervision: sheet.words('supervision', resource.frontMatter.supervision?.who ?? t('supervision.unsaid')),
    activities: steps.map(({ activity, from }) => ({
      from,
      minutes: t('minutes.short', { count: activity.settings.minutes }),
      title: sheet.words('title', activity.settings.title),
      parts: partsOf(sheet, activity),
    })),
    further: furtherOf(sheet, resource),
    late: steps
      .flatMap(({ activity }) =>
        shortOfTime(activity, t('teachCard.late.marker')).map((words) => ({ title: activity.settings.title, words })),
      )
      .map(({ title, words }) => ({
        ...sheet.words('title', { title, words }),
        step: /\b(steps?|cam(au)?) \d/i.test(words),
      })),
  };
  for (let tighter = 0; ; tighter += 0.25) {
    try {
      return sheet.print('teach-card', 'print.teach-card', { card: { ...card, tighter } });
    } catch (error) {
      const signal = error instanceof TypesettingError ? error.signal : undefined;
      if (signal === 'too-long') throw new WriterError(resource.file, longest(steps), tooLong);
      // The size was chosen from one measurement; seldom is it a little too large.
      if (signal !== 'on-another-side' || tighter > 1.5) throw error;
    }
  }
}

/** One line each for children who are ready before the others, and for those who would go deeper; the plan has all. */
function furtherOf(sheet: Sheet, { frontMatter: { early, deeper } }: Resource<'lessons'>): object[] {
  const given = [
    ['lesson.early', early],
    ['lesson.deeper', deeper],
  ] as const;
  return given.flatMap(([name, lines]) => {
    const [first] = lines ?? [];
    return first === undefined ? [] : [{ name: sheet.t(name), words: sheet.words('early', lineWords(first)) }];
  });
}

const tooLong =
  "The teach card does not fit on three sides of A4 in type that can be read at arm's length. Shorten what is said in this activity, or make fewer activities.";

/** The line of the activity that says most. */
function longest(steps: readonly TimedActivity[]): number {
  const said = ({ activity }: TimedActivity) => JSON.stringify(activity.children).length;
  return steps.reduce((most, each) => (said(each) > said(most) ? each : most)).activity.line;
}

/** What an activity puts on the card, in its own order. */
function partsOf(sheet: Sheet, { children }: BlockOf<'Activity'>): object[] {
  return children.flatMap((node, index): object[] => {
    if (node.type === 'paragraph') return isBlank(node.children) ? [] : [{ type: 'do', ...stepOf(sheet, [node]) }];
    if (node.type === 'list' && node.ordered)
      return [{ type: 'steps', start: node.start, items: node.items.map((item) => stepOf(sheet, item)) }];
    if (node.type !== 'block') return node.type === 'rule' ? [] : [{ type: 'read', nodes: sheet.text([node], 3) }];
    if (isBlock(node, 'Say')) return [{ type: 'say', nodes: sheet.text(node.children, 3) }];
    if (isBlock(node, 'Ask')) return [{ type: 'ask', nodes: sheet.text(node.children.slice(0, 1), 3) }];
    if (isBlock(node, 'Slide')) return slidesFrom(sheet, children, index);
    if (isBlock(node, 'Checklist')) return [{ type: 'read', nodes: sheet.text([node], 3) }];
    // Words to say in a note are words to say.
    const said = isBlock(node, 'Note') ? node.children.filter((child) => isBlock(child, 'Say')) : [];
    return said.map((say) => ({ type: 'say', nodes: sheet.text(say.children, 3) }));
  });
}

/** Slides that follow each other stand on one line. */
function slidesFrom(sheet: Sheet, children: readonly Node[], index: number): object[] {
  const before = children[index - 1];
  if (before && isBlock(before, 'Slide')) return [];
  const rest = children.slice(index);
  const end = rest.findIndex((node) => !isBlock(node, 'Slide'));
  const slides = rest.slice(0, end === -1 ? undefined : end).filter((node) => isBlock(node, 'Slide'));
  return [{ type: 'slides', titles: slides.map(({ settings }) => sheet.words('title', settings.title)) }];
}

/** A thing to do: all of it, and its first sentence. */
function stepOf(sheet: Sheet, nodes: readonly Node[]): { whole: readonly object[]; brief: readonly object[] } {
  const [first] = nodes;
  const set = (children: readonly Inline[], line: number) => sheet.text([{ type: 'paragraph', line, children }], 3);
  return {
    whole: sheet.text(nodes, 3),
    brief: first?.type === 'paragraph' ? set(firstSentence(first.children), first.line) : sheet.text(nodes, 3),
  };
}
