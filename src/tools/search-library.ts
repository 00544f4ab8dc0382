/** A question put to the index: its words looked up one by one, and the pages that answer it, the best first. */
import type { Counts } from './search-filters.ts';
import { hit, type Hit } from './search-hit.ts';
import { countChosen, filterNames, wordOfPlace, type FilterName, type Query } from './search-query.ts';
import { mix, rank, weights, type Places, type Ranked } from './search-rank.ts';
import { shelfOf, type Looked, type PagefindInstance } from './search-shelf.ts';
import { partAt } from './search-places.ts';
import { phraseIn } from './search-terms.ts';
import type { Meanings, Meant } from './search-named.ts';
import { understandQuestion, type Understood } from './search-understand.ts';
import { asCompound, isVague, sayingsIn, tellingWords } from './search-words.ts';

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
/** "texts and emails" is no saying. */
const conjunctions = new Set(['and', 'or', 'but', 'neu']);
/** A filter that a question names is used where the best page with it comes as near to the best without. */
const filterFits = 0.5;

interface UsedFilter {
  readonly name: FilterName;
  readonly ids: ReadonlySet<string>;
}

/** @returns what answers questions from a library's index */
export function searchLibrary({ index, meanings, words: knownWords }: Library): (asked: Query) => Promise<Answer> {
  const shelf = shelfOf(index, knownWords);

  /** The pages that have some words in quotation marks. */
  async function phraseRanking(phrase: string) {
    const places = await shelf.placesOf(tellingWords(phrase).join(' '));
    const looked: Looked[] = [{ word: phrase, ways: [{ places, sure: 1 }], known: places.size > 0 }];
    return { looked, ranked: rank(looked, [], (await shelf.everyId()).length) };
  }

  /** Two words side by side; and as one, where no page is about them side by side. */
  async function sideBySide(one: Looked, two: Looked): Promise<{ beside: Places; joined: Places }> {
    const beside =
      one.known && two.known ? await shelf.placesOf(`${one.meant ?? one.word} ${two.meant ?? two.word}`) : new Map();
    const strong = [...beside.values()].some((place) => weights[partAt(place).part] >= weights.summary);
    return { beside, joined: strong ? new Map() : await shelf.placesOf(asCompound(one.word, two.word)) };
  }

  /** @param away places of words that are not looked for */
  async function wordsRanking(asked: Understood, away: ReadonlySet<number>) {
    const { words, content, figure } = asked;
    const places = content.filter((place) => !away.has(place));
    const [looked, sayings, pages] = await Promise.all([
      Promise.all(places.map((place) => shelf.lookUp(words[place]!, place === words.length - 1))),
      Promise.all(
        sayingsIn(words)
          .filter(({ start, end }) => [...away].every((place) => place < start || place >= end))
          .map(async (saying) => ({ ...saying, found: await shelf.placesOf(saying.asOne) })),
      ),
      shelf.everyId(),
    ]);
    // "does it work" says more than "work", where the library knows it as a saying.
    const saying = sayings.findLast(({ found }) => found.size > 0);
    const told = saying
      ? Math.max(
          0,
          places.findIndex((place) => place === saying.telling),
        )
      : -1;
    const sides = await Promise.all(
      looked.slice(1).map((two, nth) => {
        const between = words.slice(places[nth]! + 1, places[nth + 1]);
        return between.some((word) => conjunctions.has(word))
          ? { beside: new Map(), joined: new Map() }
          : sideBySide(looked[nth]!, two);
      }),
    );
    const terms = looked.map((term, nth): Looked => {
      const said: Looked =
        saying && nth === told
          ? {
              word: term.word,
              ways: [{ places: saying.found, sure: 1 }, ...term.ways.map((way) => ({ ...way, sure: saying.rest }))],
              known: true,
            }
          : term;
      // A page with "smartphone" has both words of "smart phone".
      const joined = [sides[nth - 1], sides[nth]].flatMap((side) =>
        side && side.joined.size > 0 ? [side.joined] : [],
      );
      const matters = isVague(term.word) ? mix.vague : 1;
      return joined.length === 0
        ? { ...said, matters }
        : { ...said, known: true, matters, ways: [...said.ways, ...joined.map((places) => ({ places, sure: 1 }))] };
    });
    const wholes = [...sides.map(({ beside, joined }) => [beside, joined]), ...(saying ? [[saying.found]] : [])];
    const together = wholes.map((all) => ({ ways: all.map((each) => ({ places: each, sure: 1 })) }));
    return { looked: terms, ranked: rank(terms, together, pages.length, figure ? mix.figures : mix.evidence) };
  }

  /** Which of the filters that a question names are used: those that do not lose the best pages. */
  async function fitting(named: readonly Meant[], question: Understood) {
    const all = await Promise.all(
      named.map(async (filter) => ({ ...filter, ids: await shelf.idsOf(filter.name, filter.values) })),
    );
    // Judged by the other words alone: "lesson" stands on every lesson, and says nothing of bullying.
    const { looked, ranked } = await wordsRanking(question, placesOfAll(named));
    const pool = looked.length > 0 ? ranked : (await shelf.everyId()).map(plain);
    const best = pool[0]?.score ?? 0;
    const fit = (filters: readonly UsedFilter[]) => {
      const [bestWith] = among(pool, filters);
      return bestWith !== undefined && bestWith.score >= filterFits * best;
    };
    // Mostly all of them fit, and no other word has to be asked for.
    if (fit(all)) return all;
    const used: typeof all = [];
    for (const filter of all) if (fit([...used, filter])) used.push(filter);
    return used;
  }

  return async (asked) => {
    const phrase = phraseIn(asked.words);
    const question = understandQuestion(asked.words, meanings);
    const { meant, worry } = question;
    const named = phrase
      ? []
      : meant.filter(({ name }) => asked.chosen[name].length === 0 && !asked.asWords.includes(name));
    // Everything that is needed is asked for at once: each round takes a while on a slow line.
    const early = [
      ...named.map(({ name, values }) => shelf.idsOf(name, values)),
      ...(phrase ? [] : [wordsRanking(question, placesOfAll(named))]),
    ];
    for (const each of early) each.catch(() => undefined);
    const chosen = await Promise.all(
      filterNames
        .filter((name) => asked.chosen[name].length > 0)
        .map(async (name): Promise<UsedFilter> => ({ name, ids: await shelf.idsOf(name, asked.chosen[name]) })),
    );
    const used = await fitting(named, question);
    const { looked, ranked } = phrase ? await phraseRanking(phrase) : await wordsRanking(question, placesOfAll(used));
    const known = looked.filter((each) => each.known).length;
    const pool = looked.length > 0 ? wanted(ranked, known) : (await shelf.everyId()).map(plain);
    const found = among(pool, [...used, ...chosen]);
    const [best] = found;
    const letGo =
      best === undefined || found.some(({ has }) => has.length >= known)
        ? []
        : looked.flatMap(({ word, known: there }, nth) => (there && !best.has.includes(nth) ? [word] : []));
    const marked = looked.flatMap(({ word, meant: other }) => (other === undefined ? [word] : [word, other]));

    return {
      total: found.length,
      unknown: looked.flatMap(({ word, known: there }) => (there ? [] : [word])),
      changed: looked.flatMap(({ word, meant: other }) => (other === undefined ? [] : [{ typed: word, meant: other }])),
      letGo,
      meant: used.map(({ name, values }) => ({ name, values })),
      worry,
      without: found.length === 0 && countChosen(asked) > 0 ? among(pool, used).length : 0,
      async counts() {
        const all = await shelf.filters();
        const counts = filterNames.map(async (name) => {
          const here = among(
            pool,
            [...used, ...chosen].filter((filter) => filter.name !== name),
          );
          const values = Object.keys(all[name] ?? {}).map(async (value) => {
            const ids = await shelf.idsOf(name, [value]);
            return [value, here.filter(({ id }) => ids.has(id)).length] as const;
          });
          return [name, Object.fromEntries(await Promise.all(values))] as const;
        });
        return { all, counts: Object.fromEntries(await Promise.all(counts)) };
      },
      kept: () =>
        Promise.all(
          asked.list.map(async (place) => {
            const [id] = [...(await shelf.placesOf(wordOfPlace(place))).keys()];
            return { place, hit: id === undefined ? undefined : hit(await shelf.record(id), []) };
          }),
        ),
      hits: (from, to) => Promise.all(found.slice(from, to).map(async ({ id }) => hit(await shelf.record(id), marked))),
    };
  };
}

const plain = (id: string): Ranked => ({ id, score: 0, has: [], withdrawn: false, share: 1 });

function placesOfAll(filters: readonly Meant[]): ReadonlySet<number> {
  return new Set(filters.flatMap(({ places }) => places));
}

function among(ranked: readonly Ranked[], filters: readonly UsedFilter[]): Ranked[] {
  return ranked.filter(({ id }) => filters.every(({ ids }) => ids.has(id)));
}

/** The pages that have all of the words, and of the others those that come near the best. */
function wanted(ranked: readonly Ranked[], known: number): Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(
    ({ has, score, share }) => share >= leastShare && (has.length >= known || score >= nearEnough * best),
  );
}
