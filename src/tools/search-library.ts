/** A question put to the index: its words looked up one by one, and the pages that answer it, the best first. */
import { filterNames, countChosen, wordOfPlace, type FilterName, type Query } from './search-query.ts';
import type { Counts } from './search-filters.ts';
import { hit, type Hit, type StoredPage } from './search-hit.ts';
import { rank, type AskedTerm, type Places, type Ranked } from './search-rank.ts';
import { meantBy } from './search-spelling.ts';
import { asOneWord, tellingWords } from './search-words.ts';
import { phraseIn } from './search-terms.ts';
import { understand, type Meanings, type Meant } from './search-understand.ts';

/** As much of Pagefind 1.6 as is used here. */
export interface PagefindInstance {
  filters(): Promise<Counts>;
  /** `null` finds every page. */
  search(
    words: string | null,
    options?: { filters: Record<string, { any: string[] }> },
  ): Promise<{ readonly results: readonly StoredResult[] }>;
}
interface StoredResult {
  readonly id: string;
  /** The places where the words stand. */
  readonly words: readonly number[];
  data(): Promise<StoredPage>;
}

export interface Library {
  readonly index: PagefindInstance;
  readonly meanings: Meanings;
  /** The library's own words, the commonest first. Asked for only when a word is not found. */
  words(): Promise<readonly string[]>;
}

export interface Answer {
  /** How many pages were found. */
  readonly total: number;
  /** Words that no page has. They were left out. */
  readonly unknown: readonly string[];
  /** Words that were taken for others: those of the library. */
  readonly changed: readonly { readonly typed: string; readonly meant: string }[];
  /** No page has all of the words. The best one is without these. */
  readonly letGo: readonly string[];
  /** The filters that the question names and that are used. */
  readonly meant: readonly Pick<Meant, 'name' | 'values'>[];
  /** Somebody may be telling of harm. */
  readonly worry: boolean;
  /** How many there would be without the chosen filters; asked only when nothing was found. */
  readonly without: number;
  /** Every value of every filter in the index, and what each leads to, as if its own filter were not in use. */
  counts(): Promise<{ readonly all: Counts; readonly counts: Counts }>;
  /** @returns the results from one number up to another, the best first */
  hits(from: number, to: number): Promise<Hit[]>;
  /** What the index says of the resources that are kept, by their places; undefined where it has none. */
  kept(): Promise<{ readonly place: string; readonly hit: Hit | undefined }[]>;
}

/** A page that has not all of the words is shown where it comes as near to the best as this. */
const nearEnough = 0.3;
/** A page that meets less of a question than this does not answer it. */
const leastShare = 0.34;
/** A filter that a question names is used where the best page with it comes as near to the best without. */
const filterFits = 0.5;

