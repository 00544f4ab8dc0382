/** What readers call the things that a text names: from content/reference/synonyms.yaml. */
import type { Reference } from '../schema/reference.ts';
import { stemOf, wordsIn } from '../tools/search-words.ts';

type Synonyms = Reference['synonyms'];

/** " road safeti ": with a space around each word, so that a phrase is found as a whole. */
function stemmed(text: string): string {
  return ` ${wordsIn(text)
    .flatMap((word) => word.split('-'))
    .map(stemOf)
    .join(' ')} `;
}

/**
 * @param synonyms the list
 * @returns a function from a text to the words by which readers may look for what it names so many times, once unless
 * said otherwise
 */
export function alsoKnown(synonyms: Synonyms): (text: string, times?: number) => string[] {
  const entries = synonyms.map(({ library, readers, welsh = [] }) => ({
    names: library.map((words) => ({ key: stemmed(words), words })),
    others: [...readers, ...welsh],
  }));
  return (text, times = 1) => {
    const here = stemmed(text);
    const named = (key: string) => here.split(key).length > times;
    const found = entries.flatMap(({ names, others }) =>
      names.some(({ key }) => named(key))
        ? [...names.filter(({ key }) => !here.includes(key)).map(({ words }) => words), ...others]
        : [],
    );
    return [...new Set(found)];
  };
}
