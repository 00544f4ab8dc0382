/** Decks of the library's own content, read back from its bytes. */
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { openerOf } from '../../resource/open-resource.ts';
import { describe, expect, test } from 'vitest';
import { everyNode, isBlock, type Node } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { loadLibrary } from '../../disk/load-library.ts';
import { elements, readOffice, wordsOf, type Element, type OfficeFile } from '../testing/read-office.ts';
import type { Resource } from '../../resource/resource.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { slidesPptx } from './deck.ts';
import { layoutNames } from './places.ts';

const library = loadLibrary(undefined, () => false);
const lessons = samplePages(library).filter((page): page is Resource<'lessons'> => page.kind === 'lessons');
const made = new Map<string, Promise<OfficeFile>>();
const read = (lesson: Resource<'lessons'>) => {
  if (!made.has(lesson.id))
    made.set(lesson.id, slidesPptx(lesson, { site: 'https://example.org/library', materials }).then(readOffice));
  return made.get(lesson.id)!;
};
const numbered = (file: OfficeFile, folder: string, name: string) =>
  file.paths
    .filter((path) => path.startsWith(`ppt/${folder}/${name}`) && path.endsWith('.xml'))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((path) => file.part(path));
const slidesOf = (file: OfficeFile) => numbered(file, 'slides', 'slide');
const notesOf = (file: OfficeFile) => numbered(file, 'notesSlides', 'notesSlide');
const shapesOf = (slide: Element, type: string) =>
  elements(slide, 'p:sp').filter((shape) => elements(shape, 'p:ph').some(({ attributes }) => attributes.type === type));
const bare = (text: string) => text.replace(/\s+/g, '');
const lines = (nodes: readonly Node[]) =>
  plainText(nodes)
    .split('\n')
    .map(bare)
    .filter((line) => line !== '');

