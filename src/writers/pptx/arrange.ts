/**
 * Where the parts of a layout stand: steps below each other, messages on two sides, panels and heaps beside each other.
 * Each as large as its room allows; where something is too long to be read from far away, the slide is one of words.
 */
import type { Translate } from '../../i18n/index.ts';
import type { Scene, SceneOf, Words } from '../../document/slides/scene.ts';
import { xmlText } from '../paper/xml-text.ts';
import type { Box } from './box.ts';
import { runsOf, type Line } from './drawing-text.ts';
import type { ComposedSlide, Shape, Text } from './composed.ts';
import { inGrid, spread } from './grid.ts';
import { place, type LayoutName, type Place } from './places.ts';
import type { Master } from './read-master.ts';
import { roomOf, type Room } from './room.ts';
import type { WallPicture } from './slide-body.ts';
import { boxHeight, fitBoxes, fitTitle, gapBelow, lineWidth, pagesOf } from './wall.ts';

/** What a scene is arranged with. */
export interface Arranging {
  readonly master: Master;
  readonly t: Translate;
  readonly title: string;
  readonly picture?: WallPicture;
  /** The words outside of the lists and panels of the layout. */
  readonly words: readonly Line[];
}

type Arranged = ComposedSlide | undefined;
type Arrange<Layout extends Scene['layout']> = (on: Arranging, scene: SceneOf<Layout>) => Arranged;

const lineOf = (words: Words): Line => ({ level: 0, runs: runsOf(words) });
const plain = (text: string): Line => ({ level: 0, runs: [{ text: xmlText(text) }] });
/** Between boxes. */
const between = 16;

function shape(at: Place | undefined, box: Box, text: Text): Shape[] {
  return at ? [{ kind: 'text', place: at, box, text }] : [];
}

/** The room of a layout, with its one line above or below the rest. @returns undefined where that is too long */
function withLine(
  { master, title, picture, words }: Arranging,
  layout: LayoutName,
  places: readonly Place[],
  below = false,
): { room: Room; area: Box; before: Shape[]; after: Shape[] } | undefined {
  const room = roomOf(master, layout, title, picture);
  const all = room.around([place.words, ...places]);
  if (words.length === 0) return { room, area: all, before: [], after: [] };
  const size = fitBoxes(words, all.width, all.height * 0.3, { sizes: [32, 28] });
  if (size === undefined) return undefined;
  const height = words.reduce((sum, line) => sum + boxHeight(line, size, all.width), 0);
  const rest = { ...all, height: all.height - height - between };
  const line = shape(
    place.words,
    { ...all, y: below ? all.y + all.height - height : all.y, height },
    { lines: words, size },
  );
  return below
    ? { room, area: rest, before: [], after: line }
    : { room, area: { ...rest, y: all.y + height + between }, before: line, after: [] };
}

function done({ layout, title, picture }: Room, ...shapes: readonly (readonly Shape[])[]): ComposedSlide {
  return { layout, title, shapes: [...shapes.flat(), ...picture] };
}

/** The circle with a number or a letter, and the space it takes. */
const disc = 52;
const discRoom = disc + 12;
const inDisc = (at: Place | undefined, box: Box, text: string) =>
  shape(at, box, { lines: [plain(text)], size: 28, ours: true });
/** Rows of steps are not drawn apart further than belongs together. */
const highestStep = 96;
const largestStep = [40, 36, 32, 28];

