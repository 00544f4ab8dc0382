import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { run } from './child.ts';
import { brokenLinks } from './links.ts';
import { writeSmallLibrary } from './small-library.ts';

it('every internal link, picture and fragment of every page leads somewhere', () => {
  expect(brokenLinks({ folder: inject('siteFolder'), home: 'http://localhost:4321/' })).toEqual([]);
});

it('every page can be reached from the home page', () => {
  const pages = new Map(builtPages(inject('siteFolder')).map((page) => [page.path, page]));
  const reached = new Set(['/', '/404.html']);
  for (const path of reached) {
    for (const { tagName, attrs } of pages.get(path)?.elements ?? []) {
      const href = tagName === 'a' && attrs.find(({ name }) => name === 'href')?.value;
      const target = href && URL.parse(href, `http://localhost${path}`);
      if (target && target.host === 'localhost' && pages.has(target.pathname)) reached.add(target.pathname);
    }
  }
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

describe('below a base path', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(resolve('.build/tests-'));
    writeSmallLibrary(join(folder, 'content'));
    const { status, stderr } = await run(['scripts/build.ts', '--out', join(folder, 'dist')], {
      BASE_PATH: '/mini-police',
      CONTENT_DIR: join(folder, 'content'),
    });
    expect(status, stderr).toBe(0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('they lead somewhere, too', () => {
    expect(brokenLinks({ folder: join(folder, 'dist'), home: 'http://localhost:4321/mini-police/' })).toEqual([]);
  });
});
