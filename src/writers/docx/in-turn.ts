/**
 * Makes one after another, and not at once: numbers of drawings and lists are given out as they are made, and a drawing
 * that was drawn before is there sooner than one that is new.
 * @returns what was made, in the order of the items
 */
export async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item, index: number) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (const [index, item] of items.entries()) made.push(await make(item, index));
  return made;
}
