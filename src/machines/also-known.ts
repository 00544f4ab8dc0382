/** What readers call the things that a text names: from content/reference/synonyms.yaml. */
import type { Reference } from '../schema/reference.ts';
import { stemOf, wordsIn } from '../tools/search-words.ts';

type Synonyms = readonly Pick<Reference['synonyms'][number], 'library' | 'readers' | 'welsh'>[];

const parted = (text: string | readonly string[]) =>
  (typeof text === 'string' ? wordsIn(text) : text).flatMap((word) => (word.includes('-') ? word.split('-') : word));

interface Name {
  /** The stems of its words. */
  readonly stems: readonly string[];
  readonly words: string;
  /** The place in the list of what it is a name of. */
  readonly entry: number;
}

/**
 * @param synonyms the list
 * @returns a function from a text, or its words, to the words by which readers may look for what it names so many
 * times, once unless said otherwise
 */
export function alsoKnown(synonyms: Synonyms): (text: string | readonly string[], times?: number) => string[] {
  const stems = new Map<string, string>();
  const stem = (word: string): string => {
    let known = stems.get(word);
    if (known === undefined) stems.set(word, (known = stemOf(word)));
    return known;
  };
  const entries = synonyms.map(({ library, readers, welsh = [] }, entry) => ({
    names: library.map((words): Name => ({ stems: parted(words).map(stem), words, entry })),
    others: [...readers, ...welsh],
  }));
  /** Most names begin with a word that is nowhere in a text: they are not looked for. */
  const beginning = Map.groupBy(
    entries.flatMap(({ names }) => names),
    ({ stems: [first] }) => first,
  );
  return (text, times = 1) => {
    const words = parted(text).map(stem);
    const starts = new Map<readonly Name[], number[]>();
    for (const [place, word] of words.entries()) {
      const names = beginning.get(word);
      if (!names) continue;
      const known = starts.get(names);
      if (known) known.push(place);
      else starts.set(names, [place]);
    }
    const named = new Set<Name>();
    const found = new Set<number>();
    for (const [names, places] of starts)
      for (const name of names) {
        const count = timesNamed(name, words, places);
        if (count > 0) named.add(name);
        if (count >= times) found.add(name.entry);
      }
    const others = [...found]
      .sort((a, b) => a - b)
      .flatMap((entry) => {
        const { names, others } = entries[entry]!;
        return [...names.filter((name) => !named.has(name)).map(({ words }) => words), ...others];
      });
    return [...new Set(others)];
  };
}

/**
 * @param places of its first word
 * @returns how often a name stands among some words; where it follows itself at once it is counted once
 */
function timesNamed({ stems }: Name, words: readonly string[], places: readonly number[]): number {
  let count = 0;
  let next = 0;
  for (const place of places) {
    if (place < next || stems.some((stem, nth) => words[place + nth] !== stem)) continue;
    count += 1;
    next = place + stems.length + 1;
  }
  return count;
}