/** @returns what answers questions from a library's index. What was looked up once is kept */
export function searchLibrary({ index, meanings, words: knownWords }: Library): (asked: Query) => Promise<Answer> {
  const kept = new Map<string, Promise<Places>>();
  const records = new Map<string, StoredResult>();
  const idsBy = new Map<string, Promise<ReadonlySet<string>>>();
  let every: Promise<readonly string[]> | undefined;

  const everyId = () => (every ??= index.search(null).then(({ results }) => keep(results).map(({ id }) => id)));
  function keep(results: readonly StoredResult[]): readonly StoredResult[] {
    for (const result of results) if (!records.has(result.id)) records.set(result.id, result);
    return results;
  }
  function placesOf(words: string): Promise<Places> {
    const known = kept.get(words);
    if (known) return known;
    const asked = index.search(`"${words}"`).then(({ results }) => {
      keep(results);
      return new Map(results.map(({ id, words: places }) => [id, places[0] ?? 0]));
    });
    kept.set(words, asked);
    return asked;
  }
  function idsOf(name: FilterName, values: readonly string[]): Promise<ReadonlySet<string>> {
    const key = JSON.stringify([name, ...values]);
    const known = idsBy.get(key);
    if (known) return known;
    const asked = index
      .search(null, { filters: { [name]: { any: [...values] } } })
      .then(({ results }) => new Set(results.map(({ id }) => id)));
    idsBy.set(key, asked);
    return asked;
  }

  /** All ways of writing a word that are looked for, and what it was taken for. */
  async function lookUp(word: string, last: boolean) {
    const ways = [{ places: await placesOf(word), sure: 1 }];
    if (word.includes('-')) ways.push({ places: await placesOf(word.replaceAll('-', ' ')), sure: 1 });
    if (ways.some(({ places }) => places.size > 0)) return { word, ways, meant: undefined, known: true };
    const { words, corrected } = meantBy(word, await knownWords(), last);
    const others = await Promise.all(words.map(async (each) => ({ places: await placesOf(each), sure: 0.9 })));
    const known = others.some(({ places }) => places.size > 0);
    return { word, ways: [...ways, ...others], meant: corrected && known ? words[0] : undefined, known };
  }

  return async (asked) => {
    const phrase = phraseIn(asked.words);
    const { words, content, meant, worry } = understand(asked.words, meanings);
    const chosen = await Promise.all(
      filterNames
        .filter((name) => asked.chosen[name].length > 0)
        .map(async (name) => ({ name, ids: await idsOf(name, asked.chosen[name]) })),
    );
    const pages = (await everyId()).length;
    const looked = phrase
      ? [
          {
            word: phrase,
            ways: [{ places: await placesOf(tellingWords(phrase).join(' ')), sure: 1 }],
            meant: undefined,
            known: true,
          },
        ]
      : await Promise.all(content.map((place) => lookUp(words[place]!, place === words.length - 1)));
    const whole = phrase ? undefined : asOneWord(words);
    // "does it work" says more than "work", where the library knows it as a saying.
    if (whole !== undefined && looked[0]) {
      const places = await placesOf(whole);
      if (places.size > 0)
        looked[0] = {
          ...looked[0],
          ways: [{ places, sure: 1 }, ...looked[0].ways.map((way) => ({ ...way, sure: 0.5 }))],
          meant: undefined,
          known: true,
        };
    }
    const pairs = phrase
      ? []
      : await Promise.all(
          content.flatMap((_, nth) => {
            const next = content[nth + 1];
            return next === undefined || !looked[nth]?.known || !looked[nth + 1]?.known
              ? []
              : [sideBySide(looked[nth]!, looked[nth + 1]!)];
          }),
        );

    async function sideBySide(one: { word: string; meant?: string | undefined }, two: typeof one): Promise<AskedTerm> {
      return { ways: [{ places: await placesOf(`${one.meant ?? one.word} ${two.meant ?? two.word}`), sure: 1 }] };
    }

    /** The ranking without the words that name the filters in use. */
    const ranking = (used: readonly Meant[]) => {
      const away = new Set(used.flatMap(({ places }) => places));
      const terms = looked.filter((_, nth) => phrase !== undefined || !away.has(content[nth]!));
      return { terms, ranked: rank(terms, used.length > 0 ? [] : pairs, pages) };
    };
    const among = (ranked: readonly Ranked[], sets: readonly ReadonlySet<string>[]) =>
      ranked.filter(({ id }) => sets.every((ids) => ids.has(id)));

    const offered = phrase
      ? []
      : meant.filter(({ name }) => asked.chosen[name].length === 0 && !asked.asWords.includes(name));
    const used: (Meant & { ids: ReadonlySet<string> })[] = [];
    for (const filter of offered) {
      const ids = await idsOf(filter.name, filter.values);
      const { terms, ranked } = ranking([...used, filter]);
      const sets = [...used.map((each) => each.ids), ids];
      const best = ranked[0]?.score ?? 0;
      const bestWith = among(ranked, sets)[0]?.score ?? 0;
      if (terms.length === 0 ? ids.size > 0 : best > 0 && bestWith >= filterFits * best) used.push({ ...filter, ids });
    }
    const { terms, ranked } = ranking(used);
    const searched = terms.length > 0;
    const everything = searched ? wanted(ranked, terms.filter(({ known }) => known).length) : [];
    const plain: Ranked[] = (await everyId()).map((id) => ({ id, score: 0, has: [], withdrawn: false, share: 1 }));
    const pool = searched ? everything : plain;
    const usedSets = used.map(({ ids }) => ids);
    const found = among(pool, [...usedSets, ...chosen.map(({ ids }) => ids)]);
    const unknown = looked.flatMap(({ word, known }) => (known ? [] : [word]));
    const best = found[0];
    const full =
      best !== undefined && found.some(({ has }) => terms.every(({ known }, nth) => !known || has.includes(nth)));

    return {
      total: found.length,
      unknown,
      changed: looked.flatMap(({ word, meant: other }) => (other === undefined ? [] : [{ typed: word, meant: other }])),
      letGo:
        best === undefined || full
          ? []
          : terms.flatMap(({ word, known }, nth) => (known && !best.has.includes(nth) ? [word] : [])),
      meant: used.map(({ name, values }) => ({ name, values })),
      worry,
      without: found.length === 0 && countChosen(asked) > 0 ? among(pool, usedSets).length : 0,
      async counts() {
        const all = await index.filters();
        const sets = [...used.map(({ name, ids }) => ({ name, ids })), ...chosen];
        const counts = await Promise.all(
          filterNames.map(async (name) => {
            const here = among(
              pool,
              sets.flatMap((set) => (set.name === name ? [] : [set.ids])),
            );
            const values = await Promise.all(
              Object.keys(all[name] ?? {}).map(async (value) => {
                const ids = await idsOf(name, [value]);
                return [value, here.filter(({ id }) => ids.has(id)).length] as const;
              }),
            );
            return [name, Object.fromEntries(values)] as const;
          }),
        );
        return { all, counts: Object.fromEntries(counts) };
      },
      kept: () =>
        Promise.all(
          asked.list.map(async (place) => {
            const [id] = [...(await placesOf(wordOfPlace(place))).keys()];
            return { place, hit: id === undefined ? undefined : hit(await records.get(id)!.data(), []) };
          }),
        ),
      hits: async (from, to) =>
        Promise.all(
          found.slice(from, to).map(async ({ id }) =>
            hit(
              await records.get(id)!.data(),
              looked.flatMap(({ word, meant: other }) => [word, other ?? []].flat()),
            ),
          ),
        ),
    };
  };
}

/** The pages that have all of the words, and of the others those that come near the best. */
function wanted(ranked: readonly Ranked[], known: number): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(
    ({ has, score, share }) => share >= leastShare && (has.length >= known || score >= nearEnough * best),
  );
}
