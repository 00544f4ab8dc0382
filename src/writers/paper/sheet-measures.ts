/** How much room the parts of a sheet give a child's hand. The answers never change it. */

/** Lines in each heap: for every second thing, so that no heap says how many belong there. */
export function wayOfHeaps(heaps: number, things: number): { readonly across: number; readonly lines: number } {
  const across = heaps === 4 ? 2 : heaps;
  return { across, lines: Math.min(heaps === 4 ? 4 : 6, Math.max(3, Math.ceil(things / 2))) };
}
