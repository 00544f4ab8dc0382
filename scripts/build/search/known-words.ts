import { anyOtherLanguage } from '../../../src/schema/languages.ts';
import { madeParts, recordParts, stretchOf } from '../../../src/tools/search-places.ts';
import { isLittle } from '../../../src/tools/search-words.ts';
import type { PageWords } from './page-words.ts';

/** Enough for a library of thousands: those left out stand on one page each. */
const most = 6000;

/** Made of the place of a page: nobody types it. */
const placeWords = new RegExp(
  `^at(lessons|guidance|templates|frameworks|programmes|casestudies|evidence|${anyOtherLanguage})`,
);

/** The places of a record whose words somebody may type. */
const typed = recordParts.filter((part) => !madeParts.has(part)).map(stretchOf);

/**
 * @param words each in the place of its number
 * @returns the words of a library, with which a misspelt word is compared: a line each, those on most pages first. A
 * word that stands on one page alone counts where its author put it above the text, or where it is long
 */
export function knownWords(pages: readonly Pick<PageWords, 'words'>[], words: readonly string[]): string {
  const counts = new Map<number, number>();
  for (const page of pages) {
    const own = new Set<number>();
    let stretch = 0;
    for (let at = 0; at < page.words.length; at += 2) {
      const [number, place] = [page.words[at]!, page.words[at + 1]!];
      while (stretch < typed.length && place >= typed[stretch]!.start + typed[stretch]!.length) stretch += 1;
      if (stretch < typed.length && place >= typed[stretch]!.start) own.add(number);
    }
    for (const number of own) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return (
    Array.from(counts, ([number, count]) => [words[number]!, count] as const)
      .filter(([word]) => word.length > 2 && !/\d/.test(word) && !isLittle(word) && !placeWords.test(word))
      .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
      .slice(0, most)
      // Words in order of the alphabet are packed into less. Of two that stand about as often neither is likelier.
      .sort(([a, more], [b, less]) => Math.floor(Math.log2(less)) - Math.floor(Math.log2(more)) || (a < b ? -1 : 1))
      .map(([word]) => word)
      .join('\n')
  );
}
