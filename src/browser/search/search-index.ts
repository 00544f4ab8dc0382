/** The search index that Pagefind built from the pages. */
import { indexFilters, type Counts, type IndexFilters } from '../../tools/search-filters.ts';
import { foundWords, hit, type Hit, type StoredPage } from '../../tools/search-hit.ts';
import { listeningFetch, type Failure } from '../../tools/search-listen.ts';
import { meets, phraseIn, termsIn } from '../../tools/search-terms.ts';
import { countChosen, filterNames, type Query } from '../../tools/search-query.ts';

/** As much of Pagefind 1.6 as is used here. */
interface Pagefind {
  createInstance(options: {
    noWorker: boolean;
    excerptEllipsis: string;
    ranking: { pageLength: number; termFrequency: number };
  }): PagefindInstance;
}
interface PagefindInstance {
  filters(): Promise<Counts>;
  /** `null` finds every page. */
  search(words: string | null, options: { filters: IndexFilters }): Promise<Found>;
}
interface Found {
  readonly results: readonly { data(): Promise<StoredPage> }[];
  readonly filters: Counts;
}

export interface Answer {
  /** How many pages were found. */
  readonly total: number;
  /** Words that no page has. They were left out, unless there is nothing else. */
  readonly unknown: readonly string[];
  /** How many there would be without the filters; asked only when nothing was found. */
  readonly without: number;
  /** Every value of every filter in the index. */
  readonly all: Counts;
  /** What each value leads to. Those of a filter in use are counted as if it were not. */
  readonly counts: Counts;
  /** @returns the results from one number up to another, the best first */
  hits(from: number, to: number): Promise<Hit[]>;
}

/** The index, or part of it, did not arrive: no answer is to be trusted. */
export class BrokenIndex extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(`${failure.address} did not arrive`);
    this.failure = failure;
  }
}

/** How long to wait for any one answer. Milliseconds. */
const patience = 30_000;

/** A short page is not better than a long one: by default a finding of two lines comes before a whole lesson. */
const ranking = { pageLength: 0, termFrequency: 0.5 };

const nothing: Found = { results: [], filters: {} };

/** One attempt at opening the index, and what did not arrive since. */
interface Opening {
  readonly failures: Failure[];
  readonly index: Promise<{ index: PagefindInstance; all: Counts }>;
  /** Words that were asked about before: does any page have them? */
  readonly terms: Map<string, Promise<boolean>>;
}

/**
 * @param address where pagefind.js stands
 * @returns what answers queries. It throws BrokenIndex, and starts afresh with the next query
 */
export function searchIndex(address: string): (asked: Query) => Promise<Answer> {
  const whole = new URL(address, location.href);
  let latest: Opening | undefined;

  // In a worker its requests could not be listened to; on the page an answer takes some milliseconds.
  window.fetch = listeningFetch(window.fetch.bind(window), new URL('.', whole).href, (failure) =>
    latest?.failures.push(failure),
  );

  async function open() {
    const { createInstance } = (await import(/* @vite-ignore */ whole.href)) as Pagefind;
    const index = createInstance({ noWorker: true, excerptEllipsis: '…', ranking });
    // Pagefind counts only for filters that it has read before.
    return { index, all: await index.filters() };
  }

  /** Whatever happens in `work`: when a file did not arrive, that is what happened. */
  async function trusted<T>(opening: Opening, work: () => Promise<T>): Promise<T> {
    const tooLong = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patience));
    try {
      const result = await Promise.race([work(), tooLong]);
      if (opening.failures.length === 0) return result;
    } catch (error) {
      console.warn(error);
    }
    if (latest === opening) latest = undefined;
    throw new BrokenIndex(opening.failures[0] ?? { address: whole.href, status: 0 });
  }

  return (asked) => {
    const opening = (latest ??= { failures: [], index: open(), terms: new Map() });
    return trusted(opening, async () => {
      const { index, all } = await opening.index;
      const search = async (words: string | null, filters: IndexFilters | 'nothing') =>
        filters === 'nothing' || words === '' ? nothing : index.search(words, { filters });
      const phrase = phraseIn(asked.words);
      const terms = phrase === undefined ? termsIn(asked.words) : [];
      const filters = indexFilters(asked, all);
      const first = await search(asked.words === '' ? null : (phrase ?? terms.join(' ')), filters);
      const unknown = await unknownOf(terms, first, index, opening.terms);
      const words = asked.words === '' ? null : (phrase ?? terms.filter((term) => !unknown.includes(term)).join(' '));
      const found = unknown.length === 0 ? first : await search(words, filters);
      const used = await Promise.all(
        filterNames
          .filter((name) => asked.chosen[name].length > 0)
          .map(
            async (name) => [name, (await search(words, indexFilters(asked, all, name))).filters[name] ?? {}] as const,
          ),
      );
      return {
        unknown,
        total: found.results.length,
        without:
          found.results.length === 0 && countChosen(asked) > 0 && words !== null
            ? (await search(words, {})).results.length
            : 0,
        all,
        counts: { ...found.filters, ...Object.fromEntries(used) },
        hits: (from, to) =>
          trusted(opening, async () =>
            (await Promise.all(found.results.slice(from, to).map((result) => result.data()))).map(hit),
          ),
      };
    });
  };
}

/** @returns the words that no page has. Mostly the best result already shows that there are none */
async function unknownOf(
  terms: readonly string[],
  { results }: Found,
  index: PagefindInstance,
  asked: Map<string, Promise<boolean>>,
): Promise<string[]> {
  const seen = results[0] && terms.length > 0 ? foundWords(await results[0].data()) : [];
  const known = await Promise.all(
    terms.map((term) => seen.some((word) => meets(term, word)) || remembered(asked, term, () => hasTerm(index, term))),
  );
  return terms.filter((_, place) => !known[place]);
}

/** Whether any page has a word, in whatever form. */
async function hasTerm(index: PagefindInstance, term: string): Promise<boolean> {
  const [best] = (await index.search(term, { filters: {} })).results;
  if (!best) return false;
  if (foundWords(await best.data()).some((word) => meets(term, word))) return true;
  // An exact phrase is only ever found in full, but for endings: "happiness" finds "happy".
  return (await index.search(`"${term}"`, { filters: {} })).results.length > 0;
}

function remembered<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}
