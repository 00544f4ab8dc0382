/** A record of the search index: the parts of a page in their places, with what readers call the things it names. */
import { translator } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';
import { recordParts, stretchOf, type Part, type Sort } from '../tools/search-places.ts';
import { wordOfPlace } from '../tools/search-query.ts';
import { asOneWord, compoundsOf, isLittle, isVague, tellingWords, wordsIn } from '../tools/search-words.ts';
import type { alsoKnown } from './also-known.ts';
import { otherBeginnings, otherCompounds, type WrittenPart } from './other-beginnings.ts';

/** A section of a finished page: what stands under one of its headings, or before the first. */
export interface PageSection {
  /** Its place on the page; empty before the first heading. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface SearchDocument {
  readonly url: string;
  readonly language: string;
  /** One word a place; a point where no word stands, or a point and their number for as many such places: `·384`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
  readonly sort: Sort;
}

type Texts = Readonly<Record<'title' | 'label' | 'labelMore' | 'summary' | 'purpose', string[]>>;

/** What is to be found of a page. */
export interface Written {
  readonly url: string;
  /** The language of the page itself. */
  readonly written: Language;
  readonly title: string;
  readonly summary: string;
  readonly english?: Placed['english'];
  readonly texts: Texts;
  readonly sections: readonly PageSection[];
  readonly facts: Readonly<Record<string, string>>;
  readonly filters: readonly (readonly [string, string])[];
  readonly sort: Sort;
}

/** A word that comes as often as this is what a page is about; so is a thing that the text names as often. */
const often = 3;
export const severalTimes = 3;

/** A section with the words of its text. */
interface Read extends PageSection {
  readonly words: readonly string[];
}

function pageWords({ title, texts, sections }: Pick<Written, 'title' | 'texts'> & { sections: readonly Read[] }) {
  const said = [title, ...Object.values(texts).flat(), ...sections.map((each) => each.title)];
  return [...said.flatMap(wordsIn), ...sections.flatMap(({ words }) => words)];
}

/** The telling words of some texts, with a gap between two texts: words of different ones do not stand together. */
function said(texts: readonly string[]): string[] {
  return texts.flatMap((text) => [...wordsIn(text).filter((word) => !isLittle(word)), '·']).slice(0, -1);
}

/** Of some sayings those of one telling word, or none: these as one word. */
function single(sayings: readonly string[]): string[] {
  return sayings.flatMap((saying) => {
    const words = wordsIn(saying);
    const whole = asOneWord(words);
    const telling = tellingWords(saying);
    if (whole !== undefined) return telling.every(isLittle) || words.length > 2 ? [whole] : [whole, ...telling];
    return telling.length === 1 ? telling : [];
  });
}

/** The words of sayings of several; and every two of them that follow one another, as one. */
function several(
  sayings: readonly string[],
  welsh: ReadonlySet<string>,
): { readonly words: string[]; readonly joined: string[] } {
  const all = sayings.map(tellingWords).filter(({ length }) => length > 1);
  return {
    words: all.flatMap((words) => [...words, '·']).slice(0, -1),
    joined: [...new Set([...all.flatMap(compoundsOf), ...all.flatMap((words) => otherCompounds(words, welsh))])],
  };
}

/** A word in as many sayings as this is what they are about; in one saying it may be there by chance. */
const severalSayings = 3;

/** @returns the words that come again and again in some sayings, the commonest first */
function core(sayings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const saying of sayings)
    for (const word of new Set(tellingWords(saying))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= severalSayings && !isVague(word) && !isLittle(word))
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
}

/** Of a page and its twin in English, where it is a translation: so it is found by English words, too. */
export interface Placed {
  /** Where whoever reads in this language finds it. */
  readonly url: string;
  readonly english?: { readonly title: string; readonly summary: string } | undefined;
}

/**
 * @param also what readers call the things that a text names
 * @param welsh the words of Welsh in the library's lists
 * @param reader the language of the interface
 * @returns a function from what a page says to its record
 */
