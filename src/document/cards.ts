/** The cards of a page: all of them, and those that a group may read from one sheet. */
import { everyNode, isBlock, type BlockOf, type Node } from './model.ts';

/** @returns every card in its order; cards may stand inside activities too */
export function cardsIn(document: readonly Node[]): BlockOf<'Card'>[] {
  return everyNode(document).filter((node) => isBlock(node, 'Card'));
}

/** @returns those that need no cutting: a card that is kept apart is on no sheet with others */
export function cardsToRead(document: readonly Node[]): BlockOf<'Card'>[] {
  return cardsIn(document).filter(({ settings }) => settings.loose !== 'yes');
}