const steps: Arrange<'steps'> = (on, { steps: each, wordsBelow }) => {
  const at = withLine(on, 'Steps', [...place.numbers, ...place.steps], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const high = Math.min(highestStep, (area.height + between) / each.length) - between;
  const lines = each.map(lineOf);
  const width = area.width - discRoom;
  const size = fitBoxes(lines, width, high + between, { sizes: largestStep });
  if (size === undefined) return undefined;
  const shapes = lines.flatMap((line, index): Shape[] => {
    const y = area.y + index * (high + between);
    return [
      ...inDisc(
        place.numbers[index],
        { x: area.x, y: y + (high - disc) / 2, width: disc, height: disc },
        `${index + 1}`,
      ),
      ...shape(place.steps[index], { x: area.x + discRoom, y, width, height: high }, { lines: [line], size }),
    ];
  });
  return done(at.room, at.before, shapes, at.after);
};

/** Of the room, for the longest message; and the tails of the bubbles. */
const widestBubble = 0.8;
const tail = 18;

const chat: Arrange<'chat'> = (on, { messages, wordsBelow }) => {
  const at = withLine(on, 'Chat', [...place.left, ...place.right], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const most = area.width * widestBubble;
  /** The name on a line of its own, or in front of the words where that would be too high. */
  const message = (name: 'above' | 'before') =>
    messages.map(({ who, words }): Line => {
      const [first, ...rest] = runsOf(words);
      const said = first ? [name === 'above' ? { ...first, breakBefore: true } : first, ...rest] : rest;
      return { level: 0, runs: [{ text: xmlText(name === 'above' ? who : `${who}: `), bold: true }, ...said] };
    });
  const heights = (lines: readonly Line[], size: number) => lines.map((line) => boxHeight(line, size, most) + 4);
  for (const name of ['above', 'before'] as const)
    for (const size of name === 'above' ? [36, 32, 28] : [32, 28]) {
      const lines = message(name);
      const high = heights(lines, size);
      const total = high.reduce((sum, each) => sum + each + tail, -tail);
      if (total > area.height || fitBoxes(lines, most, area.height, { sizes: [size] }) === undefined) continue;
      const seen = { left: 0, right: 0 };
      let y = area.y;
      const shapes = messages.flatMap(({ side, who, words }, index): Shape[] => {
        const bubble = place[side][seen[side]++];
        const rows: readonly Line[] = name === 'above' ? [plain(`${who} `), lineOf(words)] : [lines[index]!];
        const width = Math.min(most, Math.max(150, ...rows.map((row) => lineWidth(row, size) + 12)));
        const box = { x: side === 'left' ? area.x : area.x + area.width - width, y, width, height: high[index]! };
        y += high[index]! + tail;
        return shape(bubble, box, { lines: [lines[index]!], size });
      });
      return done(at.room, at.before, shapes, at.after);
    }
  return undefined;
};

const profile: Arrange<'profile'> = ({ master, title, picture, words }, { facts }) => {
  const room = roomOf(master, 'Profile', title, picture);
  const box = room.box(place.words);
  const [page, ...more] = pagesOf([...words, ...facts.map(lineOf)], box.width, box.height);
  if (!page || more.length > 0) return undefined;
  const text: Text = { lines: page.lines, size: page.size, after: gapBelow(page.size) };
  return { layout: room.layout, title: room.title, shapes: [...room.picture, ...shape(place.words, box, text)] };
};

const highestPanel = 230;

const choose: Arrange<'choose'> = (on, { panels, wordsBelow }) => {
  const at = withLine(on, 'Choose', [...place.letters, ...place.panels], wordsBelow);
  if (!at) return undefined;
  const lines = panels.map(lineOf);
  const grid = inGrid(lines, at.area, {
    columns: lines.length === 3 ? [3, 1] : [2, 1, 4],
    margins: discRoom + 8,
    between,
    highest: highestPanel,
  });
  if (!grid) return undefined;
  const shapes = lines.flatMap((line, index): Shape[] => {
    const box = grid.boxes[index]!;
    const letter = { x: box.x + 12, y: box.y + (box.height - disc) / 2, width: disc, height: disc };
    return [
      ...shape(place.panels[index], box, { lines: [line], size: grid.size }),
      ...inDisc(place.letters[index], letter, 'ABCD'[index] ?? ''),
    ];
  });
  return done(at.room, at.before, shapes, at.after);
};

/** Of the room, for the heaps: children sort into something large. */
const heapsPart = 0.38;

const sort: Arrange<'sort'> = (on, { heaps, things, wordsBelow }) => {
  const at = withLine(on, 'Sort', [...place.things, ...place.heaps], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const names = heaps.map((heap): Line => ({ level: 0, runs: [{ text: xmlText(heap), bold: true }] }));
  const heapBoxes = spread(
    { ...area, y: area.y + area.height * (1 - heapsPart), height: area.height * heapsPart },
    heaps.length,
    heaps.length,
    between,
  );
  const sizeOfHeaps = fitBoxes(names, heapBoxes[0]!.width, heapBoxes[0]!.height, { sizes: [36, 32, 28] });
  const grid = inGrid(
    things.map(lineOf),
    { ...area, height: area.height * (1 - heapsPart) - between },
    { columns: [4, 3, 2, 1], between: 12, highest: 64 },
  );
  if (sizeOfHeaps === undefined || !grid) return undefined;
  return done(
    at.room,
    at.before,
    things.flatMap((thing, index) =>
      shape(place.things[index], grid.boxes[index]!, { lines: [lineOf(thing)], size: grid.size }),
    ),
    names.flatMap((name, index) => shape(place.heaps[index], heapBoxes[index]!, { lines: [name], size: sizeOfHeaps })),
    at.after,
  );
};

const trueOrFalse: Arrange<'true-or-false'> = ({ master, t, title, picture }, { statement }) => {
  const room = roomOf(master, 'True or false', title, picture);
  const box = room.box(place.words);
  const size = fitBoxes([lineOf(statement)], box.width, box.height, { sizes: [54, 48, 44, 40, 36, 32, 28] });
  if (size === undefined) return undefined;
  const row = { ...room.around([place.isTrue, place.isFalse]), x: box.x, width: box.width };
  const [yes, no] = spread(row, 2, 2, between) as [Box, Box];
  const say = (text: string): Text => ({ lines: [plain(text)], size: 48, ours: true });
  return done(
    room,
    shape(place.words, box, { lines: [lineOf(statement)], size }),
    shape(place.isTrue, yes, say(t('slide.true'))),
    shape(place.isFalse, no, say(t('slide.false'))),
  );
};

const answer: Arrange<'answer'> = ({ master, t, title, picture, words }, { statement, isTrue }) => {
  const room = roomOf(master, 'Answer', title, picture);
  const said = room.box(place.words);
  const size = fitBoxes([lineOf(statement)], said.width, said.height, { sizes: [36, 32, 28] });
  const why = room.box(place.why);
  const [page, ...more] = pagesOf(words, why.width, why.height);
  if (size === undefined || !page || more.length > 0) return undefined;
  const verdict = isTrue ? place.isTrue : place.isFalse;
  const narrow = master.layouts.Answer.box(verdict).width;
  return done(
    room,
    shape(place.words, said, { lines: [lineOf(statement)], size }),
    shape(
      verdict,
      { ...room.box(verdict), width: narrow },
      { lines: [plain(t(isTrue ? 'slide.true' : 'slide.false'))], size: 48, ours: true },
    ),
    shape(place.why, why, { lines: page.lines, size: page.size, after: gapBelow(page.size) }),
  );
};

const bigWord: Arrange<'big-word'> = ({ master, title, picture, words }) => {
  const room = roomOf(master, 'Big word', title, picture);
  const box = room.box(place.words);
  const [page, ...more] = pagesOf(words, box.width, box.height);
  if (!page || more.length > 0) return undefined;
  const own = room.box(place.title);
  const { size, height } = fitTitle(title, 'word', own.width, 1);
  if (height > own.height) return undefined;
  const text: Text = { lines: page.lines, size: page.size, after: gapBelow(page.size) };
  return {
    layout: room.layout,
    title: { text: title, size, box: own },
    shapes: [...shape(place.words, box, text), ...room.picture],
  };
};

const pictureAlone: Arrange<'picture'> = ({ master, title, picture, words }) => {
  if (!picture) return undefined;
  const own = roomOf(master, 'Picture', title);
  const line = own.box(place.words);
  const size = fitBoxes(words, line.width, line.height, { sizes: [36, 32, 28] });
  if (size === undefined) return undefined;
  const room = roomOf(master, 'Picture', title, picture);
  return done(room, [], words.length === 0 ? [] : shape(place.words, line, { lines: words, size }));
};

/** More than these are no row that can be counted. */
const mostDiscs = 30;
const timer: Arrange<'timer'> = ({ master, t, title, picture, words }, { minutes }) => {
  const room = roomOf(master, 'Timer', title, picture);
  const [number, todo] = [room.box(place.minutes), room.box(place.words)];
  const [page, ...more] = pagesOf(words, todo.width, todo.height);
  if (!page || more.length > 0) return undefined;
  const said = xmlText(t('minutes', { count: minutes }));
  const size = fitBoxes([plain(said)], number.width, number.height, { sizes: [80, 66, 54, 48, 40, 36, 32, 28] });
  if (size === undefined) return undefined;
  const row = { ...number, y: number.y + number.height + 8, height: todo.y - number.y - number.height - 16 };
  const discs: Shape[] = minutes > mostDiscs ? [] : [{ kind: 'discs', box: row, count: minutes, name: said }];
  return done(
    room,
    shape(place.minutes, number, { lines: [plain(said)], size, ours: true }),
    discs,
    shape(place.words, todo, { lines: page.lines, size: page.size, after: gapBelow(page.size) }),
  );
};

type Layouts = Exclude<Scene['layout'], 'words'>;

const arrangements: { readonly [Layout in Layouts]: Arrange<Layout> } = {
  steps,
  chat,
  profile,
  choose,
  sort,
  'true-or-false': trueOrFalse,
  answer,
  'big-word': bigWord,
  picture: pictureAlone,
  timer,
};

/** @returns the slide of a scene; undefined where it has no layout, or its words are too many for it */
export function arrangeScene(on: Arranging, scene: Scene): ComposedSlide | undefined {
  if (scene.layout === 'words') return undefined;
  return (arrangements[scene.layout] as Arrange<Layouts>)(on, scene);
}

/** @returns the lines of a scene that is shown as words after all, as somebody would read it out */
export function asWords(scene: Scene, t: Translate, lines: readonly Line[]): Line[] {
  if (scene.layout === 'true-or-false') return [lineOf(scene.statement)];
  if (scene.layout !== 'answer') return [...lines];
  const verdict = t(scene.isTrue ? 'slide.true' : 'slide.false');
  return [lineOf(scene.statement), { level: 0, runs: [{ text: verdict, bold: true }] }, ...lines];
}
