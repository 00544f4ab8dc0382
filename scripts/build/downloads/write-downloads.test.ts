import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { dropLibrary } from '../../../src/disk/held-library.ts';
import type { Manifest } from '../../../src/writers/paper/manifest.ts';
import type { Build } from '../steps.ts';
import { placeDownloads, writeDownloads } from './write-downloads.ts';

let folder: string;
let build: Build;
beforeEach(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/downloads-test-'));
  const content = join(folder, 'content');
  for (const part of ['reference', 'findings', 'lessons/road-safety', 'templates/offer-to-schools'])
    cpSync(join('content', part), join(content, part), {
      recursive: true,
      // A page is one page here, whoever has translated it.
      filter: (path) => !path.endsWith('cy.mdx'),
    });
  build = {
    content,
    out: join(folder, 'out'),
    base: '/',
    cache: join(folder, 'cache'),
    fresh: false,
    site: join(folder, 'site'),
    scratch: join(folder, 'scratch'),
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env.DOWNLOADS_DIR;
});

const write = async (more: Partial<Build> = {}, progress: (text: string) => void = () => {}) => {
  rmSync(build.scratch, { recursive: true, force: true });
  mkdirSync(build.scratch);
  // A build checks the content first, and so reads it anew.
  dropLibrary();
  const said = await writeDownloads({ ...build, ...more }, progress);
  return {
    said,
    manifest: JSON.parse(readFileSync(join(build.scratch, 'downloads/manifest.json'), 'utf8')) as Manifest,
  };
};
const edit = (path: string, change: (text: string) => string) => {
  const at = join(build.content, path);
  writeFileSync(at, change(readFileSync(at, 'utf8')));
};

it('makes every file once, and after an edit those of the edited page alone', async () => {
  const words: string[] = [];
  const first = await write({}, (text) => words.push(text));
  expect(first.said).toMatch(/those of 2 pages written anew$/);
  expect(words).toEqual(['1 of 2 pages', '2 of 2 pages']);
  expect(Object.keys(first.manifest)).toEqual([
    '/lessons/road-safety/',
    '/templates/offer-to-schools/',
    '/choice-cards/',
  ]);

  const again = await write();
  expect(again.said).toMatch(/those of 0 pages written anew$/);
  expect(again.manifest).toEqual(first.manifest);

  edit('templates/offer-to-schools/en.mdx', (text) => text.replace(/^title: /m, 'title: New. '));
  const edited = await write();
  expect(edited.said).toMatch(/those of 1 page written anew$/);
  expect(edited.manifest['/lessons/road-safety/']).toEqual(first.manifest['/lessons/road-safety/']);
  expect(edited.manifest['/templates/offer-to-schools/']).not.toEqual(first.manifest['/templates/offer-to-schools/']);

  const fresh = await write({ fresh: true });
  expect(fresh.said).toMatch(/those of 2 pages written anew$/);
  expect(fresh.manifest).toEqual(edited.manifest);
});

it('names the file and line of everything that cannot be printed, and publishes nothing', async () => {
  // A letter that the typeface does not have. The check warns of it nowhere, so that the writer must.
  edit('lessons/road-safety/en.mdx', (text) => text.replace('<Say>', '\u{13000}\n\n<Say>'));
  edit('templates/offer-to-schools/en.mdx', (text) => `${text}\n\u{13000}\n`);
  await expect(write()).rejects.toThrow(
    /2 pages cannot be printed:[\s\S]*lessons\/road-safety\/en\.mdx:\d+[\s\S]*templates\/offer-to-schools\/en\.mdx:\d+/,
  );
  expect(process.env.DOWNLOADS_DIR).toBeUndefined();
});

it('says once what a master lacks, before anything is written', async () => {
  await expect(write({ master: new Uint8Array([1]) })).rejects.toThrow('The master cannot be read.');
});

it('puts the files beside their pages, and the list of them nowhere', () => {
  mkdirSync(join(build.scratch, 'downloads/lessons/a'), { recursive: true });
  mkdirSync(join(build.site, 'lessons/a'), { recursive: true });
  writeFileSync(join(build.site, 'lessons/a/index.html'), 'page');
  writeFileSync(join(build.scratch, 'downloads/lessons/a/a-plan.pdf'), 'plan');
  writeFileSync(join(build.scratch, 'downloads/manifest.json'), '{}');
  placeDownloads(build);
  expect(readdirSync(build.site, { recursive: true }).sort()).toEqual([
    'lessons',
    'lessons/a',
    'lessons/a/a-plan.pdf',
    'lessons/a/index.html',
  ]);
});
