import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { madeParts, partAt } from '../../../src/tools/search-places.ts';
import { isLittle } from '../../../src/tools/search-words.ts';
import { anyOtherLanguage } from '../../../src/schema/languages.ts';

/** Enough for a library of thousands: those left out stand on one page each. */
const most = 6000;

/** Made of the place of a page: nobody types it. */
const placeWords = new RegExp(
  `^at(lessons|guidance|templates|frameworks|programmes|casestudies|evidence|${anyOtherLanguage})`,
);

/**
 * @returns the words of the library, a line each, those on most pages first: what a misspelt word is compared with.
 * A word that stands on one page alone counts where its author put it above the text, or where it is long
 */
export function knownWords(documents: readonly Pick<SearchDocument, 'content'>[]): string {
  const counts = new Map<string, number>();
  for (const { content } of documents)
    for (const word of new Set(content.split(' ').filter((_, place) => !madeParts.has(partAt(place).part))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (
    [...counts]
      .filter(([word]) => word.length > 2 && !/\d/.test(word) && !isLittle(word) && !placeWords.test(word))
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .slice(0, most)
      // Words in order of the alphabet are packed into less. Of two that stand about as often neither is likelier.
      .sort(([a, more], [b, less]) => Math.floor(Math.log2(less)) - Math.floor(Math.log2(more)) || (a < b ? -1 : 1))
      .map(([word]) => word)
      .join('\n')
  );
}
