/** What readers call the things that a text names: from content/reference/synonyms.yaml. */
import type { Reference } from '../schema/reference.ts';
import { stemOf, wordsIn } from '../tools/search-words.ts';

type Synonyms = readonly Pick<Reference['synonyms'][number], 'library' | 'readers' | 'welsh'>[];

const parted = (text: string) => wordsIn(text).flatMap((word) => word.split('-'));

/**
 * @param synonyms the list
 * @returns a function from a text to the words by which readers may look for what it names so many times, once unless
 * said otherwise
 */
export function alsoKnown(synonyms: Synonyms): (text: string, times?: number) => string[] {
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    const known = stems.get(word) ?? stemOf(word);
    stems.set(word, known);
    return known;
  };
  /** " road safeti ": with a space around each word, so that a phrase is found as a whole. */
  const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;
  const entries = synonyms.map(({ library, readers, welsh = [] }) => ({
    names: library.map((words) => {
      const named = parted(words).map(stem);
      return { first: named[0] ?? '', others: named.slice(1), key: spaced(named), words };
    }),
    others: [...readers, ...welsh],
  }));
  return (text, times = 1) => {
    const words = parted(text).map(stem);
    const here = spaced(words);
    // Most names have a word that is nowhere in the text: to see that is cheaper than to look through it.
    const any = new Set(words);
    const mayBe = ({ first, others }: { readonly first: string; readonly others: readonly string[] }) =>
      any.has(first) && others.every((word) => any.has(word));
    const named = (key: string) => {
      let from = 0;
      for (let count = 0; count < times; count += 1) {
        const at = here.indexOf(key, from);
        if (at < 0) return false;
        from = at + key.length;
      }
      return true;
    };
    const found = entries.flatMap(({ names, others }) =>
      names.some((name) => mayBe(name) && named(name.key))
        ? [...names.filter((name) => !mayBe(name) || !here.includes(name.key)).map(({ words }) => words), ...others]
        : [],
    );
    return [...new Set(found)];
  };
}
