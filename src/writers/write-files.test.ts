import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Kind } from '../schema/kinds.ts';
import { loadLibrary } from '../disk/load-library.ts';
import { shelfTexts } from '../disk/shelf-texts.ts';
import { printerOf } from '../resource/to-print.ts';
import { lessonPack, programmePack } from './pack/pack.ts';
import { filesOfVersion, isForEditors } from './paper/download.ts';
import { filesFor, writeFiles } from './write-files.ts';

const library = loadLibrary(undefined, () => false);
const resource = (kind: Kind, id: string) =>
  printerOf(
    library,
    shelfTexts(),
  )(library.everyPage.find((page) => page.kind === kind && page.id === id && page.lang === 'en')!);
const named = (kind: Kind, id: string) => filesFor(resource(kind, id)).map(({ name }) => name);

it('gives a lesson everything a PCSO carries into the room', () => {
  expect(named('lessons', 'online-safety')).toEqual([
    'online-safety-plan.pdf',
    'online-safety-plan.docx',
    'online-safety-teach-card.pdf',
    'online-safety-school.pdf',
    'online-safety-school.docx',
    'online-safety-kit.pdf',
    'online-safety-slides.pptx',
    'online-safety-worksheet.pdf',
    'online-safety-worksheet.docx',
    'online-safety-worksheet-large.pdf',
    'online-safety-answers.pdf',
    'online-safety-answers.docx',
    'online-safety-cards.pdf',
    'online-safety-cards-uncut.pdf',
    'online-safety-extras.pdf',
    'online-safety-disclosure-card.pdf',
    'online-safety-tried-card.pdf',
    'online-safety-note-home.docx',
    'online-safety-plan-20.pdf',
    'online-safety-plan-20.docx',
    'online-safety-teach-card-20.pdf',
    'online-safety-kit-20.pdf',
    'online-safety-slides-20.pptx',
    'online-safety-worksheet-20.pdf',
    'online-safety-worksheet-20.docx',
    'online-safety-worksheet-large-20.pdf',
    'online-safety-answers-20.pdf',
    'online-safety-answers-20.docx',
    'online-safety-disclosure-card-20.pdf',
    'online-safety-plan-40.pdf',
    'online-safety-plan-40.docx',
    'online-safety-teach-card-40.pdf',
    'online-safety-kit-40.pdf',
    'online-safety-slides-40.pptx',
    'online-safety-change-in-word.docx',
    'online-safety-to-translate.docx',
  ]);
});

it('makes a file once that is the same for several versions, and says for which', () => {
  const files = filesFor(resource('lessons', 'online-safety'));
  const forty = filesOfVersion(files, 40).map(({ name }) => name);
  expect(forty).toContain('online-safety-worksheet.pdf');
  expect(forty).toContain('online-safety-school.pdf');
  expect(forty).toContain('online-safety-disclosure-card-20.pdf');
  expect(forty).not.toContain('online-safety-cards.pdf');
  expect(filesOfVersion(files, 20).map(({ name }) => name)).not.toContain('online-safety-worksheet.pdf');
  expect(filesOfVersion(files, undefined).every(({ slot }) => slot === undefined)).toBe(true);
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
  ).toEqual([
    'plan',
    'plan',
    'teach-card',
    'school',
    'school',
    'kit',
    'answers',
    'extras',
    'disclosure-card',
    'tried-card',
    'note-home',
    'change-in-word',
    'to-translate',
  ]);
});

it('gives a training session its plan, its slides and what is cut out for it', () => {
  expect(named('guidance', 'training-session-for-pcsos')).toEqual([
    'training-session-for-pcsos-plan.pdf',
    'training-session-for-pcsos-plan.docx',
    'training-session-for-pcsos-slides.pptx',
    'training-session-for-pcsos-cards.pdf',
    'training-session-for-pcsos-change-in-word.docx',
    'training-session-for-pcsos-to-translate.docx',
  ]);
});

it('gives the other kinds a document, and a template a form', () => {
  expect(named('guidance', 'work-experience-in-kent')).toEqual([
    'work-experience-in-kent.pdf',
    'work-experience-in-kent.docx',
    'work-experience-in-kent-change-in-word.docx',
    'work-experience-in-kent-to-translate.docx',
  ]);
  expect(named('templates', 'offer-to-schools')).toEqual([
    'offer-to-schools.pdf',
    'offer-to-schools.docx',
    'offer-to-schools-change-in-word.docx',
  ]);
  expect(named('programmes', 'seven-week-starter')).toEqual([
    'seven-week-starter-plan.pdf',
    'seven-week-starter-plan.docx',
    'seven-week-starter-badges.pdf',
    'seven-week-starter-notebook.pdf',
    'seven-week-starter-notebook-to-fold.pdf',
    'seven-week-starter-certificate.pdf',
    'seven-week-starter-hours.xlsx',
    'seven-week-starter-assembly.pptx',
    'seven-week-starter-staff-meeting.pptx',
    'seven-week-starter-parents-evening.pptx',
    'seven-week-starter-change-in-word.docx',
  ]);
  expect(named('templates', 'costs-of-a-programme').at(-2)).toBe('costs-of-a-programme.xlsx');
});

it('packs every file in the order it is used, with a list to read first and checksums', async () => {
  const lesson = resource('lessons', 'road-safety');
  const all = await writeFiles(lesson, {});
  const packs = all.filter(({ purpose }) => purpose === 'pack');
  // What is for whoever changes the page lies in no pack.
  const files = all.filter((file) => file.purpose !== 'pack' && !isForEditors(file));
  expect(packs.map(({ name }) => name)).toEqual(['road-safety.zip', 'road-safety-20.zip', 'road-safety-40.zip']);
  for (const { bytes, slot, name } of packs) {
    const folder = name.replace('.zip', '');
    const its = slot === undefined ? files : filesOfVersion(files, slot);
    const inside = unzipSync(bytes);
    const names = Object.keys(inside).map((path) => path.slice(folder.length + 1));
    expect([names[0], names.at(-1)]).toEqual(['00-read-me-first.txt', 'SHA256SUMS']);
    expect(names.slice(1, -1).map((each) => each.slice(0, 2))).toEqual(
      its.map((_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(
      names
        .slice(1, -1)
        .map((each) => each.slice(3))
        .sort(),
    ).toEqual(its.map((file) => file.name).sort());
    const text = (part: string) => new TextDecoder().decode(inside[`${folder}/${part}`]);
    const list = text('00-read-me-first.txt');
    for (const file of its) expect(list).toContain(file.name);
    expect(list).toContain('Open Government Licence');
    expect(list).toContain(`code ${lesson.hash.slice(0, 8)}`);
    expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(its.length);
    // The whole first, in order of use.
    if (slot === undefined)
      expect(names.slice(0, 12)).toEqual([
        '00-read-me-first.txt',
        '01-road-safety-plan.pdf',
        '02-road-safety-school.pdf',
        '03-road-safety-kit.pdf',
        '04-road-safety-teach-card.pdf',
        '05-road-safety-disclosure-card.pdf',
        '06-road-safety-worksheet.pdf',
        '07-road-safety-worksheet-large.pdf',
        '08-road-safety-extras.pdf',
        '09-road-safety-answers.pdf',
        '10-road-safety-tried-card.pdf',
        '11-road-safety-slides.pptx',
      ]);
  }
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
  const print = printerOf({ ...library, files: [...library.files, ...files] }, shelfTexts());
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
