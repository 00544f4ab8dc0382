/** What was meant by a word that the library does not have: from the library's own words. */
import { distance } from 'fastest-levenshtein';

/**
 * @param typed a word that no page has, folded
 * @param known the words of the library
 * @returns the ways to cut it into two of them, the likeliest first: "speed watch" for speedwatch
 */
export function twoWords(typed: string, known: readonly string[]): (readonly [string, string])[] {
  const has = new Set(known);
  const plain = typed.replaceAll('-', '');
  const cuts = Array.from({ length: Math.max(0, plain.length - 5) }, (_, nth) => nth + 3);
  return cuts
    .map((cut) => [plain.slice(0, cut), plain.slice(cut)] as const)
    .filter((two) => two.every((part) => isWord(part, has)));
}

/**
 * @param typed a word that no page has, folded
 * @param known the words of the library, the commonest first
 * @param endless more of it may come: it is the last word of a question
 * @returns the words of the library that it may be, the likeliest first. Empty for none
 */
export function meantBy(
  typed: string,
  known: readonly string[],
  endless = false,
): { readonly words: readonly string[]; readonly corrected: boolean } {
  const plain = typed.replaceAll('-', '');
  if (endless && plain.length >= 3) {
    const longer = known.filter((word) => word.startsWith(plain)).slice(0, 3);
    if (longer.length > 0) return { words: longer, corrected: false };
  }
  const allowed = plain.length < 4 ? 0 : plain.length < 6 ? 1 : plain.length < 10 ? 2 : 3;
  const sound = soundOf(plain);
  const near = known
    .filter((word) => Math.abs(word.length - plain.length) <= allowed)
    .map((word, place) => ({ word, place, off: Math.min(unlike(plain, word), unlike(sound, soundOf(word)) + 0.5) }))
    .filter(({ off }) => off <= allowed)
    .sort((a, b) => a.off - b.off || a.place - b.place);
  const best = near[0];
  if (!best) return { words: [], corrected: false };
  return {
    words: near
      .filter(({ off }) => off <= best.off)
      .slice(0, 2)
      .map(({ word }) => word),
    corrected: true,
  };
}

/** A word as it sounds, roughly: phone and fone, quick and kwik are one. */
function soundOf(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll(/ck|qu|c(?![eiyh])|q/g, 'k')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll('y', 'i')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replaceAll(/(.)\1/g, '$1');
}

const isWord = (word: string, has: ReadonlySet<string>) => has.has(word) || has.has(`${word}s`);

/** How many letters differ. Two that changed places count as one slip, another first letter as more than one. */
function unlike(typed: string, word: string): number {
  const off = distance(typed, word);
  const swapped = off === 2 && typed.length === word.length && sorted(typed) === sorted(word) ? 1 : off;
  return swapped + (typed[0] === word[0] ? 0 : 0.6);
}

const sorted = (word: string) => [...word].sort().join('');
