/** How each layout reads what stands on its slide: a function a layout, each with its scenes or its faults. */
import type { SlideLayout } from '../../schema/blocks.ts';
import type { BlockOf, Node } from '../model.ts';
import { fault, oneLine, onlyParagraphs, pictureMissing } from './faults.ts';
import { linesOnSlide, messageOf, panelsOf, paragraphOf, withoutPictures, type Item } from './items.ts';
import type { Message, Scene, ScenePicture, SlideFault } from './scene.ts';

/** A slide taken apart for its layout. */
export interface SlideParts {
  readonly line: number;
  readonly settings: BlockOf<'Slide'>['settings'];
  readonly nodes: readonly Node[];
  /** Everything but the picture. */
  readonly rest: readonly Node[];
  readonly pictures: readonly ScenePicture[];
  /** What every scene has. */
  readonly scene: { readonly title: string; readonly nodes: readonly Node[]; readonly picture?: ScenePicture };
}

type Read = { readonly scenes: readonly [Scene, ...Scene[]] } | { readonly faults: readonly SlideFault[] };

/** How many lines there may be on a list: what can be told apart from the back of a hall. */
const most = { steps: 5, messages: 6, side: 4, facts: 5, panels: 4, things: 8 } as const;

export const layoutReaders = {
  steps: (parts) => {
    const { list, faults, ...around } = listOf(parts, 'steps', 2, most.steps);
    if (faults.length === 0 && list?.ordered === false)
      faults.push(fault(list, 'The steps of this slide have no numbers.', 'Begin each with its number: 1. Stop.'));
    return faults.length > 0
      ? { faults }
      : { scenes: [{ ...parts.scene, ...around, layout: 'steps', steps: wordsOf(list) }] };
  },
  chat: (parts) => {
    const { list, faults, ...around } = listOf(parts, 'messages', 1, most.messages);
    const messages = sides(list?.items ?? []);
    if (faults.length === 0 && messages.some((each) => !each))
      faults.push(
        fault(
          list ?? parts,
          'A message of this chat does not say who wrote it, or says nothing.',
          'Begin each with a name in bold, as in: - **Rex** What school do you go to?',
        ),
      );
    const found = messages.filter((each) => each !== undefined);
    for (const side of ['left', 'right'] as const)
      if (found.filter((each) => each.side === side).length > most.side)
        faults.push(
          fault(
            list ?? parts,
            `One side of this chat has more than ${most.side} messages, and a slide has no room for them.`,
            'Make two slides of it.',
          ),
        );
    return faults.length > 0
      ? { faults }
      : { scenes: [{ ...parts.scene, ...around, layout: 'chat', messages: found }] };
  },
  profile: (parts) => {
    const { list, faults, ...around } = listOf(parts, 'lines', 1, most.facts);
    const { picture } = parts.scene;
    if (!picture) faults.push(pictureMissing(parts, 'a profile', 'profile-page'));
    return faults.length > 0 || !picture
      ? { faults }
      : { scenes: [{ ...parts.scene, ...around, layout: 'profile', picture, facts: wordsOf(list) }] };
  },
  choose: (parts) => {
    const written = parts.rest.find((node) => node.type === 'list');
    const rest = parts.rest.map((node) => (node.type === 'list' ? withoutPictures(node) : node));
    const { list: _, faults, ...around } = listOf({ ...parts, rest }, 'things to choose from', 2, most.panels);
    return faults.length > 0 || !written
      ? { faults }
      : { scenes: [{ ...parts.scene, ...around, layout: 'choose', panels: panelsOf(written) }] };
  },
  sort: (parts) => {
    const { list, faults, ...around } = listOf(parts, 'things to sort', 2, most.things);
    const heaps = parts.settings.heaps?.split(';').map((heap) => heap.trim());
    if (!heaps)
      faults.push(
        fault(
          parts,
          'This slide sorts, and does not say into which heaps.',
          'Write two to four with a semicolon between them: heaps="Share; Ask first; Keep".',
        ),
      );
    return faults.length > 0 || !heaps
      ? { faults }
      : { scenes: [{ ...parts.scene, ...around, layout: 'sort', heaps, things: wordsOf(list) }] };
  },
  'true-or-false': (parts) => {
    const [first, ...why] = parts.rest;
    const statement = first && paragraphOf(first);
    const { answer } = parts.settings;
    const faults: SlideFault[] = [];
    if (answer === undefined)
      faults.push(
        fault(parts, 'This slide does not say whether it is true.', 'Write answer="true" or answer="false".'),
      );
    if (!statement)
      faults.push(
        fault(parts, 'This slide does not begin with something to call true or false.', 'Write one sentence first.'),
      );
    else if (why.length === 0)
      faults.push(
        fault(
          parts,
          'This slide does not say why.',
          'Write the reason as a paragraph of its own below the sentence: it stands on the next slide.',
        ),
      );
    faults.push(...onlyParagraphs(why));
    if (faults.length > 0 || !statement) return { faults };
    const { scene } = parts;
    return {
      scenes: [
        { ...scene, layout: 'true-or-false', statement, words: [] },
        { ...scene, layout: 'answer', statement, isTrue: answer === 'true', words: why },
      ],
    };
  },
  'big-word': (parts) => {
    const faults = [...onlyParagraphs(parts.rest)];
    if (parts.rest.length === 0)
      faults.push(fault(parts, 'This slide shows a word, and not what it means.', 'Write what it means, in one line.'));
    return faults.length > 0 ? { faults } : { scenes: [{ ...parts.scene, layout: 'big-word', words: parts.rest }] };
  },
  picture: (parts) => {
    const { picture } = parts.scene;
    const faults = [...onlyParagraphs(parts.rest), ...oneLine(parts.rest)];
    if (!picture) faults.push(pictureMissing(parts, 'a picture', 'pcso-with-class'));
    return faults.length > 0 || !picture
      ? { faults }
      : { scenes: [{ ...parts.scene, layout: 'picture', picture, words: parts.rest }] };
  },
  timer: (parts) => {
    const { minutes } = parts.settings;
    const faults = [...onlyParagraphs(parts.rest)];
    if (minutes === undefined)
      faults.push(fault(parts, 'This slide is a timer, and does not say for how long.', 'Write minutes="5".'));
    if (parts.rest.length === 0)
      faults.push(fault(parts, 'This slide does not say what to do in that time.', 'Write it in one line.'));
    return faults.length > 0 || minutes === undefined
      ? { faults }
      : { scenes: [{ ...parts.scene, layout: 'timer', minutes, words: parts.rest }] };
  },
} as const satisfies Record<SlideLayout, (parts: SlideParts) => Read>;

