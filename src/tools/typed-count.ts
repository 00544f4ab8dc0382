/** A count that somebody typed or pasted: whole children, whole answers. */
import { readFigure, type FigureFault } from './school-list/figure.ts';

/** `part`: not whole. `large`: more than any file holds. `share`: a percentage where a count is asked for. */
export type CountFault = FigureFault | 'part' | 'large' | 'share';
export type TypedCount = { readonly count: number | null } | { readonly fault: CountFault };

/** The force file takes no more. */
const most = 100_000;

/** @returns a whole number; null where the field says nothing; or why it is neither. "<5" is a range. */
export function readCount(typed: string): TypedCount {
  const words = typed.trim();
  if (/^[<>≤≥~]/.test(words)) return { fault: 'range' };
  if (/%|per ?cent/i.test(words)) return { fault: 'share' };
  const read = readFigure(words);
  if ('fault' in read) return read;
  if (read.figure === null) return { count: null };
  if (!Number.isInteger(read.figure)) return { fault: 'part' };
  return read.figure > most ? { fault: 'large' } : { count: read.figure };
}
