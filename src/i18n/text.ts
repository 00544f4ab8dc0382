/** Texts of the interface before and after their values are filled in. No dictionary, so that browsers use it, too. */
import type { Language } from '../schema/shared.ts';
import { pluralForm } from './formats.ts';

/** A text in the forms that numbers take in a language; `other` is for every number without a form of its own. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** `{name}` stands for a value. A text that changes with a number has forms, chosen by the value called `count`. */
export type Text = string | Forms;
export type Values = Readonly<Record<string, string | number>>;

/**
 * @param lang the language the text is read in
 * @returns the text with its values, which may hold anything and are not looked into; what is not given stays to be
 * seen
 */
export function withValues(text: Text, lang: Language, values: Values = {}): string {
  return formFor(text, lang, values.count).replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

function formFor(text: Text, lang: Language, count: string | number | undefined): string {
  if (typeof text === 'string') return text;
  return (typeof count === 'number' && text[pluralForm(lang, count)]) || text.other;
}

/** Texts that a page hands to its program, not filled in yet. */
export interface Phrases<Name extends string> {
  readonly lang: Language;
  readonly texts: Readonly<Record<Name, Text>>;
}
export type Say<Name extends string> = (name: Name, values?: Values) => string;

/** @returns a function from the name of a phrase to its words */
export function speaker<Name extends string>({ lang, texts }: Phrases<Name>): Say<Name> {
  return (name, values) => withValues(texts[name], lang, values);
}