interface ListOnSlide {
  readonly ordered: boolean;
  readonly line: number;
  readonly items: readonly Item[];
}

/** The one list of a layout, and at most one line above or below it. */
function listOf(
  { rest, line }: SlideParts,
  what: string,
  least: number,
  greatest: number,
): { list?: ListOnSlide; faults: SlideFault[]; words: readonly Node[]; wordsBelow?: true } {
  const at = rest.findIndex(({ type }) => type === 'list');
  const node = rest[at];
  if (node?.type !== 'list')
    return {
      faults: [
        fault({ line }, `This slide has no list of its ${what}.`, 'Write each on a line that begins with "- ".'),
      ],
      words: rest,
    };
  const words = rest.filter((each) => each !== node);
  const { items, faults } = linesOnSlide(node);
  const number = node.items.length;
  if (number < least || number > greatest)
    faults.push(
      fault(
        node,
        `This slide has ${number} ${what}, and its layout shows ${least} to ${greatest}.`,
        number < least ? 'Write more of them, or take out the layout.' : 'Keep those that matter, or make two slides.',
      ),
    );
  faults.push(...onlyParagraphs(words), ...oneLine(words));
  return {
    list: { ordered: node.ordered, line: node.line, items },
    faults,
    words,
    ...(at < rest.length - 1 && words.length > 0 && at === 0 && { wordsBelow: true as const }),
  };
}

const wordsOf = (list: ListOnSlide | undefined) => list?.items ?? [];

/** Who writes first is on the left, who writes next on the right. */
function sides(items: readonly Item[]): (Message | undefined)[] {
  const names: string[] = [];
  return items.map((item) => {
    const message = messageOf(item);
    if (!message) return undefined;
    if (!names.includes(message.who)) names.push(message.who);
    return { ...message, side: names.indexOf(message.who) % 2 === 0 ? 'left' : 'right' };
  });
}
