/**
 * The MDX vocabulary: every block a contributor may write, its settings, and where it may stand. The site's
 * components and every writer of downloads `satisfies Record<BlockName, ...>`, so that forgetting one fails to compile.
 */
import { z } from 'zod';
import type { Kind } from './kinds.ts';
import { attachmentName, besideThePage, line, onTheShelf, slug } from './shared.ts';

export const activityParts = ['starter', 'main', 'plenary'] as const;
export const noteKinds = ['safeguarding', 'inclusion', 'tip'] as const;
export const pictureTypes = ['png', 'jpg', 'webp'] as const;
/** How a slide is laid out. Without one, it is words (and what stands with them). */
export const slideLayouts = [
  'steps',
  'chat',
  'profile',
  'choose',
  'sort',
  'true-or-false',
  'big-word',
  'picture',
  'timer',
] as const;
export type SlideLayout = (typeof slideLayouts)[number];
export const boxSizes = ['small', 'half', 'page'] as const;

/** Settings are quoted literals, so numbers arrive as text. */
const wholeMinutes = z
  .string()
  .regex(/^[1-9][0-9]?$/, 'whole minutes in quotes, from "1" to "99"')
  .transform(Number)
  .meta({ title: 'Minutes', description: 'How long it takes, in whole minutes.', examples: ['10'] });

