/** What an index is asked for, word by word and filter by filter. What was looked up once is kept. */
import type { Counts, IndexFilters } from './search-filters.ts';
import type { StoredPage } from './search-hit.ts';
import type { FilterName } from './search-query.ts';
import type { AskedTerm, Places } from './search-rank.ts';
import { meantBy, twoWords } from './search-spelling.ts';
import { britishOf } from './search-words.ts';

/** As much of Pagefind 1.6 as is used here. */
export interface PagefindInstance {
  filters(): Promise<Counts>;
  /** `null` finds every page. */
  search(words: string | null, options?: { filters: IndexFilters }): Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
  readonly id: string;
  /** The places where the words stand. */
  readonly words: readonly number[];
  data(): Promise<StoredPage>;
}

/** A word of a question, looked up. */
export interface Looked extends AskedTerm {
  readonly word: string;
  /** The word of the library that it was taken for. */
  readonly meant?: string;
  /** Some page has it. */
  readonly known: boolean;
}

/** How surely a word means what was typed, where the library has not what was typed. */
const likely = 0.9;

/** @param knownWords the library's own words, the commonest first; asked for only when a word is not found */
export function shelfOf(index: PagefindInstance, knownWords: () => Promise<readonly string[]>) {
  const records = new Map<string, Result>();
  const keep = (results: readonly Result[]) => {
    for (const result of results) if (!records.has(result.id)) records.set(result.id, result);
    return results;
  };
  const places = once(async (words: string): Promise<Places> => {
    const { results } = await index.search(`"${words}"`);
    return new Map(keep(results).map(({ id, words: found }) => [id, found[0] ?? 0]));
  });
  const every = once(async () => keep((await index.search(null)).results).map(({ id }) => id));
  const having = once(async (key: string): Promise<ReadonlySet<string>> => {
    const [name, ...any] = JSON.parse(key) as [FilterName, ...string[]];
    const { results } = await index.search(null, { filters: { [name]: { any } } });
    return new Set(results.map(({ id }) => id));
  });
  const word = once(async (key: string): Promise<Looked> => {
    const [typed, last] = JSON.parse(key) as [string, boolean];
    const british = britishOf(typed);
    const parts = typed.split('-');
    const ways = [typed, ...(parts.length > 1 ? [parts.join(' '), parts.join('')] : []), ...(british ? [british] : [])];
    const [found, apart] = await Promise.all([
      Promise.all(ways.map(async (way) => ({ places: await places(way), sure: 1 }))),
      parts.length > 1 ? allOf(parts) : new Map(),
    ]);
    if (found.some((way) => way.places.size > 0) || apart.size > 0)
      return { word: typed, ways: [...found, { places: apart, sure: likely }], known: true };
    const words = await knownWords();
    // Two words written as one: side by side, or each by itself where they stand side by side nowhere.
    for (const two of twoWords(typed, words)) {
      const [together, each] = await Promise.all([places(two.join(' ')), allOf(two)]);
      const some = [together, each].filter(({ size }) => size > 0);
      if (some.length > 0)
        return { word: typed, ways: [...found, ...some.map((way) => ({ places: way, sure: likely }))], known: true };
    }
    const { words: likeIt, corrected } = meantBy(typed, words, last);
    const others = await Promise.all(likeIt.map(async (each) => ({ places: await places(each), sure: likely })));
    const known = others.some((way) => way.places.size > 0);
    return { word: typed, ways: [...found, ...others], known, ...(corrected && known && { meant: likeIt[0]! }) };
  });

  /** The pages that have all parts of a word, wherever they stand; a single letter tells nothing. */
  async function allOf(parts: readonly string[]): Promise<Places> {
    const telling = parts.filter((part) => part.length > 1);
    const [first = new Map<string, number>(), ...others] = await Promise.all(telling.map(places));
    return new Map(
      [...first].flatMap(([id, place]) =>
        others.every((other) => other.has(id)) ? [[id, Math.max(place, ...others.map((other) => other.get(id)!))]] : [],
      ),
    );
  }

  return {
    /** @returns the pages that have some words, as they stand */
    placesOf: places,
    /** Every page, by its name in the index. */
    everyId: () => every(''),
    /** @returns the pages that have any of the values */
    idsOf: (name: FilterName, values: readonly string[]) => having(JSON.stringify([name, ...values])),
    /** @param last more of it may come @returns all ways of writing a word */
    lookUp: (typed: string, last: boolean) => word(JSON.stringify([typed, last])),
    record: (id: string): Promise<StoredPage> => records.get(id)!.data(),
    filters: () => index.filters(),
  };
}

/** Asks once for each key; what failed is asked for again. */
function once<Value>(ask: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const kept = new Map<string, Promise<Value>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const asked = ask(key);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    return asked;
  };
}
