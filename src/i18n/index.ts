/** Every word of the interface. Pages and components ask here; contributed words come from content/. */
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import type { Language } from '../schema/shared.ts';

export type Key = keyof typeof en;
type Dictionary = Readonly<Record<Key, string>>;
export type Translate = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** An empty text means: not translated yet. */
const dictionaries: Readonly<Record<Language, Dictionary>> = { en, cy };

/** @returns whether a dictionary has every word, so that its interface may be published */
export function isComplete(dictionary: Readonly<Record<string, string>>): boolean {
  return Object.values(dictionary).every((text) => text !== '');
}

/** The languages whose interface is published. Welsh joins, with its routes under /cy/, when cy.json is complete. */
export const interfaceLanguages: readonly Language[] = isComplete(cy) ? ['en', 'cy'] : ['en'];

/** The language of the interface around a page written in `lang`. */
export function interfaceFor(lang: Language): Language {
  return interfaceLanguages.includes(lang) ? lang : 'en';
}

/**
 * @param lang the language of the interface
 * @returns a function from key to text; `{name}` in a text is filled in from `values`. A text with two forms,
 * `one|many`, takes the first when `values.count` is 1. An untranslated text comes in English.
 */
export function translator(lang: Language): Translate {
  return (key, values = {}) => {
    const text = dictionaries[lang][key] || en[key];
    const [one = '', many = one] = text.split('|');
    return (values.count === 1 ? one : many).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  };
}

/** @returns the language as the standards write it, for dates, numbers and files: en-GB */
export function locale(lang: Language): string {
  return `${lang}-GB`;
}

/**
 * @param entry a force, a topic, an aim: what has a name in English and may have one in Welsh
 * @returns its name in that language, or in English where it has none
 */
export function nameIn(entry: { readonly name: string; readonly nameCy?: string | undefined }, lang: Language): string {
  return (lang === 'cy' && entry.nameCy) || entry.name;
}

/** @returns a date as people read it: 21 November 2026 */
export function longDate(lang: Language, date: string): string {
  return new Intl.DateTimeFormat(locale(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** @returns words joined as in a sentence: "a, b and c" */
export function listed(lang: Language, words: readonly string[]): string {
  const parts = new Intl.ListFormat(locale(lang), { type: 'conjunction' }).formatToParts(words);
  // Unicode's Welsh writes a(c): ac before a vowel, a before anything else.
  return parts
    .map(({ type, value }, index) =>
      type === 'literal'
        ? value.replace('a(c)', /^[aeiouwy]/i.test((parts[index + 1]?.value ?? '').normalize('NFD')) ? 'ac' : 'a')
        : value,
    )
    .join('');
}

const poundsIn = {
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
  style: 'currency',
  currency: 'GBP',
} as const;

/** @returns a sum of money as people write it: £2,750, or £0.50 */
export function pounds(lang: Language, amount: number): string {
  return new Intl.NumberFormat(locale(lang), poundsIn).format(amount);
}
