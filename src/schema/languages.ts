/**
 * The languages of the library, the first of which everything is written in. Another one joins this list, and the
 * compiler asks for its dictionary. By itself, so that programs in the browser load no schema with it.
 */
export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** Those that pages are translated into. */
export const otherLanguages: readonly Language[] = languages.slice(1);
/** For a pattern: any of them. */
export const anyOtherLanguage = otherLanguages.join('|');

/** What is about Welsh itself and no other language: the Welsh names of forces, what the check knows of Welsh words. */
export const welshLanguage = 'cy' satisfies Language;

/** @returns the language that some words name; undefined where they name none */
export function languageNamed(words: string | null | undefined): Language | undefined {
  return languages.find((lang) => lang === words);
}
