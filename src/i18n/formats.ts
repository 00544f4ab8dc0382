/** How a language writes names, numbers, money, dates and lists. No dictionary, so that browsers use it, too. */
import { languages, type Language } from '../schema/languages.ts';

/** @returns the language as the standards write it, for dates, numbers and files: en-GB */
export function locale(lang: Language): string {
  return `${lang}-GB`;
}

/** Making a formatter takes far longer than using one: each is made once a language. */
function inEach<Formatter>(make: (locale: string) => Formatter): Readonly<Record<Language, Formatter>> {
  return Object.fromEntries(languages.map((lang) => [lang, make(locale(lang))])) as Record<Language, Formatter>;
}

const plurals = inEach((tag) => new Intl.PluralRules(tag));
const numbers = inEach((tag) => new Intl.NumberFormat(tag));
const money = inEach(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'GBP', trailingZeroDisplay: 'stripIfInteger' }),
);
const dates = inEach((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
const datesOfWeek = inEach(
  (tag) =>
    new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const weekdays = inEach((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const months = inEach((tag) => new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' }));
const letters = inEach((tag) => new Intl.Collator(tag));
const lists = inEach((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const choices = inEach((tag) => new Intl.ListFormat(tag, { type: 'disjunction' }));

/** @returns which form of a text a number takes: English has one and other, Welsh all six */
export function pluralForm(lang: Language, count: number): Intl.LDMLPluralRule {
  return plurals[lang].select(count);
}

/** What is said of it in English under one key, and may be said in Welsh under that key with Cy at its end. */
export type InLanguages<Key extends string> = Readonly<Record<Key, string>> &
  Readonly<Partial<Record<`${Key}Cy`, string | undefined>>>;

/**
 * @param entry of a list of reference data
 * @returns what it says under that key in that language, or in English where it has nothing, and which of them it is
 */
export function saidIn<Key extends string>(
  entry: InLanguages<Key>,
  key: Key,
  lang: Language,
): { readonly words: string; readonly lang: Language } {
  const welsh: Readonly<Record<string, string | undefined>> = entry;
  const own = lang === 'cy' ? welsh[`${key}Cy`] : undefined;
  return own === undefined ? { words: entry[key], lang: 'en' } : { words: own, lang };
}

/**
 * @param entry a force, a topic, an aim: what has a name in English and may have one in Welsh
 * @returns its name in that language, or in English where it has none
 */
export function nameIn(entry: InLanguages<'name'>, lang: Language): string {
  return saidIn(entry, 'name', lang).words;
}

/** @returns a language as its speakers call it: Cymraeg */
export function languageName(lang: Language): string {
  return new Intl.DisplayNames(locale(lang), { type: 'language' }).of(lang) ?? lang;
}

/** @returns a number as people read it: 5,517 */
export function number(lang: Language, value: number): string {
  return numbers[lang].format(value);
}

/** @returns money as people read it, without pence where there are none: £1,200 */
export function pounds(lang: Language, value: number): string {
  return money[lang].format(value);
}

/** @returns a date as people read it: 21 November 2026 */
export function longDate(lang: Language, date: string): string {
  return dates[lang].format(new Date(date));
}

/** @returns a date with its day of the week: Tuesday 2 February 2027 */
export function weekDate(lang: Language, date: string): string {
  return datesOfWeek[lang].format(new Date(date));
}

/** @returns the day of the week of a date: Tuesday */
export function weekday(lang: Language, date: string): string {
  return weekdays[lang].format(new Date(date));
}

/** @returns a day, a month or a year as people read it: 21 November 2026, November 2026, 2026 */
export function knownDate(lang: Language, date: string): string {
  if (date.length === 4) return date;
  return date.length === 7 ? months[lang].format(new Date(`${date}-01`)) : longDate(lang, date);
}

/** @returns which of two words stands first in a list, as numbers below or above 0 */
export function inOrder(lang: Language, a: string, b: string): number {
  return letters[lang].compare(a, b);
}

/** @returns words joined as in a sentence: "a, b and c" */
export function listed(lang: Language, words: readonly string[]): string {
  const parts = lists[lang].formatToParts(words);
  // Unicode's Welsh writes a comma and a(c): there is none before it in a sentence, and ac stands before a vowel.
  return parts
    .map(({ type, value }, index) =>
      type === 'literal'
        ? value.replace(
            /,? a\(c\)/,
            /^[aeiouwy]/i.test((parts[index + 1]?.value ?? '').normalize('NFD')) ? ' ac' : ' a',
          )
        : value,
    )
    .join('');
}

/** @returns words to choose from: "a, b or c" */
export function either(lang: Language, words: readonly string[]): string {
  return choices[lang].format(words);
}
