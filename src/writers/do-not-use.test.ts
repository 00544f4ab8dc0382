/** Every file of what is withdrawn is read back: each says that nobody should use it, and no other file says so. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../disk/load-library.ts';
import type { Purpose } from '../document/download-name.ts';
import { forChildren } from './paper/for-children.ts';
import type { Resource } from '../resource/resource.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { printerOf } from '../resource/to-print.ts';
import { programmePack } from './pack/pack.ts';
import type { Written } from './paper/download.ts';
import { printedPages, textOfWord, xmlWords } from './testing/printed-pages.ts';
import { readBack } from './testing/read-back.ts';
import { writeFiles } from './write-files.ts';

const library = loadLibrary(undefined, () => false);
const reason = 'The advice on helmets in it is out of date.';
const short = 'Do not use this. Withdrawn on 21 November 2026.';
const instead = 'Use this instead: example.org/library/lessons/road-safety/';

const inUse = (name: string) =>
  printerOf(
    library,
    shelfTexts(),
  )(library.everyPage.find(({ kind, id, lang }) => `${kind}/${id}` === name && lang === 'en')!);
const withdrawn = (name: string): Resource => {
  const resource = inUse(name);
  const said = { date: '2026-11-21', reason, instead: 'lessons/road-safety' };
  return { ...resource, frontMatter: { ...resource.frontMatter, withdrawn: said } };
};
const options = { site: 'https://example.org/library' };
/** Written once: it takes seconds. */
const written = new Map<string, Promise<readonly Written[]>>();
const filesOf = (name: string) => {
  const files = written.get(name) ?? writeFiles(withdrawn(name), options);
  written.set(name, files);
  return files;
};

/** What children hold in their hands, or see on the wall. */
const onPaperForChildren: ReadonlySet<Purpose> = new Set(
  forChildren.filter((purpose) => purpose !== 'slides' && purpose !== 'assembly'),
);

describe.each([
  'lessons/ringing-999-and-101',
  'programmes/seven-week-starter',
  'templates/offer-to-schools',
  'guidance/training-session-for-pcsos',
])('%s that is withdrawn', (name) => {
  it('says so on every page of every file, and to adults why and what to use instead', async () => {
    const files = await filesOf(name);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      if (file.format === 'zip') continue;
      const pages = await printedPages(file.format, file.bytes);
      const all = pages.join(' ');
      for (const [index, page] of pages.entries())
        expect(page, `${file.name}, ${index + 1}`).toContain(page.startsWith(textOfWord) ? 'Do not use this' : short);
      if (onPaperForChildren.has(file.purpose)) expect(all, file.name).not.toContain(reason);
      else
        for (const words of [reason, 'Use this instead: ', 'lessons/road-safety'])
          expect(all, file.name).toContain(words);
    }
  });
});

it('says on a slide nothing that is for adults alone, and in its notes all of it', async () => {
  const deck = (await filesOf('lessons/ringing-999-and-101')).find(({ format }) => format === 'pptx')!;
  const parts = Object.entries(unzipSync(deck.bytes));
  for (const [path, xml] of parts) {
    if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) expect(xmlWords(xml), path).not.toContain(reason);
    if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path))
      for (const words of [reason, instead]) expect(xmlWords(xml), path).toContain(words);
  }
});

it('reads out what stands above each page, also on what children get', async () => {
  for (const file of await filesOf('lessons/ringing-999-and-101'))
    if (file.format === 'pdf') expect((await readBack(file.bytes)).text, file.name).toMatch(/Do not use this/);
});

it('begins the README of a pack with it, also of a programme that holds it', async () => {
  const lesson = withdrawn('lessons/ringing-999-and-101');
  const [pack] = await filesOf('lessons/ringing-999-and-101');
  const readme = (bytes: Uint8Array, folder: string) =>
    strFromU8(unzipSync(bytes)[`${folder}/00-read-me-first.txt`]!).split('\r\n\r\n')[0]!.replace(/\s+/g, ' ');
  const words = `${short} ${reason} Use this instead: /lessons/road-safety/`;
  expect(readme(pack!.bytes, lesson.id)).toBe(words);
  const programme = { ...inUse('programmes/seven-week-starter'), attached: {} };
  const held = readme(programmePack(programme, [], [{ lesson, files: [] }]).bytes, 'seven-week-starter');
  expect(held).toBe(`session-1-${lesson.id}: ${words}`);
});

it('is said nowhere in what is in use', async () => {
  for (const file of await writeFiles(inUse('lessons/ringing-999-and-101'), options)) {
    const text =
      file.format === 'zip'
        ? strFromU8(unzipSync(file.bytes)['ringing-999-and-101/00-read-me-first.txt']!)
        : (await printedPages(file.format, file.bytes)).join(' ');
    expect(text, file.name).not.toMatch(/Do not use|Withdrawn/i);
  }
});
