/** In which languages a page can be read: the links to them, and what search engines are told. */
import { languageOfPath, pathIn, withoutLanguage } from '../document/page-address.ts';
import { interfaceLanguages } from '../i18n/index.ts';
import { languages, type Language } from '../schema/languages.ts';

interface There {
  readonly lang: Language;
  /** From the root of the site. */
  readonly address: string;
}

interface Written {
  /** Every language that it is written in; undefined for a page of the interface: it is in all that are published. */
  readonly translations?: readonly There[] | undefined;
  /** The English page that it stands in for. */
  readonly standsInFor?: string | undefined;
}

export interface PageLanguages {
  /** The same page in each other language, also where it is not written in that yet and stands in its frame. */
  readonly others: readonly There[];
  /** For search engines: only languages that it is written in, and what to show to everybody else. */
  readonly alternates: readonly { readonly lang: Language | 'x-default'; readonly address: string }[];
}

/**
 * @param path of the page, from the root of the site; a single file is for all languages and leads to their home pages
 * @param frames the languages whose interface is published
 */
export function pageLanguages(
  path: string,
  { translations, standsInFor }: Written,
  frames: readonly Language[] = interfaceLanguages,
): PageLanguages {
  const here = languageOfPath(path);
  const english = path.endsWith('/') ? withoutLanguage(path) : '/';
  const published = frames.map((lang) => ({ lang, address: pathIn(lang, english) }));
  const written = translations ?? (standsInFor === undefined ? published : []);
  const there = new Map([...written, ...published].map((each) => [each.lang, each]));
  const told = written.length > 1 && path.endsWith('/') ? written : [];
  return {
    others: languages.filter((lang) => lang !== here).flatMap((lang) => there.get(lang) ?? []),
    alternates: told.length === 0 ? [] : [...told, { lang: 'x-default', address: english }],
  };
}
