/** A cell as a number: what people and government files write into one. */

export type ReadFigure = { readonly figure: number | null } | { readonly fault: FigureFault };
/** `range`: two numbers. `words`: no number at all. `negative`: what can be counted is never below nought. */
export type FigureFault = 'range' | 'words' | 'negative';

/** What stands where a figure is not known: also what government files write for a number too small to print. */
const unknown = /^(|-|–|—|\.+|n\/?a|n\/?k|not known|unknown|none|null|supp|x|c|z|u|low|ne|#n\/a|\?)$/i;

/** @returns a number; null where the cell says that it is not known; or why it is neither */
export function readFigure(cell: string): ReadFigure {
  const words = cell.trim();
  if (unknown.test(words)) return { figure: null };
  const bare = words
    .replace(/^(about|approx\.?|approximately|circa|c\.|~|<|>|≤|≥)\s*/i, '')
    .replace(/^£\s*/, '')
    .replace(/\s*(%|per ?cent|p|pupils|children|sessions|points)$/i, '')
    .trim();
  if (/^\d[\d,. ]*\s*(-|–|to)\s*£?\d/i.test(bare)) return { fault: 'range' };
  // Commas and spaces between thousands; one before one or two last digits is how others write a point.
  const number = /^[-−]?\d{1,3}([, ]\d{3})+(\.\d+)?$/.test(bare)
    ? bare.replace(/[, ]/g, '')
    : bare.replace(/^([-−]?\d+),(\d{1,2})$/, '$1.$2');
  if (!/^[-−]?(\d+(\.\d*)?|\.\d+)$/.test(number)) return { fault: 'words' };
  const figure = Number(number.replace('−', '-'));
  return figure < 0 ? { fault: 'negative' } : { figure };
}
