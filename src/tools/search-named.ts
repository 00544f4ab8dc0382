/** The filters that a question names: "year 5", "20 minutes", "a worksheet", "in the hall". */
import type { FilterName } from './search-query.ts';
import * as said from './search-time-words.ts';
import { wordsIn } from './search-words.ts';

/** The words of the library for what can be meant, as the page hands them to its program. */
export interface Meanings {
  /** For each year, 3 to 6, the value of the filter. */
  readonly years: Readonly<Record<string, string>>;
  /** For each slot, in minutes, the value of the filter. */
  readonly lengths: Readonly<Record<string, string>>;
  /** For each kind, the words that ask for it. */
  readonly kinds: readonly { readonly value: string; readonly asks: readonly string[] }[];
  /** For each setting, the words that ask for it. */
  readonly settings: readonly { readonly value: string; readonly asks: readonly string[] }[];
  /** Words that ask for a figure. */
  readonly figures: readonly string[];
  /** Words in which somebody tells of harm. */
  readonly worries: readonly string[];
}

/** For an index that is asked for its words alone. */
export const noMeanings: Meanings = { years: {}, lengths: {}, kinds: [], settings: [], figures: [], worries: [] };

/** A filter that a question names: "year 5". */
export interface Meant {
  readonly name: FilterName;
  readonly values: readonly string[];
  /** The words of the question that name it, by their places. */
  readonly places: readonly number[];
}

/** @returns every filter that the words of a question name */
export function namedFilters(words: readonly string[], meanings: Meanings): Meant[] {
  return [years(words, meanings), length(words, meanings), setting(words, meanings), kind(words, meanings)].filter(
    (each) => each !== undefined,
  );
}

const numberOf = (word: string | undefined) =>
  word === undefined ? NaN : /^\d+$/.test(word) ? Number(word) : (said.numbers[word] ?? NaN);

/** year 5, Y5, yr 5, years 4 5 and 6, years 4-6, Y5/6, year five, KS2, 9 year olds. */
function years(words: readonly string[], { years: known }: Meanings): Meant | undefined {
  const found = new Set<string>();
  const places: number[] = [];
  const add = (year: number, place: number) => {
    if (known[year] === undefined) return false;
    found.add(known[year]);
    if (!places.includes(place)) places.push(place);
    return true;
  };
  words.forEach((word, at) => {
    const short = said.shortYear.exec(word);
    if (short) {
      add(Number(short[1]), at);
      // Y5/6 is two words.
      if (/^[3-6]$/.test(words[at + 1] ?? '')) add(Number(words[at + 1]), at + 1);
    }
    const old = /^(\d{1,2})-years?-olds?$/.exec(word);
    const [age, own] = old
      ? [Number(old[1]), [at]]
      : /^years?$/.test(word) && /^olds?$/.test(words[at + 1] ?? '')
        ? [numberOf(words[at - 1]), [at - 1, at, at + 1]]
        : said.ageWord.test(word)
          ? [numberOf(words[at - 1]), [at - 1, at]]
          : [NaN, []];
    // Who is nine is in year 4, and in year 5 after a birthday.
    for (const year of [age - 5, age - 4]) if (known[year] !== undefined) add(year, own[0]!);
    if (known[age - 5] !== undefined || known[age - 4] !== undefined)
      places.push(...own.filter((place) => !places.includes(place)));
    const all = said.everyYear.test(word);
    if (all || (word === 'stage' && words[at - 1] === 'key' && words[at + 1] === '2')) {
      const own = all ? [at] : [at - 1, at, at + 1];
      for (const year of Object.keys(known)) add(Number(year), at);
      places.push(...own.filter((place) => !places.includes(place)));
    }
    if (!said.yearWord.test(word)) return;
    let next = at + 1;
    for (; next < words.length; next += 1) {
      const here = words[next]!;
      const span = /^([3-6])-([3-6])$/.exec(here);
      const spelt = numberOf(here);
      if (span) for (let year = Number(span[1]); year <= Number(span[2]); year += 1) add(year, next);
      else if (/^[3-6]$/.test(String(spelt)) && !/^(old|olds)$/.test(words[next + 1] ?? '')) add(spelt, next);
      else if (!said.joins.has(here) || !/^[3-6]$/.test(words[next + 1] ?? '')) break;
      if (said.until.has(here))
        for (let year = Number(words[next - 1]); year <= Number(words[next + 1]); year += 1) add(year, next);
    }
    if (next > at + 1) places.push(at);
  });
  return found.size === 0 ? undefined : { name: 'year', values: [...found], places };
}

/** 20 minutes, 40 min, half an hour, one hour: the longest slot that fits into it. */
function length(words: readonly string[], { lengths }: Meanings): Meant | undefined {
  for (const [at, word] of words.entries()) {
    let asked = NaN;
    let places: number[] = [];
    const [before, two] = [words[at - 1] ?? '', words[at - 2] ?? ''];
    const joined = said.joinedMinutes.exec(word);
    if (joined) [asked, places] = [Number(joined[1]), [at]];
    else if (said.minuteWord.test(word)) [asked, places] = [numberOf(before), [at - 1, at]];
    else if (said.hourWord.test(word)) {
      if (said.half.has(before)) [asked, places] = [30, [at - 1, at]];
      else if (before === 'an' && said.half.has(two)) [asked, places] = [30, [at - 2, at - 1, at]];
      else if (before === 'an' || numberOf(before) === 1) [asked, places] = [60, [at - 1, at]];
      else if (word === said.hourAlone && Number.isNaN(numberOf(before))) [asked, places] = [60, [at]];
    }
    if (Number.isNaN(asked)) continue;
    const slot = Object.keys(lengths)
      .map(Number)
      .filter((minutes) => minutes <= asked)
      .sort((a, b) => b - a)[0];
    if (slot !== undefined) return { name: 'length', values: [lengths[slot]!], places };
  }
  return undefined;
}

/** In the hall, outside, indoors. */
function setting(words: readonly string[], { settings }: Meanings): Meant | undefined {
  const at = words.findIndex((word) => settings.some(({ asks }) => asks.includes(word)));
  if (at < 0) return undefined;
  const values = settings.filter(({ asks }) => asks.includes(words[at]!)).map(({ value }) => value);
  return { name: 'setting', values, places: [at] };
}

const articles = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'this', 'that', 'each', 'every', 'last', 'first']);
/** What stands after one of these is not what is wanted: "a letter after a lesson", "evaluation of the programme". */
const before = new Set([
  'of',
  'after',
  'before',
  'during',
  'from',
  'to',
  'at',
  'with',
  'between',
  'which',
  'had',
  'per',
]);

function kind(words: readonly string[], { kinds }: Meanings): Meant | undefined {
  const hits = kinds.flatMap(({ value, asks }) =>
    asks.flatMap((said) => {
      const all = wordsIn(said);
      const at = words.findIndex((_, place) => all.every((word, nth) => words[place + nth] === word));
      if (at < 0) return [];
      const leading = words.slice(0, at).findLast((word) => !articles.has(word));
      return leading !== undefined && before.has(leading) ? [] : [{ value, places: all.map((_, nth) => at + nth) }];
    }),
  );
  const [best] = hits.sort((a, b) => b.places.length - a.places.length);
  return best && { name: 'kind', values: [best.value], places: best.places };
}
