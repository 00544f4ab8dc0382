import { distance } from 'fastest-levenshtein';

/**
 * @param written what somebody typed
 * @param known what would have been right
 * @returns the nearest known word, or undefined when none is near enough to be worth guessing
 */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const typed = written.toLowerCase();
  const ranked = known
    .map((word) => ({ word, far: isSwapped(typed, word.toLowerCase()) ? 1 : distance(typed, word.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || a.word.localeCompare(b.word, 'en'));
  const best = ranked[0];
  return best && best.far <= Math.max(1, Math.floor(written.length / 3)) ? best.word : undefined;
}

/** Whether two neighbouring letters have changed places and nothing else: the commonest slip of all. */
function isSwapped(typed: string, word: string): boolean {
  const at = [...typed].findIndex((letter, index) => letter !== word[index]);
  return at >= 0 && typed.slice(0, at) + (typed[at + 1] ?? '') + typed.charAt(at) + typed.slice(at + 2) === word;
}

/**
 * @returns a sentence that helps somebody who typed an unknown word: the nearest known word, the known words, or that
 * there are none
 */
export function suggest(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  if (near) return `Did you mean ${near}?`;
  if (known.length === 0) return 'There are none here at all, so take it out.';
  const shown = known.slice(0, 12).join(', ');
  return known.length > 12 ? `Known are ${shown}, and ${known.length - 12} more.` : `Known are ${shown}.`;
}
