/** What a question means: which of its words say what kind of thing is wanted, and which are looked for. */
import type { FilterName } from './search-query.ts';
import { isLittle, wordsIn } from './search-words.ts';

/** The words of the library for what can be meant, as the page hands them to its program. */
export interface Meanings {
  /** For each year, 3 to 6, the value of the filter. */
  readonly years: Readonly<Record<string, string>>;
  /** For each slot, in minutes, the value of the filter. */
  readonly lengths: Readonly<Record<string, string>>;
  /** For each kind, the words that ask for it. */
  readonly kinds: readonly { readonly value: string; readonly asks: readonly string[] }[];
  /** Words in which somebody tells of harm. */
  readonly worries: readonly string[];
}

/** A filter that a question names: "year 5". */
export interface Meant {
  readonly name: FilterName;
  readonly values: readonly string[];
  /** The words of the question that name it, by their places. */
  readonly places: readonly number[];
}

export interface Understood {
  /** All words of the question, folded. */
  readonly words: readonly string[];
  /** The places of those that are looked for where nothing is meant by them: without the little ones. */
  readonly content: readonly number[];
  readonly meant: readonly Meant[];
  /** Somebody may be telling of harm: help comes first. */
  readonly worry: boolean;
}

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

/** More words than this are not looked for. */
const most = 24;

/** @returns what a question means. Which of the meanings are used is for whoever knows what they find */
export function understand(question: string, meanings: Meanings): Understood {
  const words = wordsIn(question).slice(0, most);
  const content = words.flatMap((word, place) => (isLittle(word) ? [] : [place]));
  const distinct = content.filter((place) => words.indexOf(words[place]!) === place);
  return {
    words,
    content: distinct.length > 0 ? distinct : words.map((_, place) => place),
    meant: [years(words, meanings), length(words, meanings), kind(words, meanings)].filter(
      (each) => each !== undefined,
    ),
    worry: meanings.worries.some((said) => {
      const all = wordsIn(said);
      return words.some((_, at) => all.every((word, nth) => words[at + nth] === word));
    }),
  };
}

const numberOf = (word: string | undefined) =>
  word === undefined ? NaN : /^\d+$/.test(word) ? Number(word) : (numbers[word] ?? NaN);

/** year 5, Y5, yr 5, years 4 5 and 6, years 4-6, KS2. */
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
    const short = /^(?:y|yr|year)([3-6])s?$/.exec(word);
    if (short) add(Number(short[1]), at);
    if (word === 'ks2' || (word === 'stage' && words[at - 1] === 'key' && words[at + 1] === '2')) {
      const own = word === 'ks2' ? [at] : [at - 1, at, at + 1];
      for (const year of Object.keys(known)) add(Number(year), at);
      places.push(...own.filter((place) => !places.includes(place)));
    }
    if (!/^(years?|yrs?)$/.test(word)) return;
    let next = at + 1;
    for (; next < words.length; next += 1) {
      const said = words[next]!;
      const span = /^([3-6])-([3-6])$/.exec(said);
      if (span) for (let year = Number(span[1]); year <= Number(span[2]); year += 1) add(year, next);
      else if (/^[3-6]$/.test(said)) add(Number(said), next);
      else if (!['and', 'or', 'to'].includes(said) || !/^[3-6]$/.test(words[next + 1] ?? '')) break;
      if (said === 'to')
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
    const joined = /^(\d{2,3})-?(?:min|mins|minutes?)$/.exec(word);
    if (joined) [asked, places] = [Number(joined[1]), [at]];
    else if (/^(min|mins|minutes?)$/.test(word)) [asked, places] = [numberOf(words[at - 1]), [at - 1, at]];
    else if (/^hours?$/.test(word)) {
      const before = words[at - 1];
      if (before === 'half') [asked, places] = [30, [at - 1, at]];
      else if (before === 'an' && words[at - 2] === 'half') [asked, places] = [30, [at - 2, at - 1, at]];
      else if (before === 'an' || before === 'one' || before === '1') [asked, places] = [60, [at - 1, at]];
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

function kind(words: readonly string[], { kinds }: Meanings): Meant | undefined {
  const hits = kinds.flatMap(({ value, asks }) =>
    asks.flatMap((said) => {
      const all = wordsIn(said);
      const at = words.findIndex((_, place) => all.every((word, nth) => words[place + nth] === word));
      return at < 0 ? [] : [{ value, places: all.map((_, nth) => at + nth) }];
    }),
  );
  const [best] = hits.sort((a, b) => b.places.length - a.places.length);
  return best && { name: 'kind', values: [best.value], places: best.places };
}
