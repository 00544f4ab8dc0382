/** Boxes beside and below each other. */
import type { Box } from './box.ts';
import type { Line } from './drawing-text.ts';
import { fitBoxes } from './wall.ts';

/** @returns so many boxes in so many columns, as large as the room allows */
export function spread(room: Box, count: number, columns: number, between: number, highest = Infinity): Box[] {
  const rows = Math.ceil(count / columns);
  const width = (room.width - between * (columns - 1)) / columns;
  const height = Math.min(highest, (room.height - between * (rows - 1)) / rows);
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + (index % columns) * (width + between),
    y: room.y + Math.floor(index / columns) * (height + between),
    width,
    height,
  }));
}

/**
 * @param columns how many to try, the best first
 * @param margins points inside of each box that hold no words, across and down
 * @param highest points
 * @returns the boxes in which the words are largest; undefined where they fit in none
 */
export function inGrid(
  lines: readonly Line[],
  room: Box,
  {
    columns,
    margins = {},
    between,
    highest,
  }: {
    readonly columns: readonly number[];
    readonly margins?: { readonly x?: number; readonly y?: number };
    readonly between: number;
    readonly highest: number;
  },
): { readonly boxes: readonly Box[]; readonly size: number } | undefined {
  let best: { boxes: readonly Box[]; size: number } | undefined;
  for (const across of columns) {
    if (across > lines.length) continue;
    const boxes = spread(room, lines.length, across, between, highest);
    const [width, height] = [boxes[0]!.width - (margins.x ?? 0), boxes[0]!.height - (margins.y ?? 0)];
    const size = fitBoxes(lines, width, height, [40, 36, 32, 28]);
    if (size !== undefined && (best === undefined || size > best.size)) best = { boxes, size };
  }
  return best;
}
