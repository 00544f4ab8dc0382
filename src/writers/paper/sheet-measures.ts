/** How much room the parts of a sheet give a child's hand, in millimetres. The answers never change it. */
import type { Node } from '../../document/model.ts';

const parts: readonly string[] = ['Draw', 'Match', 'Sort', 'Frames', 'Faces', 'Choose', 'Label', 'Map'];

/** @returns whether a node is something that children do on a sheet, beside writing */
export function isSheetPart(node: Node | undefined): boolean {
  return node?.type === 'block' && parts.includes(node.name);
}

/** Of a box or an outline: a quarter of the page, half of it, and most of it. */
export const drawHeights = { small: 58, half: 118, page: 185 } as const;

/** Of a map. */
export const mapHeight = 126;

/** @returns how many heaps stand side by side, and the lines in each: no heap says how many things belong there */
export function heapRoom(heaps: number, things: number): { readonly across: number; readonly lines: number } {
  const across = heaps === 4 ? 2 : heaps;
  return { across, lines: Math.min(heaps === 4 ? 4 : 6, Math.max(3, Math.ceil(things / 2))) };
}

/** @returns how many boxes stand side by side */
export function acrossOf(block: 'Frames' | 'Choose', count: number): number {
  if (block === 'Frames') return count === 1 || count === 3 ? 1 : 2;
  return count === 2 || count === 4 ? 2 : Math.min(3, count);
}

/** @param count how many frames there are */
export function frameHeight(count: number): number {
  return { 1: 150, 2: 100, 3: 52, 4: 74 }[count] ?? 54;
}
