/** Things, and below them the heaps to sort them into. */
import { xmlText } from '../../paper/xml-text.ts';
import type { Line } from '../drawing-text.ts';
import { inGrid, spread } from '../grid.ts';
import { slidePlaces } from '../places.ts';
import { fitBoxes } from '../wall.ts';
import { between, inRoom, textIn, withLine, wordsLine, type Arrange } from './arranging.ts';

/** Of the room, for the heaps: children sort into something large. */
const heapsPart = 0.38;

export const arrangeSort: Arrange<'sort'> = (on, { heaps, things, wordsBelow }) => {
  const at = withLine(on, 'Sort', [...slidePlaces.things, ...slidePlaces.heaps], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const names = heaps.map((heap): Line => ({ level: 0, runs: [{ text: xmlText(heap), bold: true }] }));
  const heapBoxes = spread(
    { ...area, y: area.y + area.height * (1 - heapsPart), height: area.height * heapsPart },
    heaps.length,
    heaps.length,
    between,
  );
  const sizeOfHeaps = fitBoxes(names, heapBoxes[0]!.width, heapBoxes[0]!.height, [36, 32, 28]);
  const grid = inGrid(
    things.map(wordsLine),
    { ...area, height: area.height * (1 - heapsPart) - between },
    { columns: [4, 3, 2, 1], between: 12, highest: 64 },
  );
  if (sizeOfHeaps === undefined || !grid) return undefined;
  return inRoom(
    at.room,
    at.before,
    things.flatMap((thing, index) =>
      textIn(slidePlaces.things[index], grid.boxes[index]!, { lines: [wordsLine(thing)], size: grid.size }),
    ),
    names.flatMap((name, index) =>
      textIn(slidePlaces.heaps[index], heapBoxes[index]!, { lines: [name], size: sizeOfHeaps }),
    ),
    at.after,
  );
};
