/** How high the parts of a sheet come out in Word: near enough to choose how much room the rest may have. */
import { isBlock, type Block, type Node } from '../../document/model.ts';
import { chooseOf, listOf, matchOf, sortOf } from '../../document/sheet-blocks.ts';
import { acrossOf, drawHeights, frameHeight, heapRoom } from '../paper/sheet-measures.ts';

/** Millimetres: lines to write on, one line of words with its room, and what a picture stands in. */
const writingLine = 11.2;
const line = 8.7;
const around = 5;

/**
 * @param scale of what is drawn on
 * @param heightOf the words of a part
 * @returns millimetres; undefined for what is no part of a sheet
 */
export function partHeight(
  node: Block,
  scale: number,
  heightOf: (nodes: readonly Node[]) => number,
): number | undefined {
  if (isBlock(node, 'Draw'))
    return heightOf(node.children) + scale * drawHeights[node.settings.size ?? 'half'] + around;
  if (isBlock(node, 'Match')) {
    const { before, after, left, right } = matchOf(node);
    return heightOf([...before, ...after]) + line + 15 * Math.max(left.length, right.length) + around;
  }
  if (isBlock(node, 'Sort')) {
    const { before, after, heaps, things } = sortOf(node);
    const { across, lines } = heapRoom(heaps.length, things.length);
    const rows = Math.ceil(heaps.length / across);
    return heightOf([...before, ...after]) + line * things.length + rows * (line + lines * writingLine + 4) + around;
  }
  const { before, after, items } = listOf(node.children);
  const words = () => heightOf([...before, ...after]);
  const rows = (across: number) => Math.ceil(items.length / across);
  if (isBlock(node, 'Frames'))
    return words() + rows(acrossOf('Frames', items.length)) * (scale * frameHeight(items.length) + line + 4) + around;
  if (isBlock(node, 'Faces')) return words() + items.length * (line + 23);
  if (isBlock(node, 'Choose')) {
    const across = acrossOf('Choose', items.length);
    const pictured = chooseOf(node).options.some(({ picture }) => picture !== undefined);
    return words() + line + rows(across) * (pictured ? scale * (across === 2 ? 50 : 38) + 25 : 30) + around;
  }
  // The parts of a drawing are seldom more than eight.
  if (isBlock(node, 'Label')) return words() + scale * 104 + (items.length > 0 ? 12 : 0) + 8 * writingLine;
  if (isBlock(node, 'Map')) return words() + scale * 126 + rows(2) * 12 + around;
  return undefined;
}