describe.each(lessons.map((lesson) => ({ id: lesson.id, lesson })))('$id', ({ lesson }) => {
  const blocks = [...everyNode(lesson.document)].filter((node) => isBlock(node, 'Slide'));

  test('a first slide, then each slide of the lesson in order, each with its title as a title', async () => {
    const slides = slidesOf(await read(lesson));
    const titles = slides.map((slide) => shapesOf(slide, 'title').map(wordsOf));
    expect(titles).toEqual([[lesson.frontMatter.title], ...blocks.map(({ settings }) => [settings.title])]);
    expect(wordsOf(slides[0]!)).toContain('Mini-police');
    expect(wordsOf(slides[0]!)).not.toContain(lesson.hash.slice(0, 8));
    for (const [index, { children }] of blocks.entries())
      for (const line of lines(children)) expect(bare(wordsOf(slides[index + 1]!))).toContain(line);
  });

  test('every layout that a slide stands on has a title, too', async () => {
    const file = await read(lesson);
    const layouts = numbered(file, 'slideLayouts', 'slideLayout');
    expect(layouts.map((layout) => elements(layout, 'p:cSld')[0]!.attributes.name)).toEqual(layoutNames);
    for (const [index] of slidesOf(file).entries()) {
      const target = elements(file.part(`ppt/slides/_rels/slide${index + 1}.xml.rels`), 'Relationship')
        .map(({ attributes }) => attributes.Target ?? '')
        .find((each) => each.includes('slideLayout'));
      expect(shapesOf(layouts[Number(/\d+/.exec(target!)) - 1]!, 'title').length).toBe(1);
    }
  });

  test('titles have at least forty points, all that the hall reads at least twenty-eight', async () => {
    for (const [index, slide] of slidesOf(await read(lesson)).entries()) {
      for (const shape of elements(slide, 'p:sp')) {
        const isTitle = shapesOf({ name: '', attributes: {}, children: [shape] }, 'title').length > 0;
        const isImprint = index === 0 && wordsOf(shape).includes('Is this print current?');
        for (const { attributes } of elements(shape, 'a:rPr'))
          expect(Number(attributes.sz)).toBeGreaterThanOrEqual(isTitle ? 4000 : isImprint ? 1400 : 2800);
      }
    }
  });

  test('what to say and to ask stands in the notes, all of it and in order', async () => {
    const notes = notesOf(await read(lesson)).map((each) => bare(wordsOf(each)));
    expect(notes.length).toBe(blocks.length + 1);
    for (const note of notes) expect(note.length, note).toBeGreaterThan(40);
    const spoken = lesson.document
      .flatMap((node) => (isBlock(node, 'Activity') ? node.children : []))
      .filter((node) => isBlock(node, 'Say') || isBlock(node, 'Ask'));
    const all = notes.join('');
    let at = 0;
    for (const node of spoken)
      for (const line of lines(node.children)) {
        const found = all.indexOf(line, at);
        expect(found, line).toBeGreaterThanOrEqual(0);
        at = found;
      }
    for (const note of notesOf(await read(lesson))) expect(elements(note, 'a:p').length).toBeGreaterThan(2);
  });

  test('no answer and no note for adults stands on the wall', async () => {
    const text = bare(
      slidesOf(await read(lesson))
        .map(wordsOf)
        .join('\n'),
    );
    for (const node of everyNode(lesson.document))
      if (isBlock(node, 'Answers') || isBlock(node, 'Note'))
        for (const line of lines(node.children).filter((each) => each.length > 20)) expect(text).not.toContain(line);
  });

  test('says what it is: title, language, the organisation and no person, the day its words changed', async () => {
    const file = await read(lesson);
    const said = (name: string) => elements(file.part('docProps/core.xml'), name)[0]?.children.join('');
    expect(said('dc:title')).toBe(`Slides: ${lesson.frontMatter.title}`);
    expect([said('dc:creator'), said('cp:lastModifiedBy')]).toEqual([lesson.sharer.name, lesson.sharer.name]);
    expect([said('dcterms:created'), said('dcterms:modified')]).toEqual(
      Array(2).fill(`${lesson.frontMatter.updated}T00:00:00Z`),
    );
    expect(said('dc:language')).toBe('en-GB');
    for (const path of file.paths.filter((each) => each.endsWith('.xml')))
      for (const element of elements(file.part(path), 'a:rPr', 'a:endParaRPr', 'a:defRPr'))
        expect(['en-GB', undefined], path).toContain(element.attributes.lang);
    expect(
      JSON.stringify([...file.paths.filter((each) => each.startsWith('docProps')).map((each) => file.part(each))]),
    ).not.toMatch(/PptxGenJS|Presentation"|Slide \d/);
  });

  test('the lists of the presentation stand in the order of the standard', async () => {
    const names = (await read(lesson))
      .part('ppt/presentation.xml')
      .children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
    expect(names.slice(0, 5)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz']);
  });

  test('a paragraph has its properties once, and first', async () => {
    const file = await read(lesson);
    for (const part of [...slidesOf(file), ...notesOf(file), ...numbered(file, 'slideLayouts', 'slideLayout')]) {
      for (const paragraph of elements(part, 'a:p')) {
        const names = paragraph.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
        expect(names.lastIndexOf('a:pPr')).toBeLessThanOrEqual(0);
        if (names.includes('a:endParaRPr')) expect(names.indexOf('a:endParaRPr')).toBe(names.length - 1);
      }
    }
  });
});

const [lesson] = lessons as [Resource<'lessons'>, ...Resource<'lessons'>[]];
const text = (value: string): Node => ({ type: 'paragraph', line: 1, children: [{ type: 'text', value }] });
const slide = (...children: Node[]): Node => ({
  type: 'block',
  name: 'Slide',
  line: 1,
  settings: { title: 'Look' },
  children,
});
const block = (name: 'Say' | 'Ask', ...children: Node[]) =>
  ({ type: 'block', name, line: 1, settings: {}, children }) as Node;
const activity = (...children: Node[]): Node => ({
  type: 'block',
  name: 'Activity',
  line: 1,
  settings: { title: 'Part', minutes: 5, part: 'main' },
  children,
});
const withDocument = async (...document: Node[]) =>
  readOffice(await slidesPptx({ ...lesson, document }, { materials }));
const noteLines = (file: OfficeFile) =>
  notesOf(file).map((note) =>
    wordsOf(note)
      .split('\n')
      .filter((line) => line !== ''),
  );

test('a lesson without slides is refused', async () => {
  await expect(slidesPptx({ ...lesson, document: [activity(text('x'))] }, { materials })).rejects.toThrow(
    `${lesson.file}:1 This page has no <Slide>`,
  );
});

test('the first slide of an activity has the words before it; the last also those of activities without slides', async () => {
  const file = await withDocument(
    activity(block('Say', text('Hello.'))),
    activity(
      block('Say', text('Before.')),
      slide(text('a')),
      block('Ask', text('Why?'), { type: 'list', line: 1, ordered: false, start: 1, items: [[text('Because.')]] }),
      slide(text('b')),
    ),
    activity(block('Say', text('No slide.'))),
  );
  const [first, second, third] = noteLines(file);
  expect(first!.slice(2, 5)).toEqual(['Part. Minute 0 to 5.', 'Say', 'Hello.']);
  expect(second!.slice(0, 7)).toEqual([
    'Part. Minute 5 to 10.',
    'Say',
    'Before.',
    'Ask',
    'Why?',
    'Listen for',
    '• Because.',
  ]);
  expect(third!.slice(0, 9)).toEqual([
    'Part. Minute 5 to 10.',
    'Said just before this slide',
    'Ask',
    'Why?',
    'Listen for',
    '• Because.',
    'Next, with this slide still showing',
    'Part. Minute 10 to 15.',
    'Say',
  ]);
});

test('more words than can be read go on at a second slide; nothing is set smaller', async () => {
  const file = await withDocument(
    activity(
      slide(
        ...Array.from({ length: 14 }, (_, index) =>
          text(`Line ${index} of a slide with far too many words on it for anybody in a hall`),
        ),
      ),
    ),
  );
  const slides = slidesOf(file).slice(1);
  expect(slides.length).toBeGreaterThan(1);
  expect(slides.map((each) => wordsOf(shapesOf(each, 'title')[0]!))).toEqual(
    slides.map((_, index) => `Look (${index + 1} of ${slides.length})`),
  );
  for (const each of slides)
    for (const { attributes } of elements(each, 'a:rPr')) expect(Number(attributes.sz)).toBeGreaterThanOrEqual(2800);
  expect(
    slides
      .map(wordsOf)
      .join('\n')
      .match(/Line \d+/g),
  ).toHaveLength(14);
});

test('a table has a marked head and words of its own; pictures and charts have alt text; none runs off the slide', async () => {
  const finding = library.findings[0]!;
  const picture = new Uint8Array(
    await (
      await import('sharp')
    )
      .default({ create: { width: 300, height: 900, channels: 3, background: '#fff' } })
      .png()
      .toBuffer(),
  );
  const cell = (value: string) => [{ type: 'text' as const, value }];
  const shown = {
    ...lesson,
    pictures: { 'tall.png': picture },
    findings: { [finding.id]: openerOf({ ...library, drawings: shelfTexts() }).finding(finding.id) },
    document: [
      activity(
        slide(text('Speeds'), {
          type: 'table',
          line: 1,
          align: [],
          head: [cell('Speed'), cell('Stops at')],
          rows: Array.from({ length: 9 }, (_, row) => [cell(`${row} mph`), cell('12 m')]),
        }),
        slide(text('Beside a tall picture'), {
          type: 'block',
          name: 'Figure',
          line: 1,
          settings: { src: 'tall.png', alt: 'A tall tower', caption: 'A tower' },
          children: [],
        }),
        slide({ type: 'block', name: 'Chart', line: 1, settings: { finding: finding.id }, children: [] }),
      ),
    ],
  };
  const file = readOffice(await slidesPptx(shown, { materials }));
  const slides = slidesOf(file);
  const tables = slides.flatMap((each) => elements(each, 'a:tbl'));
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    expect(elements(table, 'a:tblPr')[0]!.attributes.firstRow).toBe('1');
    expect(wordsOf(elements(table, 'a:tr')[0]!)).toBe('Speed\nStops at');
  }
  for (const frame of slides.flatMap((each) => elements(each, 'p:graphicFrame')))
    expect(elements(frame, 'p:cNvPr')[0]!.attributes.descr).toMatch(/^Table: Look/);
  // The first shows what the lesson is about.
  expect(
    slides
      .slice(1)
      .flatMap((each) => elements(each, 'p:pic'))
      .map((each) => elements(each, 'p:cNvPr')[0]!.attributes.descr),
  ).toEqual(['A tall tower', expect.stringContaining(finding.data!.claim)]);
  for (const each of slides)
    for (const frame of elements(each, 'a:xfrm', 'p:xfrm')) {
      const [off, ext] = [elements(frame, 'a:off')[0]!.attributes, elements(frame, 'a:ext')[0]!.attributes];
      expect(Number(off.x) + Number(ext.cx)).toBeLessThanOrEqual(12_192_000);
      expect(Number(off.y) + Number(ext.cy)).toBeLessThanOrEqual(6_858_000);
    }
});
