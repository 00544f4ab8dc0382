/** What a page fills or clips to, as far as it is a box: by its command, or by lines from corner to corner. */
import type { Command } from './content.ts';
import { boxAround, moved, numbersAmong, overlap, type Box, type Matrix } from './matrix.ts';

export interface Path {
  readonly boxes: Box[];
  /** The corners of what is no box by its command. */
  readonly other: (readonly [number, number] | undefined)[];
}

export function grown(path: Path, { name, given }: Command, matrix: Matrix): Path {
  const [x = 0, y = 0, width = 0, height = 0] = numbersAmong(given);
  if (name === 're') {
    const corners = [moved(x, y, matrix), moved(x + width, y + height, matrix)];
    // A box that is turned lies over less than its corners say.
    if (matrix[1] * matrix[0] === 0 && matrix[2] * matrix[3] === 0) path.boxes.push(boxAround(corners)!);
  } else if (path.other.length < 100)
    path.other.push(/[ml]/.test(name) ? moved(x, y, matrix) : name === 'h' ? path.other[0] : undefined);
  return path;
}

/** A box, where lines from corner to corner make one: four corners, each above, below or beside the one before. */
export function boxOf(corners: readonly (readonly [number, number] | undefined)[]): Box | undefined {
  const all = corners.filter((each) => each !== undefined);
  const isStraight = all.every(([x, y], index) => {
    const [a, b] = all[(index + 1) % all.length]!;
    return Math.abs(x - a) < 0.1 || Math.abs(y - b) < 0.1;
  });
  return all.length === corners.length && all.length >= 4 && all.length <= 5 && isStraight ? boxAround(all) : undefined;
}

export function clipped({ boxes, other }: Path, before: Box | undefined): Box | undefined {
  const shape = other.length > 0 ? boxOf(other) : boxes.length === 1 ? boxes[0] : undefined;
  return shape && before && (other.length === 0 || boxes.length === 0) ? overlap(shape, before) : undefined;
}
