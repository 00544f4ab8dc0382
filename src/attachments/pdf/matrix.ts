/** Places on a page: matrices of six numbers as PDF has them, and boxes. */
import type { Value } from './lexer.ts';

export type Matrix = readonly [number, number, number, number, number, number];
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** @returns the matrix that does first one, then the other */
export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function moved(x: number, y: number, [a, b, c, d, e, f]: Matrix): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** @returns the box around some points. Undefined for none */
export function boxAround(points: readonly (readonly [number, number])[]): Box | undefined {
  if (points.length === 0) return undefined;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

export function overlap(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

export function isIn({ left, bottom, right, top }: Box, [x, y]: readonly [number, number]): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

/** @returns the numbers among some values */
export function numbersAmong(values: readonly (Value | undefined)[]): number[] {
  return values.filter((each) => typeof each === 'number');
}

/** @returns six numbers as a matrix; one that changes nothing where there are not six */
export function matrixOf(values: readonly (Value | undefined)[]): Matrix {
  const all = numbersAmong(values);
  return all.length === 6 ? (all as unknown as Matrix) : unmoved;
}
