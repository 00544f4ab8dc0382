/** Every word of the interface. Pages and components ask here; contributed words come from content/. */
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { languages, type Language } from '../schema/languages.ts';
import { withValues, type Phrases, type Text, type Values } from './text.ts';

export {
  either,
  inOrder,
  knownDate,
  languageName,
  listed,
  locale,
  longDate,
  nameIn,
  number,
  pounds,
  saidIn,
} from './formats.ts';

export type Key = keyof typeof en;
type Dictionary = Readonly<Record<Key, Text>>;
export type Translate = (key: Key, values?: Values) => string;

/** An empty text means: not translated yet. */
const dictionaries: Readonly<Record<Language, Dictionary>> = { en, cy };

/** @returns whether a dictionary has every word in every form, so that its interface may be published */
export function isComplete(dictionary: Readonly<Record<string, Text>>): boolean {
  return Object.values(dictionary)
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .every((form) => form !== '');
}

/** The languages whose interface is published. Welsh joins, with its routes under /cy/, when cy.json is complete. */
export const interfaceLanguages: readonly Language[] = languages.filter((lang) => isComplete(dictionaries[lang]));

/** The language of the interface around a page written in `lang`. */
export function interfaceFor(lang: Language): Language {
  return interfaceLanguages.includes(lang) ? lang : 'en';
}

/** An untranslated text comes in English. */
function textOf(lang: Language, key: Key): Text {
  const text = dictionaries[lang][key];
  return isComplete({ [key]: text }) ? text : en[key];
}

/**
 * @param lang the language of the interface
 * @returns a function from key to text: `{name}` in a text is filled in from `values`, and `values.count` chooses among
 * the forms of a text that has several
 */
export function translator(lang: Language): Translate {
  return (key, values) => withValues(textOf(lang, key), lang, values);
}

/** @returns an organisation by its name in that language: this library has one in each, any other has its own */
export function organisationIn(name: string, lang: Language): string {
  return name === en['site.name'] ? translator(lang)('site.name') : name;
}

/**
 * @param part where the texts stand: `search` for `search.found` and `search.more`
 * @param names the texts: `found`, `more`
 * @returns what a page hands to its program in the browser, which fills them in itself
 */
export function phrasesFor<Part extends string, Name extends string>(
  lang: Language,
  part: `${Part}.${Name}` extends Key ? Part : never,
  names: readonly Name[],
): Phrases<Name> {
  const texts = names.map((name) => [name, textOf(lang, `${part}.${name}` as Key)]);
  return { lang, texts: Object.fromEntries(texts) as Record<Name, Text> };
}

/**
 * @param names the texts by their whole names: `lesson.say`
 * @returns what a page hands to a program that shows parts of a resource as the page writer does
 */
export function phrasesNamed<Name extends Key>(lang: Language, names: readonly Name[]): Phrases<Name> {
  const texts = names.map((name) => [name, textOf(lang, name)]);
  return { lang, texts: Object.fromEntries(texts) as Record<Name, Text> };
}
