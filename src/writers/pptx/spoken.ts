/** What to say while a slide is on the wall: the words for its notes. */
import { isBlock, type BlockOf, type Node } from '../../document/model.ts';
import { timeline } from '../../document/timings.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import type { Translate } from '../../i18n/index.ts';
import { ended } from '../paper/ended.ts';
import type { Resource } from '../../resource/resource.ts';

/** A paragraph of the notes. `ours` are words of the interface. */
export interface NoteLine {
  readonly text: string;
  readonly label?: boolean;
  readonly ours?: boolean;
}

export interface SpokenSlide {
  readonly slide: BlockOf<'Slide'>;
  readonly notes: readonly NoteLine[];
}

/** A session's slides in order, with what is said at each; and what is said before the first, beside its title. */
export interface Spoken {
  readonly opening: readonly NoteLine[];
  readonly slides: readonly SpokenSlide[];
}

type SpeechBlock = BlockOf<'Say'> | BlockOf<'Ask'>;

/**
 * Each slide has the words from itself to the next slide of its activity; the first of an activity has those before it,
 * too. Words of an activity without slides stand with the slide that is still on the wall. A slide that nobody speaks
 * to repeats what was said just before: it sums that up.
 */
export function spokenSlides({ document }: Pick<Resource, 'document'>, t: Translate): Spoken {
  const opening: NoteLine[] = [];
  const slides: { slide: BlockOf<'Slide'>; notes: NoteLine[] }[] = [];
  const times = new Map(timeline(document).map(({ activity, from, to }) => [activity as Node, { from, to }]));
  for (const part of document) {
    const children = isBlock(part, 'Activity') ? part.children : [part];
    const time = times.get(part);
    const heading: NoteLine[] =
      isBlock(part, 'Activity') && time
        ? [{ text: `${ended(part.settings.title)} ${t('lesson.at', time)}.`, label: true }]
        : [];
    const inPart = children.filter((node) => isBlock(node, 'Slide'));
    const before: SpeechBlock[] = [];
    let last: SpeechBlock | undefined;
    let open: { slide: BlockOf<'Slide'>; notes: NoteLine[] } | undefined;
    let spoken = 0;
    for (const node of children) {
      if (isBlock(node, 'Slide')) {
        if (open && spoken === 0 && last)
          open.notes.push({ text: t('deck.justSaid'), label: true, ours: true }, ...speech(last, t));
        open = {
          slide: node,
          notes: [...heading, ...(inPart[0] === node ? before.flatMap((each) => speech(each, t)) : [])],
        };
        spoken = inPart[0] === node ? before.length : 0;
        slides.push(open);
      } else if (isBlock(node, 'Say') || isBlock(node, 'Ask')) {
        if (open) {
          open.notes.push(...speech(node, t));
          spoken += 1;
        } else before.push(node);
        last = node;
      }
    }
    if (open && spoken === 0 && last)
      open.notes.push({ text: t('deck.justSaid'), label: true, ours: true }, ...speech(last, t));
    if (inPart.length === 0 && before.length > 0) {
      const still = slides.at(-1)?.notes;
      (still ?? opening).push(
        ...(still && heading.length > 0 ? [{ text: t('deck.stillShowing'), label: true, ours: true }] : []),
        ...heading,
        ...before.flatMap((each) => speech(each, t)),
      );
    }
  }
  return { opening, slides };
}

function speech(block: SpeechBlock, t: Translate): NoteLine[] {
  if (block.name === 'Say') return [{ text: t('lesson.say'), label: true, ours: true }, ...lines(block.children)];
  const [question, ...answers] = block.children;
  const listen: NoteLine[] =
    answers.length > 0 ? [{ text: t('lesson.listenFor'), label: true, ours: true }, ...lines(answers)] : [];
  return [{ text: t('lesson.ask'), label: true, ours: true }, ...(question ? lines([question]) : []), ...listen];
}

/** Notes have no lists that every reader shows, so the marks are written out. */
function lines(nodes: readonly Node[]): NoteLine[] {
  return nodes.flatMap((node): NoteLine[] => {
    if (node.type === 'list')
      return node.items.map((item, index) => ({
        text: `${node.ordered ? `${node.start + index}.` : '•'} ${plainText(item).replace(/\n/g, ' ')}`,
      }));
    if (node.type === 'table')
      return [node.head, ...node.rows].map((row) => ({ text: row.map(inlineText).join(' | ') }));
    return plainText([node])
      .split('\n')
      .map((text) => ({ text }));
  });
}