export function recordOf({
  also,
  welsh: listed,
  reader,
}: {
  readonly also: ReturnType<typeof alsoKnown>;
  readonly welsh: ReadonlySet<string>;
  readonly reader: Language;
}): (of: Written) => SearchDocument {
  return (of) => {
    const { texts, written, english } = of;
    const sections = of.sections.map((section): Read => ({ ...section, words: wordsIn(section.text) }));
    const t = translator(reader);
    const welsh = written === 'en' ? listed : new Set([...listed, ...pageWords({ ...of, sections })]);
    const lead = [...texts.label, ...texts.summary, ...texts.purpose].join(' . ');
    // What readers call a thing is listed by its English name.
    const known = new Set<string>();
    /** What is said above is not said again. */
    const more = (all: readonly string[]) => all.filter((each) => !known.has(each) && known.add(each));
    const titleAlso = more(also([of.title, english?.title ?? ''].join(' . ')));
    const headings = sections.map(({ title }) => title).join(' . ');
    const summaryAlso = more(also([of.summary, english?.summary ?? '', ...texts.label].join(' . ')));
    const leadAlso = more(also([...texts.purpose, headings].join(' . ')));
    const bodyAlso = more(
      also([...wordsIn(texts.labelMore.join(' . ')), ...sections.flatMap(({ words }) => words)], severalTimes),
    );
    const { content, starts } = bodyWords(sections, [of.title, lead, headings].join(' '));
    const titleSayings = several(titleAlso, welsh);
    const summarySayings = several(summaryAlso, welsh);
    const leadSayings = several(leadAlso, welsh);
    const titleJoined = [...compoundsOf(tellingWords(of.title)), ...titleSayings.joined];
    const higher = new Set([...titleAlso, ...summaryAlso, ...leadAlso].flatMap(tellingWords));
    const parts: Record<WrittenPart, string[]> = {
      title: said([of.title]),
      titleAlso: [...new Set([...single(titleAlso), ...core(titleAlso)])],
      titleSaying: titleSayings.words,
      titleJoined,
      label: [...new Set(said([...texts.label, english?.title ?? '']))],
      summary: said(texts.summary),
      purpose: said(texts.purpose),
      summaryAlso: [...new Set([...single(summaryAlso), ...core(summaryAlso)])],
      summarySaying: summarySayings.words,
      summaryJoined: summarySayings.joined.filter((each) => !titleJoined.includes(each)),
      leadAlso: single(leadAlso),
      // Here each word is one place, and what follows what is in the words joined.
      leadSaying: [...new Set(leadSayings.words)].filter((each) => each !== '·'),
      leadJoined: leadSayings.joined.filter((each) => !titleJoined.includes(each)),
      heading: said([headings]),
      often: countedWords(sections),
      labelMore: [wordOfPlace(of.url), ...new Set(said([...texts.labelMore, english?.summary ?? '']))],
      bodyAlso: [...new Set(bodyAlso.flatMap(tellingWords))].filter((each) => !higher.has(each)),
      body: content,
    };
    const filled = { ...parts, ...otherBeginnings(parts, welsh, listed) };
    const filters: Record<string, string[]> = {};
    for (const [name, value] of of.filters) (filters[name] ??= []).push(value);
    return {
      url: of.url,
      language: reader,
      content: inPlaces(filled),
      meta: {
        title: of.title,
        summary: of.summary,
        ...of.facts,
        ...(written !== 'en' && { mutates: 'yes' }),
        ...(written !== reader && { lang: written, language: t('search.inEnglish') }),
        sections: JSON.stringify(starts),
      },
      filters,
      sort: of.sort,
    };
  };
}

/** @returns the words of the sections that are said nowhere above, each once, and where each section begins */
function bodyWords(sections: readonly Read[], said: string) {
  const seen = new Set(wordsIn(said));
  const content: string[] = [];
  const starts: (readonly [place: number, id: string, title: string])[] = [];
  const { length } = stretchOf('body');
  for (const { id, title, words } of sections) {
    const before = content.length;
    for (const word of words) {
      if (seen.has(word) || isLittle(word)) continue;
      seen.add(word);
      content.push(word);
    }
    if (id !== '' && content.length > before && before < length) starts.push([before, id, title]);
  }
  return { content, starts };
}

function countedWords(sections: readonly Read[]): string[] {
  const counts = new Map<string, number>();
  for (const { words } of sections)
    for (const word of words) if (!isLittle(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= often)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
}

function inPlaces(filled: Readonly<Record<Part, readonly string[]>>): string {
  const words: string[] = [];
  let place = 0;
  for (const part of recordParts) {
    const { start, length } = stretchOf(part);
    if (start > place) words.push(`·${start - place}`);
    const own = filled[part].slice(0, length);
    words.push(...own);
    place = start + own.length;
  }
  return words.join(' ');
}

/**
 * @param content of a record
 * @returns its words, the place of each, and how many places it has with those where no word stands
 */
export function wordsAndPlaces(content: string): {
  readonly words: readonly string[];
  readonly places: readonly number[];
  readonly length: number;
} {
  const words: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const each of content.split(' ')) {
    if (each.startsWith('·')) place += Number(each.slice(1) || 1);
    else {
      words.push(each);
      places.push(place);
      place += 1;
    }
  }
  return { words, places, length: place };
}
