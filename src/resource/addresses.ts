/** Addresses as they are printed: below the base path, in the language of the interface. */
import { pathIn } from '../document/page-address.ts';
import { interfaceLanguages } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';

/**
 * @param path from the root of the site: `/lessons/`, `/icons/icon.svg`, `#notes` or an address elsewhere
 * @returns the address to put into a page, below the site's base path
 */
export function href(path: string): string {
  return path.startsWith('/') ? `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}` : path;
}

/**
 * @param path of an English page: `/lessons/`. A file, a place elsewhere and what names its language stay as they are
 * @returns its address in a language: `/cy/lessons/`; in English where the interface of that language is not published
 */
export function pageHref(lang: Language, path: string): string {
  return href(interfaceLanguages.includes(lang) ? pathIn(lang, path) : path);
}

/**
 * @param lang of the page that links are written into
 * @returns how they are written: to other pages in that language, unless the link says that it leads to another
 */
export function hrefsIn(lang: Language): (path: string, to?: Language) => string {
  return (path, to = lang) => pageHref(to, path);
}

/** @returns the path of an address without the site's base path */
export function belowBase(pathname: string): string {
  const base = href('/').slice(0, -1);
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}

/** @returns the whole address, with the site's own name, for feeds, canonical links and machines */
export function absolute(path: string, site: URL): string {
  return new URL(href(path), site).href;
}

/** For getStaticPaths of pages under src/pages/[...lang]/: one for each language of the interface. */
export function languagePaths(): { params: { lang: string | undefined }; props: { lang: Language } }[] {
  return interfaceLanguages.map((lang) => ({ params: { lang: langParam(lang) }, props: { lang } }));
}

/** @returns the part of an address that names a language, for getStaticPaths: none for English */
export function langParam(lang: Language): string | undefined {
  return lang === 'en' ? undefined : lang;
}
