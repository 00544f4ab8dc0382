/** How the library's own layouts look: where each placeholder stands, and its letters, fill and line. Points. */
import type { Box } from '../box.ts';
import { slidePlaces, type LayoutName, type Place } from '../places.ts';

/** Colours by their name in the theme, so that one change of theme changes them all. */
type ThemeColour = 'bg1' | 'bg2' | 'tx1' | 'tx2' | 'accent1' | 'accent2' | 'accent4';

export interface Look {
  readonly place: Place;
  /** What it is called in a list of what stands on the slide. */
  readonly name: string;
  /** What an empty one says. */
  readonly prompt: string;
  readonly box: Box;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'l' | 'ctr';
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly colour?: ThemeColour;
  readonly fill?: ThemeColour;
  readonly line?: ThemeColour;
  readonly shape?: 'rect' | 'roundRect' | 'ellipse' | 'leftBubble' | 'rightBubble';
}

/** The margins, and what is left between them. */
const side = 48;
const across = 864;
const top = 122;
/** Where a picture stands at the right of a layout, and how far the rest then comes. */
const pictureAt: Box = { x: 592, y: top, width: 320, height: 388 };
const besidePicture = 520;

const title = (over: Partial<Look> = {}): Look => ({
  place: slidePlaces.title,
  name: 'Title',
  prompt: 'Title',
  box: { x: side, y: 30, width: across, height: 76 },
  size: 44,
  bold: true,
  anchor: 'ctr',
  colour: 'tx2',
  ...over,
});
const words = (box: Box, over: Partial<Look> = {}): Look => ({
  place: slidePlaces.words,
  name: 'Words',
  prompt: 'Words',
  box,
  size: 32,
  ...over,
});
const picture = (box: Box = pictureAt): Look => ({
  place: slidePlaces.picture,
  name: 'Picture',
  prompt: 'Picture',
  box,
  size: 28,
  align: 'ctr',
});
const lineAbove = words({ x: side, y: top, width: besidePicture, height: 48 }, { size: 28 });
/** A column of placeholders below each other. */
const column = (places: readonly Place[], name: string, first: Box, step: number, over: Partial<Look>): Look[] =>
  places.map((each, at) => ({
    place: each,
    name: `${name} ${at + 1}`,
    prompt: name,
    box: { ...first, y: first.y + at * step },
    size: 28,
    anchor: 'ctr',
    ...over,
  }));
/** Placeholders in a grid. */
const grid = (
  places: readonly Place[],
  name: string,
  first: Box,
  [columns, stepAcross, stepDown]: readonly [number, number, number],
  over: Partial<Look>,
): Look[] =>
  places.map((each, at) => ({
    place: each,
    name: `${name} ${at + 1}`,
    prompt: name,
    box: { ...first, x: first.x + (at % columns) * stepAcross, y: first.y + Math.floor(at / columns) * stepDown },
    size: 28,
    anchor: 'ctr',
    ...over,
  }));
const disc: Partial<Look> = { bold: true, align: 'ctr', colour: 'bg1', fill: 'tx2', shape: 'ellipse' };
const panel: Partial<Look> = { fill: 'bg2', line: 'tx2', shape: 'roundRect' };
const verdict = (which: 'isTrue' | 'isFalse', box: Box): Look => ({
  place: slidePlaces[which],
  name: which === 'isTrue' ? 'True' : 'False',
  prompt: which === 'isTrue' ? 'True' : 'False',
  box,
  size: 48,
  bold: true,
  align: 'ctr',
  anchor: 'ctr',
  colour: 'bg1',
  fill: which === 'isTrue' ? 'accent2' : 'accent4',
  shape: 'roundRect',
});

