/** What arranging one layout and another have in common. */
import type { Scene, SceneOf, Words } from '../../../document/slides/scene.ts';
import type { Translate } from '../../../i18n/index.ts';
import { xmlText } from '../../paper/xml-text.ts';
import type { Box } from '../box.ts';
import type { ComposedSlide, Shape, Text } from '../composed.ts';
import { runsOf, type Line } from '../drawing-text.ts';
import { slidePlaces, type LayoutName, type Place } from '../places.ts';
import type { Master } from '../read-master.ts';
import { roomOf, type Room } from '../room.ts';
import type { WallPicture } from '../slide-body.ts';
import { boxHeight, fitBoxes, gapBelow, type Page } from '../wall.ts';

/** What a scene is arranged with. */
export interface Arranging {
  readonly master: Master;
  readonly t: Translate;
  readonly title: string;
  readonly picture?: WallPicture;
  /** Of each panel; undefined for one without. */
  readonly panels: readonly (WallPicture | undefined)[];
  /** The words outside of the lists and panels of the layout. */
  readonly words: readonly Line[];
}

/** Undefined where the words are too many for the layout. */
export type Arrange<Layout extends Scene['layout']> = (
  on: Arranging,
  scene: SceneOf<Layout>,
) => ComposedSlide | undefined;

/** Points between boxes. */
export const between = 16;

/** @returns contributors' words as one line */
export function wordsLine(words: Words): Line {
  return { level: 0, runs: runsOf(words) };
}

/** @returns words of ours as one line */
export function plainLine(text: string, bold = false): Line {
  return { level: 0, runs: [{ text: xmlText(text), ...(bold && { bold }) }] };
}

/** @returns text in a placeholder, moved to its box; nothing where the layout has no such placeholder */
export function textIn(at: Place | undefined, box: Box, text: Text): Shape[] {
  return at ? [{ kind: 'text', place: at, box, text }] : [];
}

/** @returns a page of words as the text of a placeholder */
export function pageText({ lines, size }: Page): Text {
  return { lines, size, after: gapBelow(size) };
}

/** The room of a layout, with its one line above or below the rest. @returns undefined where that is too long */
export function withLine(
  { master, title, picture, words }: Arranging,
  layout: LayoutName,
  places: readonly Place[],
  below = false,
): { room: Room; area: Box; before: Shape[]; after: Shape[] } | undefined {
  const room = roomOf(master, layout, title, picture);
  const all = room.around([slidePlaces.words, ...places]);
  if (words.length === 0) return { room, area: all, before: [], after: [] };
  const size = fitBoxes(words, all.width, all.height * 0.3, [32, 28]);
  if (size === undefined) return undefined;
  const height = words.reduce((sum, line) => sum + boxHeight(line, size, all.width), 0);
  const rest = { ...all, height: all.height - height - between };
  const line = textIn(
    slidePlaces.words,
    { ...all, y: below ? all.y + all.height - height : all.y, height },
    { lines: words, size },
  );
  return below
    ? { room, area: rest, before: [], after: line }
    : { room, area: { ...rest, y: all.y + height + between }, before: line, after: [] };
}

/** @returns the slide of a room, its picture last */
export function inRoom({ layout, title, picture }: Room, ...shapes: readonly (readonly Shape[])[]): ComposedSlide {
  return { layout, title, shapes: [...shapes.flat(), ...picture] };
}

/** Points of the circle with a number or a letter, and of the space it takes. */
export const discSize = 52;
export const discRoom = discSize + 12;

/** @returns a number or a letter in its circle */
export function discShape(at: Place | undefined, box: Box, text: string): Shape[] {
  return textIn(at, box, { lines: [plainLine(text)], size: 28, ours: true });
}
