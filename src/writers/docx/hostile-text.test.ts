/** Text that strangers send prints literally, or is refused with its place. It never breaks a file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleLibrary, lessonText, dotPicture } from '../../checks/examples.ts';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import type { Inline, Node } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import { elements, readOffice, wordsOf } from '../testing/read-office.ts';
import { xmlText } from '../paper/xml-text.ts';
import { slidesPptx } from '../pptx/deck.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { drawingsFrom } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { docxWriters } from './writers.ts';

const finding = JSON.stringify({
  title: 'Enjoyed',
  claim: 'Most did.',
  topics: ['road-safety'],
  aims: ['safety-messages'],
  measure: 'percent',
  groups: [{ label: 'In it' }],
  figures: [{ label: 'All of it', values: [77] }],
  sample: 'Children.',
  source: { id: 'national-evaluation-2019' },
  caution: 'Not at random.',
});
const lesson = (keys: Record<string, string> = {}): Resource<'lessons'> =>
  resourceFrom(
    {
      ...exampleLibrary,
      'lessons/be-seen/en.mdx': lessonText({ keys: { findings: '[enjoyed-all]', ...keys } }),
      'lessons/be-seen/crossing.png': dotPicture,
      'findings/enjoyed-all.yaml': finding,
    },
    'be-seen',
  ) as Resource<'lessons'>;
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Node => ({ type: 'paragraph', line: 12, children: [text(value)] });
const activity = (...children: Node[]): Node => ({
  type: 'block',
  name: 'Activity',
  line: 11,
  settings: { title: 'x', minutes: 5, part: 'main' },
  children,
});
const slide = (...children: Node[]): Node => ({
  type: 'block',
  name: 'Slide',
  line: 12,
  settings: { title: 'x' },
  children,
});
const sheet = (...children: Node[]): Node => ({
  type: 'block',
  name: 'Worksheet',
  line: 12,
  settings: { title: 'x' },
  children,
});
const planOf = async (resource: Resource) => readOffice(await docxWriters.plan(resource, { materials }));
const deckOf = async (resource: Resource<'lessons'>) => readOffice(await slidesPptx(resource, { materials }));
const bare = (words: string) => words.replace(/\s+/g, '');

const hostile = [
  ']]>',
  '</w:t></w:r><w:r>',
  '<p:txBody>',
  '&amp; & &#0;',
  '$& $1 $`',
  'r:id="rId1"',
  '👮🏽‍♀️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'مرحبا بالعالم',
  'Ŵ ŷ Ŷ ŵ',
  '"quotes" \'these\'',
  'name="title"',
  '<a:tbl>',
  '..._____...',
  '{lang} {0}',
];

test.each(hostile)('%s prints literally, in a plan and on a slide', async (words) => {
  const resource = {
    ...lesson({ title: JSON.stringify(words) }),
    document: [
      activity(
        paragraph(words),
        slide(paragraph(words), { type: 'table', line: 12, align: [], head: [[text(words)]], rows: [[[text(words)]]] }),
      ),
      sheet(paragraph(`${words} .`)),
    ],
  };
  const plan = await planOf(resource);
  expect(bare(wordsOf(plan.part('word/document.xml')))).toContain(bare(words));
  expect(elements(plan.part('docProps/core.xml'), 'dc:title')[0]?.children.join('')).toContain(words);
  const deck = await deckOf(resource);
  expect(wordsOf(deck.part('ppt/slides/slide1.xml'))).toContain(words);
  expect(wordsOf(deck.part('ppt/slides/slide2.xml')).split(words).length - 1).toBe(3);
  expect(wordsOf(readOffice(await docxWriters.worksheet(resource, { materials })).part('word/document.xml'))).toContain(
    words,
  );
});

test('control characters and halves of pairs are left out', async () => {
  const words = 'one\u0000\u0001\u0008two\uD800three\uFFFE\nfour y\u0302';
  const resource = { ...lesson(), document: [activity(paragraph(words), slide(paragraph(words)))] };
  expect(wordsOf((await planOf(resource)).part('word/document.xml'))).toContain('onetwo\uFFFDthree four ŷ');
  expect(wordsOf((await deckOf(resource)).part('ppt/slides/slide2.xml'))).toContain('onetwo\uFFFDthree four ŷ');
});

test.each([40, 400])('lists %d deep, which no reader lets through, do no harm', async (depth) => {
  let node: Node = paragraph('deep');
  for (let level = 0; level < depth; level++)
    node = { type: 'list', line: 30, ordered: level % 2 === 0, start: level, items: [[paragraph('item'), node]] };
  const resource = { ...lesson(), document: [activity(node, slide(node)), sheet(node)] };
  const plan = (await planOf(resource)).part('word/document.xml');
  expect(wordsOf(plan)).toContain('deep');
  for (const { attributes } of elements(plan, 'w:ilvl')) expect(Number(attributes['w:val'])).toBeLessThanOrEqual(8);
  expect((await deckOf(resource)).paths.length).toBeGreaterThan(20);
  expect(wordsOf(readOffice(await docxWriters.worksheet(resource, { materials })).part('word/document.xml'))).toContain(
    'deep',
  );
});

test('a very long word and a very long paragraph are all there', async () => {
  const long = [paragraph('a'.repeat(600)), paragraph('zigzag '.repeat(2000))];
  const resource = { ...lesson(), document: [activity(...long, slide(...long))] };
  expect(wordsOf((await planOf(resource)).part('word/document.xml')).match(/zigzag/g)).toHaveLength(2000);
  const deck = await deckOf(resource);
  const slides = deck.paths
    .filter((path) => /slides\/slide\d+\.xml$/.test(path))
    .map((path) => wordsOf(deck.part(path)));
  expect(slides.join(' ').match(/zigzag/g)).toHaveLength(2000);
  expect(
    slides
      .join('')
      .match(/a{20,}/g)!
      .join(''),
  ).toHaveLength(600);
});

test('a table too wide for Word is refused with its line', async () => {
  const cells = Array.from({ length: 64 }, () => [text('x')]);
  await expect(
    planOf({ ...lesson(), document: [activity({ type: 'table', line: 17, align: [], head: cells, rows: [cells] })] }),
  ).rejects.toThrow(/^lessons\/be-seen\/en\.mdx:17 This table has 64 columns/);
});

test("a picture that is none, a chart that is not there and answers among the children's words are refused with their line", async () => {
  const figure: Node = {
    type: 'block',
    name: 'Figure',
    line: 21,
    settings: { src: 'crossing.png', alt: 'A crossing' },
    children: [],
  };
  const broken = {
    ...lesson(),
    pictures: { 'crossing.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 9]) },
    document: [activity(figure), sheet(figure)],
  };
  for (const name of ['plan', 'worksheet'] as const)
    await expect(docxWriters[name](broken, { materials })).rejects.toThrow(
      /^lessons\/be-seen\/en\.mdx:21 The picture crossing\.png cannot be read/,
    );
  await expect(slidesPptx({ ...broken, document: [activity(slide(figure))] }, { materials })).rejects.toThrow(
    /en\.mdx:21 The picture/,
  );
  const chart: Node = { type: 'block', name: 'Chart', line: 22, settings: { finding: 'nothing' }, children: [] };
  await expect(planOf({ ...lesson(), document: [activity(chart)] })).rejects.toThrow(
    'en.mdx:22 There is no finding called nothing.',
  );
  const answers: Node = { type: 'block', name: 'Answers', line: 23, settings: {}, children: [paragraph('42')] };
  await expect(docxWriters.worksheet({ ...lesson(), document: [sheet(answers)] }, { materials })).rejects.toThrow(
    'en.mdx:23 Answers stand inside a worksheet',
  );
  await expect(slidesPptx({ ...lesson(), document: [activity(slide(answers))] }, { materials })).rejects.toThrow(
    'en.mdx:23 Answers stand on a slide',
  );
});

test('Welsh text with English in it says which is which', async () => {
  const cy =
    '---\ntranslates: "0a1b2c3d4e5f"\ntitle: Cael eich gweld\nsummary: Mae plant yn profi.\n---\n\n<Activity title="Beth?" minutes="5" part="main">\nHelo, Ŵyn.\n\n<Slide title="Beth?">\nHelo\n</Slide>\n\n<Say>\nHelo\n</Say>\n</Activity>\n';
  const resource = resourceFrom(
    { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-seen/cy.mdx': cy },
    'be-seen',
    'cy',
  ) as Resource<'lessons'>;
  const plan = await planOf(resource);
  expect(elements(plan.part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('cy-GB');
  const langOf = (words: string) =>
    elements(plan.part('word/document.xml'), 'w:r')
      .filter((run) => elements(run, 'w:t').some(({ children }) => children.join('').includes(words)))
      .map((run) => elements(run, 'w:lang')[0]?.attributes['w:val']);
  expect(new Set(langOf('Offer'))).toEqual(new Set([undefined]));
  expect(langOf('National Evaluation')).toEqual(['en-GB']);
  expect(langOf('Ŵyn')).toEqual([undefined]);
  const deck = await deckOf(resource);
  const runs = elements(deck.part('ppt/notesSlides/notesSlide2.xml'), 'a:r').map((run) => [
    elements(run, 'a:t')[0]!.children.join(''),
    elements(run, 'a:rPr')[0]!.attributes.lang,
  ]);
  expect(runs).toContainEqual(['Dywedwch', 'cy-GB']);
  expect(runs).toContainEqual(['Helo', 'cy-GB']);
  expect(elements(deck.part('ppt/slides/slide2.xml'), 'a:rPr').map(({ attributes }) => attributes.lang)).toEqual([
    'cy-GB',
    'cy-GB',
  ]);
});

test('any document makes whole files, or is refused with its place', async () => {
  const model = arbitraryModel({
    findings: ['enjoyed-all'],
    pictures: ['crossing.png'],
    attachments: ['route-map.pdf'],
    hrefs: ['https://www.gov.uk/?a=1&b="2"', '/lessons/', '#notes'],
  });
  const resource = lesson({ attachments: '[{ file: route-map.pdf, title: Map, description: A map. }]' });
  const numRuns = process.env.TESTS === 'all' ? 400 : 10;
  const drawings = drawingsFrom([...shelfTexts().keys()], shelfTexts(), 'en');
  let whole = 0;
  await fc.assert(
    fc.asyncProperty(model, async (document) => {
      const shown = { ...resource, drawings, document };
      const files = [
        () => docxWriters.plan(shown, { site: 'https://example.org', materials }),
        () => docxWriters.worksheet(shown, { materials }),
        () => docxWriters.answers(shown, { materials }),
        () =>
          docxWriters.form(
            {
              ...shown,
              kind: 'templates',
              frontMatter: { ...resource.frontMatter, filledInBy: 'x', givenTo: 'x', keep: 'x' },
            } as unknown as Resource,
            { materials },
          ),
        () => slidesPptx(shown, { materials }),
      ];
      for (const [index, make] of files.entries()) {
        try {
          const file = readOffice(await make());
          whole++;
          if (index > 0) continue;
          const read = bare(wordsOf(file.part('word/document.xml')));
          for (const node of document)
            if (node.type === 'paragraph' && node.children.every(({ type }) => type === 'text'))
              expect(read).toContain(
                bare(xmlText(node.children.map((child) => ('value' in child ? child.value : '')).join(''))),
              );
        } catch (error) {
          expect(error).toBeInstanceOf(WriterError);
          expect((error as Error).message).toMatch(/en\.mdx:1 This (lesson|page) has no <(Worksheet|Answers|Slide)>/);
        }
      }
    }),
    { numRuns, seed: 101 },
  );
  expect(whole).toBeGreaterThan(2 * numRuns);
});
