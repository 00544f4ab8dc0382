import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Kind } from '../schema/kinds.ts';
import { loadLibrary } from '../disk/load-library.ts';
import { isOf } from '../resource/resource.ts';
import { printerOf } from '../resource/to-print.ts';
import { lessonPack, programmePack } from './pack/pack.ts';
import { filesFor, writeFiles } from './write-files.ts';

const library = loadLibrary(undefined, () => false);
const resource = (kind: Kind, id: string) =>
  printerOf(library)(library.everyPage.find((page) => page.kind === kind && page.id === id && page.lang === 'en')!);
const named = (kind: Kind, id: string) => filesFor(resource(kind, id)).map(({ name }) => name);

it('gives a lesson everything a PCSO carries into the room', () => {
  expect(named('lessons', 'ringing-999-and-101')).toEqual([
    'ringing-999-and-101-plan.pdf',
    'ringing-999-and-101-plan.docx',
    'ringing-999-and-101-teach-card.pdf',
    'ringing-999-and-101-slides.pptx',
    'ringing-999-and-101-worksheet.pdf',
    'ringing-999-and-101-worksheet.docx',
    'ringing-999-and-101-answers.pdf',
    'ringing-999-and-101-answers.docx',
    'ringing-999-and-101-cards.pdf',
    'ringing-999-and-101-disclosure-card.pdf',
    'ringing-999-and-101-note-home.docx',
    'ringing-999-and-101-plan-20.pdf',
    'ringing-999-and-101-teach-card-20.pdf',
    'ringing-999-and-101-plan-40.pdf',
    'ringing-999-and-101-teach-card-40.pdf',
  ]);
});

it('makes no file that would be empty', () => {
  const lesson = resource('lessons', 'road-safety');
  expect(
    filesFor({
      ...lesson,
      document: lesson.document
        .filter(
          (node) =>
            node.type === 'block' && node.name === 'Activity' && node.children.every((child) => child.type !== 'block'),
        )
        .slice(0, 1),
    }).map(({ purpose }) => purpose),
  ).toEqual(['plan', 'plan', 'teach-card', 'disclosure-card', 'note-home']);
});

it('gives a training session its plan, its slides and what is cut out for it', () => {
  expect(named('guidance', 'training-session-for-pcsos')).toEqual([
    'training-session-for-pcsos-plan.pdf',
    'training-session-for-pcsos-plan.docx',
    'training-session-for-pcsos-slides.pptx',
    'training-session-for-pcsos-cards.pdf',
  ]);
});

it('gives the other kinds a document, and a template a form', () => {
  expect(named('guidance', 'work-experience-in-kent')).toEqual([
    'work-experience-in-kent.pdf',
    'work-experience-in-kent.docx',
  ]);
  expect(named('templates', 'offer-to-schools')).toEqual(['offer-to-schools.pdf', 'offer-to-schools.docx']);
  expect(named('programmes', 'seven-week-starter')).toEqual([
    'seven-week-starter-plan.pdf',
    'seven-week-starter-plan.docx',
    'seven-week-starter-certificate.pdf',
    'seven-week-starter-hours.xlsx',
  ]);
  expect(named('templates', 'costs-of-a-programme').at(-1)).toBe('costs-of-a-programme.xlsx');
});

it('packs every file in the order it is used, with a list to read first and checksums', async () => {
  const lesson = resource('lessons', 'road-safety');
  const [pack, ...files] = await writeFiles(lesson, {});
  const inside = unzipSync(pack!.bytes);
  expect(Object.keys(inside)).toEqual(
    [
      '00-read-me-first.txt',
      '01-road-safety-plan.pdf',
      '02-road-safety-teach-card.pdf',
      '03-road-safety-disclosure-card.pdf',
      '04-road-safety-worksheet.pdf',
      '05-road-safety-answers.pdf',
      '06-road-safety-slides.pptx',
      '07-road-safety-note-home.docx',
      '08-road-safety-plan.docx',
      '09-road-safety-worksheet.docx',
      '10-road-safety-answers.docx',
      '11-road-safety-plan-20.pdf',
      '12-road-safety-teach-card-20.pdf',
      '13-road-safety-plan-40.pdf',
      '14-road-safety-teach-card-40.pdf',
      'SHA256SUMS',
    ].map((name) => `road-safety/${name}`),
  );
  const text = (name: string) => new TextDecoder().decode(inside[`road-safety/${name}`]);
  const list = text('00-read-me-first.txt');
  for (const file of files) expect(list).toContain(file.name);
  for (const { item } of isOf(lesson, 'lessons') ? lesson.frontMatter.kit : [])
    expect(list.replace(/\s+/g, ' ')).toContain(item);
  expect(list).toContain('Open Government Licence');
  expect(list).toContain(`code ${lesson.hash.slice(0, 8)}`);
  expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(files.length);
});

