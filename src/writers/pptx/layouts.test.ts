/** A deck with every layout, read back from its bytes. */
import { describe, expect, test } from 'vitest';
import { elements, readOffice, wordsOf, type Element } from '../testing/read-office.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { slidesPptx } from './deck.ts';
import { layoutNames } from './places.ts';
import { everyLayout } from './testing/every-layout.ts';

const lesson = everyLayout();
const file = readOffice(await slidesPptx(lesson, { materials }));
const slides = file.paths
  .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
  .map((path) => {
    const relations = elements(file.part(path.replace('slides/', 'slides/_rels/').concat('.rels')), 'Relationship');
    const layout = relations.find(({ attributes }) => attributes.Type?.endsWith('/slideLayout'))!;
    return {
      path,
      slide: file.part(path),
      layout: layoutNames[Number(/\d+/.exec(layout.attributes.Target!.split('/').at(-1)!)) - 1],
    };
  });
const named = (title: string) => slides.filter(({ slide }) => wordsOf(slide).startsWith(title));
const tops = (slide: Element) => elements(slide, 'p:sp', 'p:pic', 'p:graphicFrame');

test('each slide stands on the layout that it asks for', () => {
  expect([...new Set(slides.map(({ layout }) => layout))].sort()).toEqual(
    layoutNames.filter((name) => name !== 'Words above a picture').sort(),
  );
  expect(named('Rex writes to Sam').map(({ layout }) => layout)).toEqual(['Chat']);
  expect(named('True or false?').map(({ layout }) => layout)).toEqual([
    'True or false',
    'Answer',
    'True or false',
    'Answer',
  ]);
});

test('titles, words and pictures fill placeholders of their layout, each once', () => {
  for (const { slide, path } of slides) {
    const places = elements(slide, 'p:ph').map(({ attributes }) => `${attributes.type} ${attributes.idx ?? ''}`);
    expect(new Set(places).size, path).toBe(places.length);
    expect(places[0], path).toBe('title ');
    for (const shape of tops(slide).filter(({ name }) => name === 'p:sp'))
      if (wordsOf(shape) !== '') expect(elements(shape, 'p:ph'), `${path}: ${wordsOf(shape)}`).toHaveLength(1);
  }
});

test('the answer is not on the slide that asks', () => {
  const [asks, answers] = named('True or false?').map(({ slide }) => wordsOf(slide));
  expect(asks).toBe('True or false?\nIce on a pond is safe if it holds a stone.\nTrue\nFalse');
  expect(answers).toBe(
    'True or false?\nIce on a pond is safe if it holds a stone.\nFalse\nIt can break further out, where nobody reaches you.',
  );
});

test('things are read in the order in which they are said: number before step, letter with panel, picture last', () => {
  expect(wordsOf(named('Before you cross')[0]!.slide)).toBe(
    'Before you cross\n1\nStop at the kerb\n2\nLook both ways\n3\nListen\n4\nThink, then cross',
  );
  expect(wordsOf(named('Three steps')[0]!.slide)).toMatch(/Listen\nAnd tell somebody\.$/);
  expect(tops(named('Before you cross')[0]!.slide).at(-1)!.name).toBe('p:pic');
  expect(wordsOf(named('Which heap?')[0]!.slide)).toBe(
    "Which heap?\nMy first name\nMy school\nMy pet's name\nMy address\nA photo of me\nShare\nAsk first\nKeep",
  );
});

test('drawings are there as drawings and as pictures, told to who cannot see them, and kept once', () => {
  for (const { slide } of slides)
    for (const picture of elements(slide, 'p:pic')) {
      expect(elements(picture, 'p:cNvPr')[0]!.attributes.descr).toMatch(/\w{3}/);
      expect(elements(picture, 'asvg:svgBlip')).toHaveLength(1);
    }
  const drawn = slides.flatMap(({ slide }) => elements(slide, 'p:pic')).length;
  expect(drawn).toBe(named('').filter(({ slide }) => elements(slide, 'p:pic').length > 0).length + 5);
  // The light on the bicycle stands on the slide that asks and on the one that answers.
  expect(file.paths.filter((path) => path.endsWith('.svg')).length).toBeLessThan(drawn);
  expect(elements(slides[0]!.slide, 'p:pic')[0]!.children.length).toBeGreaterThan(0);
  expect(elements(slides[0]!.slide, 'p:cNvPr').map(({ attributes }) => attributes.descr)).toContain(
    lesson.drawings[lesson.frontMatter.picture!]!.shows,
  );
});

test('nothing is smaller than can be read, and nothing runs off the slide', () => {
  for (const { slide, path } of slides) {
    for (const { attributes } of elements(slide, 'a:rPr')) expect(Number(attributes.sz), path).toBeGreaterThan(2799);
    for (const frame of elements(slide, 'a:xfrm', 'p:xfrm')) {
      const [off, ext] = [elements(frame, 'a:off')[0]!.attributes, elements(frame, 'a:ext')[0]!.attributes];
      expect(Number(off.x) + Number(ext.cx), path).toBeLessThanOrEqual(12_192_000);
      expect(Number(off.y) + Number(ext.cy), path).toBeLessThanOrEqual(6_858_000);
    }
  }
});

/** In the order of the standard, ISO/IEC 29500-1: what it calls a sequence. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'p:presentation': [
    'p:sldMasterIdLst',
    'p:notesMasterIdLst',
    'p:sldIdLst',
    'p:sldSz',
    'p:notesSz',
    'p:defaultTextStyle',
  ],
  'p:sld': ['p:cSld', 'p:clrMapOvr'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:notesStyle'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
  'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr'],
  'p:graphicFrame': ['p:nvGraphicFramePr', 'p:xfrm', 'a:graphic'],
  'p:spPr': ['a:xfrm', 'a:custGeom', 'a:prstGeom', 'a:noFill', 'a:solidFill', 'a:ln'],
  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:p': ['a:pPr', 'a:r', 'a:br', 'a:endParaRPr'],
  'a:pPr': ['a:spcAft', 'a:buFont', 'a:buNone', 'a:buChar', 'a:buAutoNum'],
  'a:rPr': ['a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'a:defRPr': ['a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
  'a:tbl': ['a:tblPr', 'a:tblGrid', 'a:tr'],
  'a:tc': ['a:txBody', 'a:tcPr'],
};
/** Of these, several may stand there in any order. */
const mixed = new Set(['a:r', 'a:br']);

describe('every part', () => {
  test.each(file.paths.filter((path) => path.endsWith('.xml')))(
    '%s has its elements in the order of the standard',
    (path) => {
      for (const [name, order] of Object.entries(sequences))
        for (const element of elements(file.part(path), name)) {
          const names = element.children.flatMap((child) =>
            typeof child === 'string' ? [] : [mixed.has(child.name) ? 'a:r' : child.name],
          );
          const places = names.map((each) => order.indexOf(each));
          expect(places, `${name}: ${names.join(' ')}`).toEqual([...places].sort((a, b) => a - b));
          expect(places, `${name}: ${names.join(' ')}`).not.toContain(-1);
        }
    },
  );
});

test('twice the same bytes', async () => {
  const [one, two] = [await slidesPptx(lesson, { materials }), await slidesPptx(everyLayout(), { materials })];
  expect(Buffer.compare(one, two)).toBe(0);
});
