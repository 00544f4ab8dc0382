import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Kind } from '../schema/kinds.ts';
import { loadLibrary } from '../loader.ts';
import { printable } from './printable.ts';
import { filesFor, nameOf, writeFiles } from './shelf.ts';

const library = loadLibrary();
const resource = (kind: Kind, id: string) => printable(library, library.pages.find((page) => page.kind === kind && page.id === id && page.lang === 'en')!);
const named = (kind: Kind, id: string) => {
  const each = resource(kind, id);
  return filesFor(each).map(([purpose, format]) => nameOf(each, purpose, format));
};

it('gives a lesson everything a PCSO carries into the room', () => {
  expect(named('lessons', 'ringing-999-and-101')).toEqual([
    'ringing-999-and-101-plan.pdf', 'ringing-999-and-101-plan.docx', 'ringing-999-and-101-teach-card.pdf', 'ringing-999-and-101-slides.pptx',
    'ringing-999-and-101-worksheet.pdf', 'ringing-999-and-101-worksheet.docx', 'ringing-999-and-101-answers.pdf', 'ringing-999-and-101-answers.docx',
    'ringing-999-and-101-cards.pdf', 'ringing-999-and-101-disclosure-card.pdf',
  ]);
});

it('makes no file that would be empty', () => {
  const lesson = resource('lessons', 'road-safety');
  expect(filesFor({ ...lesson, document: lesson.document.filter((node) => node.type === 'block' && node.name === 'Activity' && node.children.every((child) => child.type !== 'block')) }).map(([purpose]) => purpose)).toEqual(['plan', 'plan', 'teach-card', 'disclosure-card']);
});

it('gives the other kinds a document, and a template a form', () => {
  expect(named('guidance', 'work-experience-in-kent')).toEqual(['work-experience-in-kent.pdf', 'work-experience-in-kent.docx']);
  expect(named('templates', 'offer-to-schools')).toEqual(['offer-to-schools.pdf', 'offer-to-schools.docx']);
  expect(named('programmes', 'seven-week-starter')).toEqual(['seven-week-starter-plan.pdf', 'seven-week-starter-plan.docx', 'seven-week-starter-certificate.pdf']);
});

it('packs every file with a README, the licence and checksums, and the same bytes each time', async () => {
  const lesson = resource('lessons', 'road-safety');
  const [pack, ...files] = await writeFiles(lesson, {});
  const [again] = await writeFiles(lesson, {});
  expect(Buffer.compare(pack!.bytes, again!.bytes)).toBe(0);
  const inside = unzipSync(pack!.bytes);
  expect(Object.keys(inside).sort()).toEqual([...files.map((file) => `road-safety/${file.name}`), 'road-safety/README.txt', 'road-safety/SHA256SUMS'].sort());
  const text = (name: string) => new TextDecoder().decode(inside[`road-safety/${name}`]);
  expect(text('README.txt')).toContain('Open Government Licence');
  expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(files.length);
}, 60_000);