it('packs what the author attached, and says what it is', () => {
  const lesson = resource('lessons', 'road-safety');
  const map = new TextEncoder().encode('%PDF-1.7 a map');
  const attachments = [
    { file: 'route-map.pdf', title: 'Map of the walk', description: 'A street map with the four stops marked.' },
    { file: 'stops.docx', title: 'The stops', description: 'To change for your own streets.' },
  ];
  const withMap = {
    ...lesson,
    frontMatter: { ...lesson.frontMatter, attachments },
    attached: { 'route-map.pdf': map, 'stops.docx': map },
  };
  const text = (inside: Record<string, Uint8Array>, path: string) => new TextDecoder().decode(inside[path]);

  const alone = unzipSync(lessonPack(withMap, []).bytes);
  expect(alone['road-safety/route-map.pdf']).toEqual(map);
  expect(Object.keys(alone)).toContain('road-safety/stops.docx');
  expect(text(alone, 'road-safety/00-read-me-first.txt')).toContain(
    '  route-map.pdf\r\n      Map of the walk. A street map with the four stops marked.\r\n',
  );
  expect(text(alone, 'road-safety/SHA256SUMS')).toMatch(/^[0-9a-f]{64}  route-map\.pdf$/m);

  const programme = { ...resource('programmes', 'seven-week-starter'), attached: {} };
  const within = unzipSync(programmePack(programme, [], [{ lesson: withMap, files: [] }]).bytes);
  expect(within['seven-week-starter/session-1-road-safety/route-map.pdf']).toEqual(map);
  expect(text(within, 'seven-week-starter/session-1-road-safety/00-read-me-first.txt')).toContain('Map of the walk.');
  expect(text(within, 'seven-week-starter/00-read-me-first.txt')).toContain('  session-1-road-safety\r\n');
});

it('hands on the bytes of what a lesson lists under attachments, and of nothing else', () => {
  const page = library.everyPage.find(({ file }) => file === 'lessons/road-safety/en.mdx')!;
  const listed = { file: 'map.pdf', title: 'Map', description: 'Streets.' };
  const files = ['map.pdf', 'other.pdf'].map((name) => ({
    path: `lessons/road-safety/${name}`,
    size: 1,
    special: false,
    read: () => new TextEncoder().encode(name),
  }));
  const print = printerOf({ ...library, files: [...library.files, ...files] });
  const { attached } = print({ ...page, data: { ...page.data!, attachments: [listed] }, document: page.document });
  expect(Object.keys(attached)).toEqual(['map.pdf']);
});

it('packs a programme with the files of its lessons, each lesson in a folder of its own, in order', async () => {
  const programme = resource('programmes', 'seven-week-starter');
  const file = (name: string) =>
    ({ purpose: 'plan', format: 'pdf', name, bytes: new TextEncoder().encode(name) }) as const;
  const lessons = programme.lessons.map((lesson) => ({
    lesson,
    files: [{ ...file(`${lesson.id}.zip`), purpose: 'pack' as const }, file(`${lesson.id}-plan.pdf`)],
  }));
  const inside = unzipSync(programmePack(programme, [file('seven-week-starter-plan.pdf')], lessons).bytes);
  expect(Object.keys(inside).sort()).toEqual(
    [
      ...programme.lessons.flatMap(({ id }, index) =>
        ['00-read-me-first.txt', `01-${id}-plan.pdf`].map(
          (name) => `seven-week-starter/session-${index + 1}-${id}/${name}`,
        ),
      ),
      'seven-week-starter/00-read-me-first.txt',
      'seven-week-starter/SHA256SUMS',
      'seven-week-starter/01-seven-week-starter-plan.pdf',
    ].sort(),
  );
  expect(new TextDecoder().decode(inside['seven-week-starter/SHA256SUMS'])).toContain(
    '  session-2-ringing-999-and-101/01-ringing-999-and-101-plan.pdf',
  );
});
