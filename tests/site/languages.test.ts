import { expect, it } from 'vitest';
import { interfaceLanguages } from '../../src/i18n/index.ts';
import { languageOfPath, pathIn, withoutLanguage } from '../../src/document/page-address.ts';
import { otherLanguages } from '../../src/schema/languages.ts';
import { siteFolder } from '../the-site.ts';
import { attribute, builtPages, type BuiltPage, type Element } from './built-pages.ts';

const pages = builtPages(siteFolder, 'every').filter(({ path }) => path.endsWith('/'));
const byPath = new Map(pages.map((page) => [page.path, page]));
const published = otherLanguages.filter((lang) => interfaceLanguages.includes(lang));
const linksOf = ({ elements }: BuiltPage) => elements.filter(({ tagName }) => tagName === 'a' || tagName === 'form');
const toOf = (link: Element) => attribute(link, 'href') ?? attribute(link, 'action') ?? '';
const isClass = (page: BuiltPage, name: string) =>
  page.elements.some((each) => (attribute(each, 'class') ?? '').split(' ').includes(name));

it('every page stands in each published language, and nothing else does', () => {
  const english = pages.filter(({ path }) => languageOfPath(path) === 'en').map(({ path }) => path);
  for (const lang of published) {
    const there = pages.filter(({ path }) => languageOfPath(path) === lang).map(({ path }) => withoutLanguage(path));
    expect(there.toSorted()).toEqual(english.toSorted());
  }
});

it('pages in a language lead to pages in that language, unless the link names another', () => {
  const leaving = pages
    .filter(({ path }) => published.includes(languageOfPath(path)))
    .flatMap((page) =>
      linksOf(page)
        // A link without words stands in a template, and so does one to the root; a script fills them in.
        .filter((link) => toOf(link).startsWith('/') && attribute(link, 'hreflang') === undefined)
        .filter((link) => link.childNodes.length > 0 && toOf(link) !== '/')
        .map((link) => new URL(toOf(link), 'http://localhost').pathname)
        .filter((to) => to !== pathIn(languageOfPath(page.path), to))
        .map((to) => `${page.path}: ${to}`),
    );
  expect(leaving).toEqual([]);
});

it('each page leads to itself in the other languages, in their own names', () => {
  const alone = ['/teach/', '/slides/'];
  for (const page of pages.filter(({ path }) => !alone.includes(withoutLanguage(path)))) {
    const there = linksOf(page)
      .filter((link) => attribute(link, 'class')?.includes('other-language'))
      .map((link) => [attribute(link, 'hreflang'), attribute(link, 'lang'), toOf(link)]);
    const others = interfaceLanguages
      .filter((lang) => lang !== languageOfPath(page.path))
      .map((lang) => [lang, lang, pathIn(lang, withoutLanguage(page.path))]);
    if (published.includes(languageOfPath(page.path)) || published.length === otherLanguages.length)
      expect(there, page.path).toEqual(others);
  }
});

it('a page that stands in for a translation says so, names the English one as its own, and claims no language', () => {
  for (const page of pages.filter((each) => isClass(each, 'stands-in'))) {
    const link = (rel: string) =>
      page.elements.filter(
        ({ tagName, ...each }) => tagName === 'link' && attribute({ tagName, ...each } as Element, 'rel') === rel,
      );
    const own = link('canonical').map((each) => new URL(attribute(each, 'href')!).pathname);
    expect(own, page.path).toEqual([withoutLanguage(page.path)]);
    expect(byPath.has(own[0]!), page.path).toBe(true);
    expect(
      link('alternate').flatMap((each) => attribute(each, 'hreflang') ?? []),
      page.path,
    ).not.toContain(languageOfPath(page.path));
  }
});
