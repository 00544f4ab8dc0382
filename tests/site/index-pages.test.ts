/** The pages that list others: with many entries, too, everything can be found on them, and stands there once. */
import { describe, expect, it } from 'vitest';
import { withoutLanguage } from '../../src/document/page-address.ts';
import { attribute, builtPages, elementsIn, textOf, type Element } from './built-pages.ts';
import { siteFolder } from '../the-site.ts';

const pages = builtPages(siteFolder);
const page = (path: string) => pages.find((each) => each.path === path)!;
const all = (path: string, ...tags: string[]) => page(path).elements.filter(({ tagName }) => tags.includes(tagName));
const below = (folder: string) =>
  pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith(folder) && path !== folder && path.split('/').length === 4);

/** Where the headings of a page lead: each entry of a list has its title in one. */
const entries = (path: string) =>
  all(path, 'h2', 'h3')
    .flatMap((heading) => [...elementsIn(heading)].filter(({ tagName }) => tagName === 'a'))
    .map((link) => attribute(link, 'href')!);

describe.each([
  '/lessons/',
  '/guidance/',
  '/frameworks/',
  '/case-studies/',
  '/programmes/',
  '/templates/',
  '/evidence/',
])('%s', (path) => {
  it('lists every page of its kind, and each once', () => {
    expect(entries(path).toSorted()).toEqual(below(path).toSorted());
  });
});

describe('the gap report', () => {
  const path = '/coverage/';
  const cells = (row: Element) => [...elementsIn(row)].filter(({ tagName }) => tagName === 'td');

  it('says in words where there is nothing: no cell is empty or holds a bare 0', () => {
    const said = all(path, 'tr')
      .flatMap(cells)
      .map((cell) => textOf(cell).trim());
    expect(said.length).toBeGreaterThan(50);
    expect(said.filter((text) => text === '' || text === '0')).toEqual([]);
    expect(said).toContain('none');
  });

  it('begins every part with what its numbers mean', () => {
    const html = page(path).html;
    const parts = ['topics', 'curriculum', 'caseStudies', 'aims', 'stages', 'reviews', 'editions', 'languages'];
    for (const id of parts) expect(html, id).toMatch(new RegExp(`<h2 id="${id}"[^>]*>[^<]+</h2>\\s*<p[^>]*>[^<]{40,}`));
    expect(all(path, 'a').map((link) => attribute(link, 'href'))).toEqual(
      expect.arrayContaining(parts.map((id) => `#${id}`)),
    );
  });

  it('counts every page once among the stages', () => {
    const table = all(path, 'table').find((each) => textOf(each).includes('Tried by three forces'))!;
    const numbers = cells(table).map((cell) => Number(textOf(cell).trim()) || 0);
    const resources = [
      '/lessons/',
      '/guidance/',
      '/frameworks/',
      '/case-studies/',
      '/programmes/',
      '/templates/',
    ].flatMap(below);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(resources.length);
  });

  it('can be reached from every page, and from where people share', () => {
    // Teach mode has nothing on it but the session.
    for (const { html, path: from } of pages)
      if (!['/teach/', '/slides/'].includes(withoutLanguage(from)))
        expect(html, from).toMatch(/href="(\/cy)?\/coverage\/"/);
    expect(
      all('/contribute/', 'main')
        .flatMap((main) => [...elementsIn(main)])
        .filter((each) => attribute(each, 'href') === path),
    ).toHaveLength(1);
  });
});
