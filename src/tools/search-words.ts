/**
 * The sentences that the search page says while it works. They come from src/i18n with the page, ready to be filled in.
 */

/** A sentence in its two forms. `{name}` stands for a value. */
export interface Phrase {
  readonly one: string;
  readonly many: string;
}

/** Every sentence the search page needs. */
export const phraseNames = [
  'searching',
  'found',
  'foundFor',
  'none',
  'noneFor',
  'without',
  'leftOut',
  'more',
  'filters',
  'filtersChosen',
  'chosen',
  'section',
  'missing',
  'refused',
] as const;
export type Phrases = Readonly<Record<(typeof phraseNames)[number], Phrase>>;

/** @returns the phrase with its values, which may hold anything and are not looked into; `count` chooses the form */
export function say(phrase: Phrase, values: Readonly<Record<string, string | number>> = {}): string {
  const text = values.count === 1 ? phrase.one : phrase.many;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
