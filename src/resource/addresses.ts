/** Addresses as they are printed: below the base path, in the language of the interface. */
import { interfaceLanguages } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';

/**
 * @param path from the root of the site: `/lessons/`, `/icons/icon.svg`, `#notes` or an address elsewhere
 * @returns the address to put into a page, below the site's base path
 */
export function href(path: string): string {
  return path.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}` : path;
}

/** @returns the address of a page of the interface in a language: `/lessons/` becomes `/cy/lessons/` in Welsh */
export function pageHref(lang: Language, path: string): string {
  return href(lang === 'en' || !interfaceLanguages.includes(lang) ? path : `/${lang}${path}`);
}

/** @returns the whole address, with the site's own name, for feeds, canonical links and machines */
export function absolute(path: string, site: URL): string {
  return new URL(href(path), site).href;
}

/** For getStaticPaths of pages under src/pages/[...lang]/: one for each language of the interface. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Language } }[] {
  return interfaceLanguages.map((lang) => ({ params: { lang: lang === 'en' ? undefined : lang }, props: { lang } }));
}
