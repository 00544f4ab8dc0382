/** What a layout leaves for the content of a slide, by the places of its placeholders. */
import type { Box } from './box.ts';
import { slidePlaces, type LayoutName, type Place } from './places.ts';
import type { Master } from './read-master.ts';
import { fitTitle, gapBelow, leastSize } from './wall.ts';
import { fitInto } from '../paper/picture.ts';
import type { WallPicture } from './slide-body.ts';
import type { Shape } from './composed.ts';

/** Between a title that takes more than its place and what is below it. */
const gap = 10;

export interface Room {
  readonly layout: LayoutName;
  readonly title: { readonly text: string; readonly size: number; readonly box?: Box };
  /**
   * Where a placeholder stands: lower where the title needs more than its place, and as far as the picture would have
   * come where there is none.
   */
  box(place: Place): Box;
  /** All of these together. */
  around(places: readonly Place[]): Box;
  readonly picture: Shape[];
}

/**
 * @param title with the words of the interface around it, where it goes on at a second slide
 * @param picture for the placeholder of the layout, where there is one
 */
export function roomOf(master: Master, layout: LayoutName, title: string, picture?: WallPicture): Room {
  const { box: at } = master.layouts[layout];
  const own = at(slidePlaces.title);
  const fitted = fitTitle(title, 'slide', own.width);
  const grown = Math.max(0, fitted.height - own.height);
  const lower = grown === 0 ? 0 : Math.max(0, own.y + fitted.height + gap - topOf(master, layout));
  const lowered = (box: Box): Box => ({ ...box, y: box.y + lower, height: box.height - lower });
  const besides = layout === 'Profile' || layout === 'Picture' || layout === 'Words above a picture';
  const edge = picture || besides || !hasPicture(layout) ? undefined : at(slidePlaces.picture);
  const box = (each: Place): Box => {
    const found = lowered(at(each));
    return edge && found.x + found.width <= edge.x ? widened(found, edge) : found;
  };
  return {
    layout,
    title: { text: title, size: fitted.size, ...(grown > 0 && { box: { ...own, height: fitted.height } }) },
    box,
    around: (places) => union(places.map(box)),
    picture: picture && hasPicture(layout) ? placedPicture(picture, lowered(at(slidePlaces.picture))) : [],
  };
}

const hasPicture = (layout: LayoutName) => layout !== 'Words' && layout !== 'Table';

function widened(box: Box, edge: Box): Box {
  return { ...box, width: edge.x + edge.width - box.x };
}

/** Where the content of a layout begins. */
function topOf({ layouts }: Master, layout: LayoutName): number {
  const { box } = layouts[layout];
  return hasPicture(layout) ? Math.min(box(slidePlaces.words).y, box(slidePlaces.picture).y) : box(slidePlaces.words).y;
}

function union(boxes: readonly Box[]): Box {
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/**
 * In the middle of its room, with space for its caption.
 * @param free inside of something else, and not in a placeholder
 */
export function placedPicture(picture: WallPicture, room: Box, free?: 'free'): Shape[] {
  const at = free ? {} : { place: slidePlaces.picture };
  const { caption } = picture;
  const forCaption = caption === undefined ? 0 : leastSize * 1.2 + gapBelow(leastSize);
  const size = fitInto(picture, { width: room.width, height: room.height - forCaption });
  const box: Box = {
    x: room.x + (room.width - size.width) / 2,
    y: room.y + (room.height - forCaption - size.height) / 2,
    width: size.width,
    height: size.height,
  };
  if (caption === undefined) return [{ kind: 'picture', ...at, box, picture }];
  const below: Box = { ...room, y: box.y + box.height + 4, height: leastSize * 1.3 };
  return [
    { kind: 'picture', ...at, box, picture },
    {
      kind: 'caption',
      name: 'Caption',
      box: below,
      text: { lines: [{ level: 0, runs: [{ text: caption }] }], size: leastSize },
    },
  ];
}
