/** What somebody searches for, and how it is written in the address bar so that it can be shared and gone back to. */

import { anyOtherLanguage } from '../schema/languages.ts';

/** The facts that a search can be narrowed by, in the order they are offered. Each is also the key in the address. */
export const filterNames = [
  'kind',
  'topic',
  'aim',
  'year',
  'length',
  'setting',
  'adults',
  'force',
  'stage',
  'hwb',
] as const;
export type FilterName = (typeof filterNames)[number];

export interface Query {
  /** What was typed, trimmed; empty for none. */
  readonly words: string;
  /** The chosen values of each filter, as they are printed on the pages, in order and without repeats. */
  readonly chosen: Readonly<Record<FilterName, readonly string[]>>;
  /** Filters that the words name and that somebody took away. */
  readonly asWords: readonly FilterName[];
  /** The places of resources that somebody keeps, as `lessons/road-safety`, in the order they came. */
  readonly list: readonly string[];
}

/** Addresses can hold anything: what is longer is cut, or left out. Characters, characters, values, places. */
const longestWords = 200;
const longestValue = 120;
const mostValues = 50;
const mostKept = 40;
/** `lessons/road-safety`, with the language before it where that is not English. */
const placeOfResource = new RegExp(`^(?:(?:${anyOtherLanguage})/)?[a-z-]{1,20}/[a-z0-9-]{1,64}$`);

/** Control characters and halves of characters become spaces: no page shows them and no index holds them. */
function oneLine(text: string, longest: number): string {
  const cut = text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').slice(0, longest);
  // The cut may have gone through a character.
  return cut.replace(/\p{Cs}/gu, '').trim();
}

/** Values are kept in one order, so that one choice has one address. */
function values(texts: readonly string[]): string[] {
  const known = texts.filter((text) => text.length <= longestValue).map((text) => oneLine(text, longestValue));
  return [...new Set(known)]
    .filter((text) => text !== '')
    .sort()
    .slice(0, mostValues);
}

function chosenBy(valuesOf: (name: FilterName) => readonly string[]): Query['chosen'] {
  return Object.fromEntries(filterNames.map((name) => [name, values(valuesOf(name))])) as unknown as Query['chosen'];
}

/** @returns a query with its words and values put in order; what cannot be searched for is left out */
export function query(
  words: string,
  chosen: Partial<Query['chosen']> = {},
  { asWords = [], list = [] }: Partial<Pick<Query, 'asWords' | 'list'>> = {},
): Query {
  return {
    words: oneLine(words, longestWords),
    chosen: chosenBy((name) => chosen[name] ?? []),
    asWords: filterNames.filter((name) => asWords.includes(name)),
    list: [...new Set(list)].filter((place) => placeOfResource.test(place)).slice(0, mostKept),
  };
}

/** @param search the part of an address after `?`, whatever it holds. @returns the query it stands for */
export function readQuery(search: string): Query {
  const keys = new URLSearchParams(search);
  const texts = (name: string) => keys.getAll(name).flatMap((text) => text.split(','));
  return query(
    keys.get('q') ?? '',
    chosenBy((name) => keys.getAll(name)),
    { asWords: texts('words') as FilterName[], list: texts('list') },
  );
}

/** @returns the address of a query: `?q=road&kind=Lesson`, or nothing for an empty query */
export function writeQuery({ words, chosen, asWords, list }: Query): string {
  const keys = new URLSearchParams(words === '' ? [] : [['q', words]]);
  for (const name of filterNames) for (const value of chosen[name]) keys.append(name, value);
  if (asWords.length > 0) keys.append('words', asWords.join(','));
  if (list.length > 0) keys.append('list', list.join(','));
  // Neither needs to be written in code in this part of an address, and people read it.
  const text = keys.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** @returns the query with one value chosen or no longer chosen */
export function withChoice(asked: Query, name: FilterName, value: string, on: boolean): Query {
  const others = asked.chosen[name].filter((each) => each !== value);
  return query(asked.words, { ...asked.chosen, [name]: on ? [...others, value] : others }, asked);
}

/** @returns the query with one resource kept, or no longer kept */
export function withKept(asked: Query, place: string, on: boolean): Query {
  const others = asked.list.filter((each) => each !== place);
  return query(asked.words, asked.chosen, { ...asked, list: on ? [...others, place] : others });
}

/** @returns the query in which the words that name a filter are words */
export function withWords(asked: Query, name: FilterName): Query {
  return query(asked.words, asked.chosen, { ...asked, asWords: [...asked.asWords, name] });
}

/** How many values are chosen, over all filters. */
export function countChosen({ chosen }: Query): number {
  return filterNames.reduce((sum, name) => sum + chosen[name].length, 0);
}

/** Nothing typed and nothing chosen: there is nothing to search for. */
export function isIdle(asked: Query): boolean {
  return asked.words === '' && countChosen(asked) === 0;
}

/** @param address a path of this site. @returns the place of the resource there, or nothing where none can stand */
export function keepablePlace(address: string): string | undefined {
  const place = address.replace(/^\/|\/$/g, '');
  return placeOfResource.test(place) ? place : undefined;
}

/** @returns the word by which the index finds the resource of a place, and it alone */
export function wordOfPlace(place: string): string {
  return `at${place.replace(/[^a-z0-9]/g, '')}`;
}
