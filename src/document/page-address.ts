/** Where a page stands. By itself, so that whoever asks for no more loads no reader of pages. */
import type { Kind } from '../schema/kinds.ts';
import { anyOtherLanguage, type Language, languages } from '../schema/languages.ts';

/** What the path of a page says it is. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
}

/** @returns the address of a page, from the root of the site: `/lessons/road-safety/` */
export function pageAddress({ kind, id, lang }: Place): string {
  return `${lang === 'en' ? '' : `/${lang}`}/${kind}/${id}/`;
}

/** The language that an address begins with: `/cy` of `/cy/lessons/`. English, the first of the list, has none. */
const inLanguage = new RegExp(`^/(${anyOtherLanguage})(?=/)`);
/** Pages end in a slash, and files do not. */
const isPage = /^\/(?!\/)(?:[^?#]*\/)?(?:[?#]|$)/;

/** @returns the language of the page at an address from the root of the site */
export function languageOfPath(path: string): Language {
  return (inLanguage.exec(path)?.[1] as Language | undefined) ?? languages[0];
}

/** @returns the address of the same page in English: `/lessons/` of `/cy/lessons/` */
export function withoutLanguage(path: string): string {
  return path.replace(inLanguage, '');
}

/**
 * @param path from the root of the site, as of an English page, or an address elsewhere
 * @returns the address of that page in a language: `/cy/lessons/`. What is a file, elsewhere or in a language already
 * stays as it is
 */
export function pathIn(lang: Language, path: string): string {
  return lang === languages[0] || !isPage.test(path) || inLanguage.test(path) ? path : `/${lang}${path}`;
}