const pictureName = z
  .string()
  .overwrite(besideThePage)
  .regex(
    new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${pictureTypes.join('|')})$`),
    `the name of a picture in the same folder, such as crossing.png (${pictureTypes.join(', ')})`,
  )
  .meta({ title: 'Picture', description: 'The name of a picture in the same folder.', examples: ['crossing.png'] });

const title = line.max(90);

const heaps = line
  .regex(/^[^;]+(;[^;]+){1,3}$/, 'the names of two to four heaps with a semicolon between them')
  .meta({
    title: 'Heaps',
    description: 'The names of the heaps to sort into, two to four, with a semicolon between them.',
    examples: ['Share; Ask first; Keep'],
  });

/** Settings are text, and titles hold commas. */
const forActivities = line
  .optional()
  .meta({
    title: 'For',
    description:
      'The title of the activity it is for; several with a semicolon between them. A shorter version without any of them leaves it out.',
    examples: ['Clue detectives; My telling plan'],
  });

const withoutActivities = line
  .optional()
  .meta({
    title: 'Without',
    description:
      'The title of an activity; several with a semicolon between them. It stands only in versions that leave one of them out.',
    examples: ['What does each clue show?'],
  });

/** `page` is the top level of the text. */
export type Place =
  | 'page'
  | 'Activity'
  | 'Say'
  | 'Ask'
  | 'Note'
  | 'Slide'
  | 'Worksheet'
  | 'Answers'
  | 'Card'
  | 'Checklist'
  | 'OpenWith'
  | 'NightBefore'
  | 'Draw'
  | 'Match'
  | 'Sort'
  | 'Frames'
  | 'Faces'
  | 'Choose'
  | 'Label'
  | 'Map';

interface BlockRule {
  readonly description: string;
  readonly settings: z.ZodObject;
  /** Where it may stand. */
  readonly inside: readonly Place[];
  /** empty: <Name ... /> with nothing inside. text: must hold something. */
  readonly holds: 'text' | 'empty';
  /** The kinds of resource that may use it, where not all may: the check block-place holds this. */
  readonly only?: readonly Kind[];
}

export const blocks = {
  Activity: {
    description: 'One step of the session, with its minutes.',
    settings: z.strictObject({
      title: title.meta({
        title: 'Title',
        description: 'What it is called in the plan.',
        examples: ['Light or dark?'],
      }),
      minutes: wholeMinutes,
      part: z.enum(activityParts).meta({ title: 'Part', description: 'starter, main or plenary.', examples: ['main'] }),
      who: line
        .optional()
        .meta({ title: 'Who', description: 'Who leads it, where that is not the PCSO.', examples: ['teacher'] }),
      needs: title
        .optional()
        .meta({
          title: 'Needs',
          description:
            'The title of an earlier activity without which this one makes no sense. Shorter versions of the session then keep or leave out both.',
          examples: ['What matters to us'],
        }),
      picture: onTheShelf('A drawing from the shelf that shows what is done.', 'litter-pick'),
    }),
    inside: ['page'],
    holds: 'text',
    only: ['lessons', 'guidance'],
  },
  Say: {
    description: 'The exact words to say.',
    settings: z.strictObject({ without: withoutActivities }),
    inside: ['page', 'Activity', 'Note', 'Card'],
    holds: 'text',
  },
  OpenWith: {
    description:
      'The exact words to say first when this activity comes first in a shorter version: hello, the subject, and what cannot be kept a secret. In every other version they are not said.',
    settings: z.strictObject({}),
    inside: ['Activity'],
    holds: 'text',
    only: ['lessons'],
  },
  NightBefore: {
    description:
      'A list of what to do the night before. At the top of the page: for the whole session; inside an activity: what only that activity needs. A version shows all of it for its activities, at its top.',
    settings: z.strictObject({}),
    inside: ['page', 'Activity'],
    holds: 'text',
    only: ['lessons'],
  },
  Ask: {
    description: 'A question (the first paragraph) and what to listen for (the rest).',
    settings: z.strictObject({}),
    inside: ['Activity'],
    holds: 'text',
  },
  Note: {
    description: 'A note beside the text.',
    settings: z.strictObject({
      kind: z
        .enum(noteKinds)
        .meta({ title: 'Kind', description: 'safeguarding, inclusion or tip.', examples: ['tip'] }),
      without: withoutActivities,
    }),
    inside: ['page', 'Activity'],
    holds: 'text',
  },
  Slide: {
    description: 'One slide: one idea, readable at the back of a hall.',
    settings: z.strictObject({
      title: title.meta({ title: 'Title', description: "The slide's title.", examples: ['Which number?'] }),
      without: withoutActivities,
      layout: z
        .enum(slideLayouts)
        .optional()
        .meta({
          title: 'Layout',
          description:
            'steps: a numbered list of 2 to 5. chat: a list, each line a bold name and what was written. profile: a picture and a list. choose: a list of 2 to 4, each a panel. sort: heaps, and a list of what to sort. true-or-false: one sentence, its answer, then why (on the next slide). big-word: the title large, and what it means. picture: a picture and at most one line. timer: minutes, and what to do.',
          examples: ['chat'],
        }),
      picture: onTheShelf('A drawing from the shelf, beside or below the words.', 'phone-chat'),
      heaps: heaps.optional().meta(heaps.meta() ?? {}),
      answer: z
        .enum(['true', 'false'])
        .optional()
        .meta({ title: 'Answer', description: 'For true-or-false: which it is.', examples: ['false'] }),
      minutes: wholeMinutes.optional().meta(wholeMinutes.meta() ?? {}),
    }),
    inside: ['page', 'Activity', 'OpenWith'],
    holds: 'text',
    only: ['lessons', 'guidance'],
  },
  Worksheet: {
    description: 'A page for children to write on. Children read it, so it can never hold answers.',
    settings: z.strictObject({
      title: title.meta({ title: 'Title', description: "The worksheet's title.", examples: ['My safer route'] }),
      for: forActivities,
    }),
    inside: ['page'],
    holds: 'text',
    only: ['lessons'],
  },
  Answers: {
    description: 'Answers to the worksheet before it. For adults: they never reach a pupil file.',
    settings: z.strictObject({}),
    inside: ['page'],
    holds: 'text',
    only: ['lessons'],
  },
  Card: {
    description: 'A cue card to cut out.',
    settings: z.strictObject({
      title: title.meta({
        title: 'Title',
        description: "The card's title.",
        examples: ['A shop has been broken into'],
      }),
      for: forActivities,
      picture: onTheShelf('A drawing from the shelf, at the top of the card.', 'torch'),
      loose: z
        .enum(['yes'])
        .optional()
        .meta({
          title: 'Loose',
          description:
            'yes: must be cut out or kept apart, so it does not stand on the sheets that need no cutting: the end of a story, what only the PCSO reads, what is for some groups alone.',
          examples: ['yes'],
        }),
    }),
    inside: ['page', 'Activity'],
    holds: 'text',
  },
  Checklist: {
    description: 'A list of things to tick off.',
    settings: z.strictObject({}),
    inside: ['page', 'Activity', 'Note', 'Worksheet', 'Card'],
    holds: 'text',
  },
  Picture: {
    description: 'A drawing from the shelf of the library, with its own description: /pictures/ shows them all.',
    settings: z.strictObject({
      name: slug.meta({ title: 'Name', description: 'Its name on the shelf.', examples: ['pcso-with-class'] }),
      caption: line
        .optional()
        .meta({ title: 'Caption', description: 'A line printed under it.', examples: ['Stop at the kerb'] }),
    }),
    inside: ['page', 'Activity', 'Note', 'Slide', 'Worksheet', 'Answers', 'Card', 'Choose'],
    holds: 'empty',
  },
  Draw: {
    description: 'A box to draw in, with what to draw; or an outline from the shelf to fill in.',
    settings: z.strictObject({
      outline: onTheShelf(
        'An outline from the shelf to draw or write in: its name begins with outline-.',
        'outline-hand',
      ),
      size: z
        .enum(boxSizes)
        .optional()
        .meta({
          title: 'Size',
          description: 'small: a quarter of the page, half (where nothing is said), or the rest of the page.',
          examples: ['half'],
        }),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Match: {
    description:
      'A table of two columns with what belongs together on one line. The sheet mixes the right-hand side, to be joined by lines; the answers are made from it.',
    settings: z.strictObject({}),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Sort: {
    description:
      'A table of two columns: a thing, and the heap it belongs to (empty where any is right). The sheet mixes the things and draws the heaps; the answers are made from it.',
    settings: z.strictObject({ heaps }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Frames: {
    description: 'Boxes in a row, as in a storyboard: a list with a line for each frame.',
    settings: z.strictObject({
      bubbles: z
        .enum(['yes'])
        .optional()
        .meta({
          title: 'Bubbles',
          description: 'yes: a comic, with an empty speech bubble in each.',
          examples: ['yes'],
        }),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Faces: {
    description: 'A list of questions, each answered by colouring one of three or five faces.',
    settings: z.strictObject({
      of: z
        .enum(['3', '5'])
        .optional()
        .meta({ title: 'Of', description: 'How many faces, 3 (where nothing is said) or 5.', examples: ['5'] }),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Choose: {
    description: 'A question and a list of two to six things to ring, each with room for a picture.',
    settings: z.strictObject({
      most: z
        .string()
        .regex(/^[1-5]$/, 'how many may be chosen, in quotes, from "1" to "5"')
        .transform(Number)
        .optional()
        .meta({ title: 'Most', description: 'How many may be chosen, where it is not one.', examples: ['2'] }),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Label: {
    description:
      'A drawing with numbers on its parts and lines to write their names on; a list gives words to choose from.',
    settings: z.strictObject({
      picture: slug.meta({
        title: 'Picture',
        description: 'A drawing from the shelf that has parts to name: /pictures/ says which have.',
        examples: ['bicycle'],
      }),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Map: {
    description: 'A map to mark, with what to mark and, as a list, the signs of the key.',
    settings: z.strictObject({
      picture: onTheShelf(
        'A drawing from the shelf; where nothing is said, empty squares to draw on.',
        'outline-map-grid',
      ),
    }),
    inside: ['Worksheet'],
    holds: 'text',
    only: ['lessons'],
  },
  Chart: {
    description: 'A finding drawn as a chart, with its figures as a table.',
    settings: z.strictObject({
      finding: slug.meta({ title: 'Finding', description: 'The id of a finding.', examples: ['enjoyed-all'] }),
    }),
    inside: ['page', 'Activity', 'Slide'],
    holds: 'empty',
  },
  Figure: {
    description: 'A picture from the same folder.',
    settings: z.strictObject({
      src: pictureName,
      alt: line.meta({
        title: 'Alt text',
        description: 'What the picture shows, for somebody who cannot see it.',
        examples: ['A child in a bright coat at a zebra crossing'],
      }),
      caption: line
        .optional()
        .meta({ title: 'Caption', description: 'A line printed under it.', examples: ['Bright colours by day'] }),
    }),
    inside: ['page', 'Activity', 'Note', 'Slide', 'Worksheet', 'Answers', 'Card'],
    holds: 'empty',
  },
  Attachment: {
    description: 'A link to a file listed under attachments.',
    settings: z.strictObject({ file: attachmentName }),
    inside: ['page', 'Activity', 'Note'],
    holds: 'empty',
  },
} as const satisfies Record<string, BlockRule>;

export type BlockName = keyof typeof blocks;
export type BlockSettings<Name extends BlockName> = z.output<(typeof blocks)[Name]['settings']>;
export const blockNames = Object.keys(blocks) as BlockName[];

/** @returns whether a name written by a contributor is a block of ours. Never looks at a prototype. */
export function isBlockName(name: string): name is BlockName {
  return Object.hasOwn(blocks, name);
}
/** @returns the rule of a block, with its optional parts visible to the compiler */
export function blockRule(name: BlockName): BlockRule {
  return blocks[name];
}
