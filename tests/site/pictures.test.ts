/** Drawings of the shelf on finished pages: they are there, they are told, and they weigh little. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { shelfNames } from '../../src/pictures/shelf.ts';
import { siteFolder } from '../the-site.ts';
import { attribute, builtPages, textOf, type BuiltPage, type Element } from './built-pages.ts';

const pages = builtPages(siteFolder);
const drawn = /^\/(?:[^/]+\/)*?pictures\/(.+\.svg)$/;
const fileOf = (image: Element) => drawn.exec(attribute(image, 'src') ?? '')?.[1];
const drawings = ({ elements }: BuiltPage) =>
  elements.filter((each) => each.tagName === 'img' && fileOf(each) !== undefined);

it('each is a file of the site, has a size of its own and is fetched when it comes into sight', () => {
  const wrong = pages.flatMap((page) =>
    drawings(page)
      .filter(
        (image) =>
          !existsSync(join(siteFolder, 'pictures', fileOf(image)!)) ||
          attribute(image, 'loading') !== 'lazy' ||
          !(Number(attribute(image, 'width')) > 0 && Number(attribute(image, 'height')) > 0),
      )
      .map((image) => `${page.path}: ${attribute(image, 'src')}`),
  );
  expect(wrong).toEqual([]);
  expect(pages.filter((page) => drawings(page).length > 0).length).toBeGreaterThan(20);
});

it('each is told to those who cannot see it, but in lists, where the title beside it says enough', () => {
  const isInText = (image: Element) => /^(drawing|shelf-large)\b/.test(attribute(image, 'class') ?? '');
  const untold = pages.flatMap((page) =>
    drawings(page)
      .filter((image) => attribute(image, 'alt') === undefined || (isInText(image) && attribute(image, 'alt') === ''))
      .map((image) => `${page.path}: ${attribute(image, 'src')}`),
  );
  expect(untold).toEqual([]);
  const lesson = pages.find(({ path }) => path === '/lessons/road-safety/')!;
  expect(attribute(drawings(lesson)[0]!, 'alt')).toMatch(/^\p{Lu}.{5,}/u);
});

it('those of a lesson weigh at most 60 kB on any of its pages, as they travel', () => {
  const packed = new Map<string, number>();
  const weigh = (file: string) => {
    const known = packed.get(file) ?? gzipSync(readFileSync(join(siteFolder, 'pictures', file)), { level: 9 }).length;
    packed.set(file, known);
    return known;
  };
  const heavy = pages
    .filter(({ path }) => /^\/lessons\/[^/]+\//.test(path))
    .map((page) => {
      const files = new Set(drawings(page).map((image) => fileOf(image)!));
      return { path: page.path, bytes: [...files].reduce((sum, file) => sum + weigh(file), 0) };
    });
  expect(heavy.filter(({ bytes }) => bytes > 60_000)).toEqual([]);
  expect(Math.max(...heavy.map(({ bytes }) => bytes))).toBeGreaterThan(1000);
});

it('the page of pictures shows every drawing there is, in colour and in one, with the line to copy', () => {
  const page = pages.find(({ path }) => path === '/pictures/')!;
  const shown = new Set(drawings(page).map((image) => fileOf(image)!));
  expect(shelfNames.filter((name) => !shown.has(`${name}.svg`) || !shown.has(`one-colour/${name}.svg`))).toEqual([]);
  const lines = new Set(page.elements.filter(({ tagName }) => tagName === 'code').map(textOf));
  expect(shelfNames.filter((name) => !lines.has(`<Picture name="${name}" />`))).toEqual([]);
});

it('every lesson and every topic has one at its head', () => {
  const heads = pages.filter(({ path }) => /^\/(lessons|topics)\/[^/]+\/$/.test(path));
  const without = heads.filter(
    (page) => !drawings(page).some((image) => /shelf-large/.test(attribute(image, 'class') ?? '')),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
