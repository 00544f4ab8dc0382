import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lessonText } from '../checks/examples.ts';
import { dropLibrary, heldLibrary, holdLibrary } from './held-library.ts';
import { loadLibrary } from './load-library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'held-library-'));
  write('Be seen');
});
afterEach(() => {
  dropLibrary();
  rmSync(folder, { recursive: true });
});

const write = (title: string) => {
  mkdirSync(join(folder, 'lessons/be-seen'), { recursive: true });
  writeFileSync(join(folder, 'lessons/be-seen/en.mdx'), lessonText({ keys: { title } }));
};
const title = () => heldLibrary(folder).pages[0]!.data!.title;

it('is read when somebody first asks, and again when it was dropped', () => {
  expect(title()).toBe('Be seen');
  write('Be heard');
  expect(title()).toBe('Be seen');
  dropLibrary();
  expect(title()).toBe('Be heard');
});

it('is what was put there, of that folder alone', () => {
  const library = loadLibrary(folder);
  holdLibrary(folder, library);
  expect(heldLibrary(folder)).toBe(library);
  expect(heldLibrary(join(folder, 'lessons'))).not.toBe(library);
});

it('is the same for modules that were loaded twice, as Astro does it', async () => {
  const library = heldLibrary(folder);
  vi.resetModules();
  const again = await import('./held-library.ts');
  expect(again.heldLibrary).not.toBe(heldLibrary);
  expect(again.heldLibrary(folder)).toBe(library);
});

it('reads again what has changed, and nothing else', () => {
  mkdirSync(join(folder, 'lessons/be-heard'));
  writeFileSync(join(folder, 'lessons/be-heard/en.mdx'), lessonText({ keys: { title: 'Be heard' } }));
  const documents = () => Object.fromEntries(heldLibrary(folder).pages.map(({ id, document }) => [id, document]));
  const before = documents();
  write('Be seen in the dark');
  dropLibrary();
  const after = documents();
  expect(title()).toBe('Be heard');
  expect(heldLibrary(folder).pages.map(({ data }) => data!.title)).toEqual(['Be heard', 'Be seen in the dark']);
  expect(after['be-heard']).toBe(before['be-heard']);
  expect(after['be-seen']).not.toBe(before['be-seen']);
  rmSync(join(folder, 'lessons/be-heard'), { recursive: true });
  dropLibrary();
  expect(Object.keys(documents())).toEqual(['be-seen']);
});
