import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { madeParts, recordParts, stretchOf } from '../../../src/tools/search-places.ts';
import { isLittle } from '../../../src/tools/search-words.ts';
import { anyOtherLanguage } from '../../../src/schema/languages.ts';

/** Enough for a library of thousands: those left out stand on one page each. */
const most = 6000;

/** Made of the place of a page: nobody types it. */
const placeWords = new RegExp(
  `^at(lessons|guidance|templates|frameworks|programmes|casestudies|evidence|${anyOtherLanguage})`,
);

/** The places of a record whose words somebody may type. */
const typed = recordParts.filter((part) => !madeParts.has(part)).map(stretchOf);

/** The words of a library: what a misspelt word is compared with. */
export function knownWords() {
  const counts = new Map<string, number>();
  return {
    /** @returns the documents as they come; their words are counted as they go by */
    *wordsOf<Document extends Pick<SearchDocument, 'content'>>(documents: Iterable<Document>): Generator<Document> {
      for (const document of documents) {
        const words = document.content.split(' ');
        const own = new Set<string>();
        for (const { start, length } of typed) for (const word of words.slice(start, start + length)) own.add(word);
        for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
        yield document;
      }
    },
    /**
     * @returns the words, a line each, those on most pages first. A word that stands on one page alone counts where its
     * author put it above the text, or where it is long
     */
    lines: () => linesOf(counts),
  };
}

function linesOf(counts: ReadonlyMap<string, number>): string {
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
