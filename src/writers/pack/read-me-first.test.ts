import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { translator } from '../../i18n/index.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../../resource/to-print.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { filesFor } from '../write-files.ts';
import { lessonPack } from './pack.ts';
import { readMeFirst } from './read-me-first.ts';

const t = translator('en');
const nothing = {
  forbidden: [],
  title: 'A lesson',
  summary: 'What it is.',
  files: [],
  take: [],
  folders: [],
  about: [],
};
const bytes = new Uint8Array();
const library = loadLibrary(undefined, () => false);

it('says what to read, to print and how often, to show and to take, in that order, and leaves out what is not there', () => {
  const text = readMeFirst(
    {
      ...nothing,
      files: [
        { bytes, name: 'a.pdf', path: '01-a.pdf', role: 'read', what: 'Plan' },
        { bytes, name: 'b.pdf', path: '02-b.pdf', role: 'print', what: 'Teach card', how: 'once' },
      ],
      take: [{ from: 'Police', items: ['6 torches'] }],
    },
    t,
  );
  expect(text.split('\r\n')).toEqual([
    'A LESSON',
    'What it is.',
    '',
    'READ THIS FIRST',
    '  01-a.pdf',
    '      Plan',
    '',
    'PRINT THESE',
    '  02-b.pdf',
    '      Teach card: once',
    '',
    'TAKE THESE',
    '  Police',
    '  - 6 torches',
    '',
    '',
  ]);
});

it('breaks lines between words, and only there', () => {
  const words = Array.from({ length: 60 }, (_, index) => 'x'.repeat((index % 9) + 1)).join(' ');
  const lines = readMeFirst({ ...nothing, summary: `${words} ${'y'.repeat(90)}` }, t).split('\r\n');
  expect(lines.join(' ')).toContain(words);
  expect(lines.filter((line) => line.length > 78)).toEqual(['y'.repeat(90)]);
});

it('closes up where it would go on overleaf', () => {
  const list = (count: number) => {
    const take = [{ from: 'Police', items: Array.from({ length: count }, (_, index) => `${index} torches`) }];
    return readMeFirst({ ...nothing, take }, t).split('\r\n');
  };
  expect([list(70).includes(''), list(79).slice(0, -1).includes('')]).toEqual([true, false]);
  expect([list(70).length, list(79).length]).toEqual([77, 84]);
});

it('gives one shorter version a pack of its own, whose files are not called shorter', () => {
  const lesson = printerOf(
    library,
    shelfTexts(),
  )(library.everyPage.find(({ file }) => file === 'lessons/road-safety/en.mdx')!);
  const files = filesFor(lesson).map((file) => ({ ...file, bytes }));
  const pack = lessonPack(lesson, files, 40);
  expect([pack.name, pack.slot]).toEqual(['road-safety-40.zip', 40]);
  const list = new TextDecoder().decode(unzipSync(pack.bytes)['road-safety-40/00-read-me-first.txt']);
  expect(list).toContain('READ THIS FIRST\r\n  01-road-safety-plan-40.pdf');
  expect(list).not.toContain('IF YOU HAVE LESS TIME');
  expect(list).toContain('Cut to fit 40 minutes'.toUpperCase());
});

/** What fits on a page of A4 in type of 9 points. */
const page = 85;

it('is one page for every lesson', () => {
  for (const resource of samplePages(library).filter(({ kind }) => kind === 'lessons')) {
    const files = filesFor(resource).map((file) => ({ ...file, bytes }));
    const [list] = Object.entries(unzipSync(lessonPack(resource, files).bytes)).filter(([path]) =>
      path.endsWith('.txt'),
    );
    const lines = new TextDecoder().decode(list?.[1]).split('\r\n');
    expect(lines.length, resource.id).toBeGreaterThan(30);
    expect(lines.length, resource.id).toBeLessThanOrEqual(page);
    expect(lines.join('\n'), resource.id).not.toMatch(/named below|Police Library, shared by The Mini-Police/);
  }
});
