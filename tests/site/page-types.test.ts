import { expect, it } from 'vitest';
import { withoutLanguage } from '../../src/document/page-address.ts';
import { pageTypes } from '../page-types.ts';
import { builtPages } from './built-pages.ts';
import { siteFolder } from '../the-site.ts';

const all = builtPages(siteFolder).map((page) => page.path);

/**
 * Pages below the same folder and as deep are of one type, in whatever language: `/lessons/*`, `/contribute/checks/*`.
 * The pages below a lesson are of a type each.
 */
function typeOf(path: string): string {
  const parts = withoutLanguage(path).split('/').slice(1, -1);
  const isFace = parts[0] === 'lessons' && parts.length === 3;
  const pagesAtTop = isFace ? ['lessons', '*', parts[2]] : parts.length < 2 ? parts : [...parts.slice(0, -1), '*'];
  return `/${pagesAtTop.join('/')}`;
}

it('every type of page is in the list', () => {
  const listed = new Set(pageTypes.map((path) => typeOf(new URL(path, 'http://localhost').pathname)));
  expect(all.filter((path) => !listed.has(typeOf(path)))).toEqual([]);
});

it('every page in the list is built', () => {
  expect(pageTypes.filter((path) => !all.includes(new URL(path, 'http://localhost').pathname))).toEqual([]);
});
