/** How an activity is laid out on its screen. */
import { isBlock, type BlockOf, type Node } from '../../document/model.ts';

/** Slides, and what is said and done while they are on the wall. */
export interface Part {
  readonly slides: readonly BlockOf<'Slide'>[];
  readonly nodes: readonly Node[];
}

/** @returns the parts of an activity in its own order: each begins with its slides */
export function partsOfActivity(nodes: readonly Node[]): Part[] {
  const parts: { slides: BlockOf<'Slide'>[]; nodes: Node[] }[] = [{ slides: [], nodes: [] }];
  for (const node of nodes) {
    if (!isBlock(node, 'Slide')) parts.at(-1)!.nodes.push(node);
    else if (parts.at(-1)!.nodes.length === 0) parts.at(-1)!.slides.push(node);
    else parts.push({ slides: [node], nodes: [] });
  }
  return parts.filter((part) => part.slides.length > 0 || part.nodes.length > 0);
}

/** @returns an activity with its first exact words before everything else: the door has closed, and all look up */
export function firstWordsFirst(nodes: readonly Node[]): readonly Node[] {
  const first = nodes.find((node) => isBlock(node, 'Say'));
  return first ? [first, ...nodes.filter((node) => node !== first)] : nodes;
}
