/**
 * What a master has: its layouts by name, and in each the placeholders that the writer fills. The library's own is made
 * from this (master/), and a force's is measured by it (read-master.ts).
 */
export const layoutNames = [
  'Opening',
  'Words',
  'Words and picture',
  'Words above a picture',
  'Picture',
  'Table',
  'Steps',
  'Chat',
  'Profile',
  'Choose',
  'Sort',
  'True or false',
  'Answer',
  'Big word',
  'Timer',
] as const;
export type LayoutName = (typeof layoutNames)[number];

export type PlaceType = 'title' | 'body' | 'pic' | 'tbl';

/** A placeholder: its type, and its number in the layout. A title has none. */
export interface Place {
  readonly type: PlaceType;
  readonly index: number;
}

const body = (index: number): Place => ({ type: 'body', index });
const row = (from: number, count: number): readonly Place[] =>
  Array.from({ length: count }, (_, each) => body(from + each));

export const slidePlaces = {
  title: { type: 'title', index: 0 },
  words: body(1),
  picture: { type: 'pic', index: 2 },
  table: { type: 'tbl', index: 3 },
  /** Why something is true. */
  why: body(4),
  /** The steps, and the circles with their numbers. */
  steps: row(11, 5),
  numbers: row(21, 5),
  /** Speech bubbles on either side. */
  left: row(11, 4),
  right: row(31, 4),
  /** The panels, and the circles with their letters. */
  panels: row(11, 4),
  letters: row(21, 4),
  things: row(11, 8),
  heaps: row(41, 4),
  isTrue: body(11),
  isFalse: body(12),
  minutes: body(11),
} as const satisfies Record<string, Place | readonly Place[]>;

const { title, words, picture } = slidePlaces;

/** What the writer fills in each layout. A master that lacks one of these cannot be used. */
export const layoutPlaces: Readonly<Record<LayoutName, readonly Place[]>> = {
  Opening: [title, words, picture],
  Words: [title, words],
  'Words and picture': [title, words, picture],
  'Words above a picture': [title, words, picture],
  Picture: [title, picture, words],
  Table: [title, words, slidePlaces.table],
  Steps: [title, words, ...slidePlaces.numbers.flatMap((number, each) => [number, slidePlaces.steps[each]!]), picture],
  Chat: [title, words, ...slidePlaces.left.flatMap((left, each) => [left, slidePlaces.right[each]!]), picture],
  Profile: [title, picture, words],
  Choose: [
    title,
    words,
    ...slidePlaces.letters.flatMap((letter, each) => [letter, slidePlaces.panels[each]!]),
    picture,
  ],
  Sort: [title, words, ...slidePlaces.things, ...slidePlaces.heaps, picture],
  'True or false': [title, words, slidePlaces.isTrue, slidePlaces.isFalse, picture],
  Answer: [title, words, slidePlaces.isTrue, slidePlaces.isFalse, slidePlaces.why, picture],
  'Big word': [title, words, picture],
  Timer: [title, slidePlaces.minutes, words, picture],
};
