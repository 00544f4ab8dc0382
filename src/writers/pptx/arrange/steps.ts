/** Steps below each other, each with its number. */
import type { Shape } from '../composed.ts';
import { slidePlaces } from '../places.ts';
import { fitBoxes } from '../wall.ts';
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

/** Rows of steps are not drawn apart further than belongs together. */
const highestStep = 96;
const largestStep = [40, 36, 32, 28];

export const arrangeSteps: Arrange<'steps'> = (on, { steps: each, wordsBelow }) => {
  const at = withLine(on, 'Steps', [...slidePlaces.numbers, ...slidePlaces.steps], wordsBelow);
  if (!at) return undefined;
  const { area } = at;
  const high = Math.min(highestStep, (area.height + between) / each.length) - between;
  const lines = each.map(wordsLine);
  const width = area.width - discRoom;
  const size = fitBoxes(lines, width, high + between, largestStep);
  if (size === undefined) return undefined;
  const shapes = lines.flatMap((line, index): Shape[] => {
    const y = area.y + index * (high + between);
    return [
      ...discShape(
        slidePlaces.numbers[index],
        { x: area.x, y: y + (high - discSize) / 2, width: discSize, height: discSize },
        `${index + 1}`,
      ),
      ...textIn(slidePlaces.steps[index], { x: area.x + discRoom, y, width, height: high }, { lines: [line], size }),
    ];
  });
  return inRoom(at.room, at.before, shapes, at.after);
};