export const looksOf: Readonly<Record<LayoutName, readonly Look[]>> = {
  Opening: [
    title({ box: { x: side, y: 84, width: 500, height: 220 }, size: 54, anchor: 'b' }),
    words({ x: side, y: 312, width: 500, height: 84 }, { size: 40 }),
    picture({ x: 568, y: 72, width: 344, height: 400 }),
  ],
  Words: [title(), words({ x: side, y: top, width: across, height: 388 })],
  'Words and picture': [
    title(),
    words({ x: side, y: top, width: 440, height: 388 }),
    picture({ x: 508, y: top, width: 404, height: 388 }),
  ],
  'Words above a picture': [
    title(),
    words({ x: side, y: top, width: across, height: 110 }),
    picture({ x: side, y: 252, width: across, height: 258 }),
  ],
  Picture: [
    title(),
    picture({ x: side, y: top, width: across, height: 332 }),
    words({ x: side, y: 462, width: across, height: 48 }, { size: 28, align: 'ctr', anchor: 'ctr' }),
  ],
  Table: [
    title(),
    words({ x: side, y: top, width: across, height: 110 }),
    {
      place: slidePlaces.table,
      name: 'Table',
      prompt: 'Table',
      box: { x: side, y: 252, width: across, height: 258 },
      size: 28,
    },
  ],
  Steps: [
    title(),
    lineAbove,
    ...column(slidePlaces.numbers, 'Number', { x: side, y: 176, width: 52, height: 52 }, 68, disc),
    ...column(slidePlaces.steps, 'Step', { x: 112, y: 172, width: 456, height: 60 }, 68, {}),
    picture(),
  ],
  Chat: [
    title(),
    lineAbove,
    ...column(slidePlaces.left, 'Left', { x: side, y: 176, width: 400, height: 68 }, 84, {
      fill: 'bg2',
      line: 'tx2',
      shape: 'leftBubble',
    }),
    ...column(slidePlaces.right, 'Right', { x: 168, y: 176, width: 400, height: 68 }, 84, {
      colour: 'bg1',
      fill: 'accent1',
      shape: 'rightBubble',
    }),
    picture(),
  ],
  Profile: [
    title(),
    picture({ x: 72, y: 140, width: 300, height: 352 }),
    words({ x: 404, y: 140, width: 484, height: 352 }, { anchor: 'ctr' }),
  ],
  Choose: [
    title(),
    lineAbove,
    ...grid(slidePlaces.letters, 'Letter', { x: 60, y: 232, width: 52, height: 52 }, [2, 268, 168], disc),
    ...grid(slidePlaces.panels, 'Panel', { x: side, y: 180, width: 252, height: 156 }, [2, 268, 168], panel),
    picture(),
  ],
  Sort: [
    title(),
    lineAbove,
    ...grid(slidePlaces.things, 'Thing', { x: side, y: 180, width: 252, height: 44 }, [2, 268, 50], {
      align: 'ctr',
      fill: 'bg1',
      line: 'tx2',
      shape: 'roundRect',
    }),
    ...grid(slidePlaces.heaps, 'Heap', { x: side, y: 392, width: 121, height: 118 }, [4, 133, 0], {
      ...panel,
      bold: true,
      align: 'ctr',
      anchor: 't',
    }),
    picture(),
  ],
  'True or false': [
    title(),
    words({ x: side, y: top, width: besidePicture, height: 236 }, { size: 44, anchor: 'ctr' }),
    verdict('isTrue', { x: side, y: 378, width: 252, height: 120 }),
    verdict('isFalse', { x: 316, y: 378, width: 252, height: 120 }),
    picture(),
  ],
  Answer: [
    title(),
    words({ x: side, y: top, width: besidePicture, height: 100 }, { anchor: 'ctr' }),
    verdict('isTrue', { x: side, y: 232, width: 232, height: 92 }),
    verdict('isFalse', { x: side, y: 232, width: 232, height: 92 }),
    words(
      { x: side, y: 342, width: besidePicture, height: 168 },
      { place: slidePlaces.why, name: 'Why', prompt: 'Why' },
    ),
    picture(),
  ],
  'Big word': [
    title({ box: { x: side, y: 122, width: besidePicture, height: 170 }, size: 80, anchor: 'b', align: 'ctr' }),
    words({ x: side, y: 304, width: besidePicture, height: 206 }, { size: 36, align: 'ctr' }),
    picture(),
  ],
  Timer: [
    title(),
    {
      place: slidePlaces.minutes,
      name: 'Minutes',
      prompt: 'Minutes',
      box: { x: side, y: top, width: besidePicture, height: 130 },
      size: 80,
      bold: true,
      align: 'ctr',
      anchor: 'ctr',
      colour: 'tx2',
    },
    words({ x: side, y: 366, width: besidePicture, height: 144 }, { align: 'ctr' }),
    picture(),
  ],
};

/** The card behind a made-up profile: part of its layout, and no placeholder. */
export const profileCard: Box = { x: side, y: 116, width: across, height: 398 };
