/** A force's own colours in Word files and slides, and the measure of its logo: what our colours become there. */
import type { Kind } from '../../schema/kinds.ts';
import { colours } from './colours.ts';
import { editText, type Parts } from './deterministic-zip.ts';
import type { Identity } from './identity.ts';

/** Our colours and theirs, as Office writes them: 14264B. */
export type Recolouring = readonly (readonly [ours: string, theirs: string])[];

/** @returns a colour without its sign, as Office writes it */
function plain(colour: string): string {
  return colour.slice(1).toUpperCase();
}

/**
 * @param kind whose colour is what stands out in the file
 * @returns what the force's ink and accent stand in for, as on pages and in PDFs; nothing in everybody's library
 */
export function recolouring({ own }: Pick<Identity, 'own'>, kind: Kind): Recolouring {
  const { ink, accent } = own?.colours ?? {};
  return [
    ...(ink === undefined ? [] : [[plain(colours.ink), plain(ink)] as const]),
    ...(accent === undefined
      ? []
      : ([`kind-${kind}`, 'link'] as const).map((name) => [plain(colours[name]), plain(accent)] as const)),
  ];
}

/** Changes colours in place, where a part of a Word file or a deck has one for a value and nowhere in its words. */
export function recolour(parts: Parts, changes: Recolouring): void {
  if (changes.length === 0) return;
  const theirs = new Map(changes);
  const ours = new RegExp(`="(${changes.map(([each]) => each).join('|')})"`, 'g');
  for (const path of [...parts.keys()].filter((each) => /^(word|ppt)\/.*\.xml$/.test(each)))
    editText(parts, path, (xml) => xml.replace(ours, (_, colour: string) => `="${theirs.get(colour)!}"`));
}

/** Millimetres that a logo has at the head of what is printed. */
export const logoRoom = { width: 40, height: 9 } as const;
