import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedSides } from './imposition.ts';

const sheets = fc.integer({ min: 1, max: 40 });

it('prints every page once, and the two on a side always make one more than there are', () => {
  fc.assert(
    fc.property(sheets, (count) => {
      const pages = count * 4;
      const sides = foldedSides(pages);
      expect(sides).toHaveLength(count * 2);
      expect(sides.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      for (const [left, right] of sides) expect(left + right).toBe(pages + 1);
    }),
  );
});

/** Folds paper: turned on the short edge, what is left on a back lies behind what is right on its front. */
function read(sides: readonly (readonly [number, number])[]): number[] {
  const leaves: { recto: number; verso: number }[] = [];
  const back: { recto: number; verso: number }[] = [];
  for (let at = 0; at < sides.length; at += 2) {
    const [front, behind] = [sides[at]!, sides[at + 1]!];
    leaves.push({ recto: front[1], verso: behind[0] });
    back.unshift({ recto: behind[1], verso: front[0] });
  }
  return [...leaves, ...back].flatMap(({ recto, verso }) => [recto, verso]);
}

it('reads in order when it is folded', () => {
  fc.assert(
    fc.property(sheets, (count) => {
      expect(read(foldedSides(count * 4))).toEqual(Array.from({ length: count * 4 }, (_, index) => index + 1));
    }),
  );
  expect(foldedSides(8)).toEqual([
    [8, 1],
    [2, 7],
    [6, 3],
    [4, 5],
  ]);
});

it('folds no half sheet', () => {
  expect(() => foldedSides(6)).toThrow('6 pages cannot be folded');
});
