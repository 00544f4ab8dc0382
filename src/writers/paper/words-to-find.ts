/** The words of a lesson's vocabulary that can be hidden in a grid of letters. */

export interface WordToFind {
  /** As children read it in the list: "role model". */
  readonly word: string;
  /** As it stands in the grid: ROLEMODEL. */
  readonly letters: string;
}

const [shortest, longest] = [3, 12] as const;
/** More than this is work, and no longer a game for early finishers. */
const most = 10;

/**
 * @param vocabulary words as a lesson writes them
 * @returns those of 3 to 12 letters, at most ten, in their order. What stands in brackets is left out, and so are the
 * "to" before a verb, spaces, hyphens and accents. A word with figures in it has no letters to stand for them, and one
 * that is part of another would be found twice.
 */
export function wordsToFind(vocabulary: readonly string[]): WordToFind[] {
  const all = vocabulary
    .map((written) => written.replace(/\s*\(.*?\)/g, '').trim())
    .filter((word) => !/\d/.test(word))
    .map((word) => ({ word, letters: lettersOf(word.replace(/^to /, '')) }))
    .filter(({ letters }) => letters.length >= shortest && letters.length <= longest);
  const turned = (letters: string) => [...letters].reverse().join('');
  return all
    .filter(({ letters }, index) =>
      all.every(
        (other, place) =>
          place === index ||
          !(other.letters.includes(letters) || other.letters.includes(turned(letters))) ||
          // Of two that are the same, the first.
          (other.letters.length === letters.length && index < place),
      ),
    )
    .slice(0, most);
}

function lettersOf(word: string): string {
  return word
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
}
