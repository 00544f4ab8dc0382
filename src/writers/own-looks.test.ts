/** A force's own colours and logo on everything that its adults print and open. */
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { png } from '../attachments/samples/pictures.ts';
import { loadLibrary } from '../disk/load-library.ts';
import type { OwnMatters } from '../document/own-library.ts';
import type { Resource } from '../resource/resource.ts';
import { docxWriters } from './docx/writers.ts';
import { nodeMaterials } from './native/materials.ts';
import { readParts } from './paper/deterministic-zip.ts';
import { pdfWriters } from './pdf/writers.ts';
import { slidesPptx } from './pptx/deck.ts';
import { samplePages } from './testing/sample-pages.ts';
import { readBack } from './testing/read-back.ts';

const lesson = samplePages(loadLibrary(undefined, () => false)).find(({ kind }) => kind === 'lessons')!;
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10" fill="#010203"/></svg>';
const logos = { 'logo.png': png(), 'logo.svg': new TextEncoder().encode(svg) };
const owned = (name: keyof typeof logos): Resource => {
  const own: OwnMatters = {
    name: 'Durham',
    colours: { ink: '#102030', accent: '#803000' },
    logo: { name, alt: 'A bridge over a river', bytes: logos[name] },
    contacts: { letters: [], cards: [], agreements: [] },
    isPinned: false,
    notes: [],
  };
  return { ...lesson, own };
};
const options = { materials: nodeMaterials };
const xml = (file: Uint8Array, which: RegExp) =>
  [...readParts(file)]
    .filter(([path]) => which.test(path))
    .map(([, bytes]) => strFromU8(bytes))
    .join('');

test.each(['logo.png', 'logo.svg'] as const)(
  'a plan in PDF and in Word has the %s, which is read out',
  async (name) => {
    const plan = pdfWriters.plan(owned(name), {});
    expect(JSON.stringify((await readBack(plan)).tree)).toContain('A bridge over a river');
    const word = await docxWriters.plan(owned(name), options);
    expect(xml(word, /^word\/header/)).toContain('A bridge over a river');
  },
);

test('Word files and slides have its colours, and none of ours that they stand in for', async () => {
  const word = xml(await docxWriters.plan(owned('logo.png'), options), /^word\/.*xml$/);
  const slides = xml(await slidesPptx(owned('logo.png'), options), /^ppt\/.*xml$/);
  for (const file of [word, slides]) {
    expect(file).toContain('"102030"');
    expect(file).toContain('"803000"');
    expect(file).not.toMatch(/"(14264B|1B4B8F)"/);
  }
});

test('a master that somebody has made keeps its colours', async () => {
  const { master } = nodeMaterials;
  const slides = xml(await slidesPptx(owned('logo.png'), { ...options, master }), /^ppt\/theme/);
  expect(slides).toContain('"14264B"');
  expect(slides).not.toContain('"102030"');
});
