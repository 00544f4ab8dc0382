/** Two to four panels to choose from, each with its letter, its words and perhaps its picture. */
import type { Box } from '../box.ts';
import type { Shape } from '../composed.ts';
import type { Line } from '../drawing-text.ts';
import { inGrid } from '../grid.ts';
import { slidePlaces } from '../places.ts';
import { placedPicture } from '../room.ts';
import type { WallPicture } from '../slide-body.ts';
import {
  between,
  discSize,
  discRoom,
  discShape,
  inRoom,
  textIn,
  withLine,
  wordsLine,
  type Arrange,
} from './arranging.ts';

/** Points. */
const highest = 230;
const margin = 12;

export const arrangePanels: Arrange<'choose'> = (on, { panels, wordsBelow }) => {
  const at = withLine(on, 'Choose', [...slidePlaces.letters, ...slidePlaces.panels], wordsBelow);
  if (!at) return undefined;
  const lines = panels.map(({ words }) => wordsLine(words));
  const shapes = on.panels.some((each) => each) ? drawn(lines, on.panels, at.area) : lettered(lines, at.area);
  return shapes && inRoom(at.room, at.before, shapes, at.after);
};

const letter = (index: number, box: Box) => discShape(slidePlaces.letters[index], box, 'ABCD'[index] ?? '');

/** The letter at the left of the words. */
function lettered(lines: readonly Line[], area: Box): Shape[] | undefined {
  const columns = lines.length === 3 ? [3, 1] : [2, 1, 4];
  const grid = inGrid(lines, area, { columns, margins: { x: discRoom + 8 }, between, highest });
  return grid?.boxes.flatMap((box, index) => [
    ...textIn(slidePlaces.panels[index], box, { lines: [lines[index]!], size: grid.size }),
    ...letter(index, { x: box.x + margin, y: box.y + (box.height - discSize) / 2, width: discSize, height: discSize }),
  ]);
}

/** Of a panel, for its picture above the words or at the left of them. */
const above = 0.52;
const beside = 0.4;

/** The letter in the corner, the picture above the words or beside them: whichever lets the words be larger. */
function drawn(lines: readonly Line[], pictures: readonly (WallPicture | undefined)[], area: Box): Shape[] | undefined {
  const tall = inGrid(lines, area, {
    columns: [lines.length],
    margins: { y: (area.height - margin) * above },
    between,
    highest: Infinity,
  });
  const widthInTwo = (area.width - between) / 2;
  const flat =
    lines.length < 4
      ? undefined
      : inGrid(lines, area, { columns: [2], margins: { x: widthInTwo * beside + margin }, between, highest: Infinity });
  const grid = flat && flat.size >= (tall?.size ?? 0) ? flat : tall;
  if (!grid) return undefined;
  const isFlat = grid === flat;
  return grid.boxes.flatMap((box, index): Shape[] => {
    const [width, height] = isFlat ? [box.width * beside, box.height] : [box.width, box.height * above];
    const room = {
      x: box.x + margin,
      y: box.y + margin,
      width: width - margin * (isFlat ? 1 : 2),
      height: height - margin * (isFlat ? 2 : 1),
    };
    const picture = pictures[index];
    const inside = isFlat ? { left: width + margin } : { left: margin, top: height };
    return [
      ...textIn(slidePlaces.panels[index], box, { lines: [lines[index]!], size: grid.size, inside }),
      ...(picture ? placedPicture(picture, room, 'free') : []),
      ...letter(index, { x: box.x - 8, y: box.y - 8, width: discSize, height: discSize }),
    ];
  });
}
