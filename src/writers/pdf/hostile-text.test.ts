/** Text that strangers send: it prints literally, or is refused with its file and line. It never breaks a file. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText, dotPicture } from '../../checks/examples.ts';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import type { Node } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { drawingsFrom } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { exampleEvidence } from '../../resource/testing/example-resources.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { printed } from '../../document/letters.ts';
import { taggedElements, readBack } from '../testing/read-back.ts';
import { pdfWriters } from './writers.ts';

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
const lesson = (body?: string, keys: Record<string, string> = {}): Resource<'lessons'> =>
  resourceFrom(
    {
      ...exampleLibrary,
      'lessons/be-seen/en.mdx': lessonText({ ...(body === undefined ? {} : { body }), keys }),
      'lessons/be-seen/crossing.png': dotPicture,
      'findings/enjoyed-all.yaml': finding,
    },
    'be-seen',
  ) as Resource<'lessons'>;
const activity = (text: string) =>
  `<Activity title="What drivers see" minutes="10" part="starter">\n\n${text}\n\n</Activity>\n`;
const plan = (text: string) => readBack(pdfWriters.plan(lesson(activity(text))));
const bare = (text: string) => text.replace(/\s+/g, '');

describe('prints literally', () => {
  test.each([
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.2.0"',
    '#include "plan.typ"',
    '#set page(height: 1pt)',
    '#while true []',
    '$x$ and $ x $',
    'C:\\\\Users\\\\n',
    '"quotes" and \'these\'',
    '\\#\\[\\]\\{\\}',
    '@label ~ -- ---',
    '/\\* comment \\*/ // more',
    '#sys.inputs',
    '== Heading',
    'a + item',
    '/ term: x',
    'Ŵ ŷ ŴŶ â ê î ô û',
  ])('%s', async (text) => {
    const { text: read } = await plan(text);
    // Markdown's own escapes are gone by the time a text is printed.
    expect(bare(read)).toContain(bare(text.replaceAll(/\\([\\#[\]{}*])/g, '$1')));
    expect(read).not.toContain('root:');
  });

  test("in a title, which is in the file's metadata too", async () => {
    const title = '#panic("x") & </rdf:RDF> <b> \\ $x$';
    const bytes = pdfWriters.plan(lesson(undefined, { title: JSON.stringify(title) }));
    const read = await readBack(bytes);
    expect(read.title).toBe(`Session plan: ${title}`);
    expect(read.outline[0]).toBe(title);
    const [xmp = ''] = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(Buffer.from(bytes).toString('utf8')) ?? [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(xmp).close()).not.toThrow();
    expect(xmp).toContain('&lt;/rdf:RDF');
  });
});

test('control characters, joiners and direction marks are left out, and line ends are spaces', async () => {
  const { text } = await plan('one\u0001\u0008two\u200b\u202ethree\u202c\nfour y\u0302');
  expect(text).toContain('one twothree four ŷ');
});

describe('is refused with its file and line', () => {
  test.each([
    [
      'an emoji in the text',
      lesson(activity('Well\n\ndone 👮')),
      /^lessons\/be-seen\/en\.mdx:\d+ The sign U\+1F46E is not in the typeface/,
    ],
    ['a letter of a script that no typeface has', lesson(activity('שלום')), /The sign U\+05E9 is not/],
    [
      'an emoji in the front matter',
      lesson(undefined, { safeguarding: '["Agree 👮"]' }),
      /^lessons\/be-seen\/en\.mdx:1 The sign U\+1F46E in the front matter, under safeguarding, is not/,
    ],
    ['an emoji in a title', lesson(undefined, { title: '"Be seen ★"' }), /:1 The sign U\+2605/],
    [
      'a heading that skips a level',
      lesson(`${activity('x')}\n## A\n\n#### B\n`),
      /:\d+ This heading skips a level: it is written ####, and ### comes next/,
    ],
  ])('%s', (_, resource, message) => {
    expect(() => pdfWriters.plan(resource)).toThrow(WriterError);
    expect(() => pdfWriters.plan(resource)).toThrow(message);
  });

  test('the line is that of the text', () => {
    const resource = lesson(activity('Fine.\n\n- good\n- bad 👮'));
    const line =
      lessonText({ body: activity('Fine.\n\n- good\n- bad 👮') })
        .split('\n')
        .findIndex((each) => each.includes('👮')) + 1;
    expect(() => pdfWriters.plan(resource)).toThrow(`lessons/be-seen/en.mdx:${line} `);
  });

  test('a picture that is none, although it begins like one', () => {
    const broken = {
      ...lesson(activity('<Figure src="crossing.png" alt="A crossing" />')),
      pictures: { 'crossing.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 9, 9, 9, 9, 9]) },
    };
    expect(() => pdfWriters.plan(broken)).toThrow(
      /^lessons\/be-seen\/en\.mdx:\d+ This cannot be printed as document\.pdf: /,
    );
    const line = Number(
      /:(\d+) /.exec(
        (() => {
          try {
            pdfWriters.plan(broken);
            return '';
          } catch (error) {
            return (error as Error).message;
          }
        })(),
      )?.[1],
    );
    expect(line).toBeGreaterThan(1);
  });
});

test.each([40, 400])('lists %d deep, which no reader lets through, do no harm', (depth) => {
  let node: Node = { type: 'paragraph', line: 30, children: [{ type: 'text', value: 'deep' }] };
  for (let level = 0; level < depth; level++)
    node = { type: 'list', line: 30, ordered: false, start: 1, items: [[node]] };
  const resource = { ...lesson(), document: [...lesson().document, node] };
  try {
    expect(pdfWriters.plan(resource).length).toBeGreaterThan(1000);
  } catch (error) {
    expect(error).toBeInstanceOf(WriterError);
    expect((error as Error).message).toMatch(/^lessons\/be-seen\/en\.mdx:30 /);
  }
});

test('a very long word and a very long paragraph stay on the page', async () => {
  const { painted } = await plan(`${'a'.repeat(600)}\n\n${'zigzag '.repeat(3000)}`);
  expect(painted.join('').match(/zigzag/g)).toHaveLength(3000);
});

test('Welsh text with English in it says which is which', async () => {
  const cy = `---\ntranslates: "0a1b2c3d4e5f"\ntitle: Cael eich gweld\nsummary: Mae plant yn profi.\n---\n\n${activity('Helo, Ŵyn.')}`;
  const resource = resourceFrom(
    { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-seen/cy.mdx': cy },
    'be-seen',
    'cy',
  );
  const { lang, tree, outline } = await readBack(pdfWriters.plan(resource));
  expect(lang).toBe('cy-GB');
  expect(outline[0]).toBe('Cael eich gweld');
  const words = taggedElements(tree, 'P', 'Span', 'H1', 'H2', 'H3', 'LBody', 'TD', 'TH').flatMap(({ children }) =>
    children.flatMap((child) => ('text' in child ? [child] : [])),
  );
  expect(words.find(({ text }) => text.includes('Offer'))).not.toHaveProperty('lang');
  expect(words.find(({ text }) => text.includes('National Evaluation'))?.lang).toBe('en-GB');
  expect(words.find(({ text }) => text.includes('Ŵyn'))?.lang).toBeUndefined();
});

test('any document is printed as it is or refused with its place', async () => {
  const model = arbitraryModel({
    findings: ['enjoyed-all'],
    pictures: ['crossing.png'],
    attachments: ['route-map.pdf'],
    hrefs: ['https://www.gov.uk/', '/lessons/', '#notes'],
  });
  const resource = lesson(undefined, { attachments: '[{ file: route-map.pdf, title: Map, description: A map. }]' });
  const shown = {
    ...resource,
    drawings: drawingsFrom([...shelfTexts().keys()], shelfTexts(), 'en'),
    findings: { 'enjoyed-all': exampleEvidence(JSON.parse(finding) as object) },
  } as Resource<'lessons'>;
  const numRuns = process.env.TESTS === 'all' ? 400 : 10;
  let printedWhole = 0;
  await fc.assert(
    fc.asyncProperty(model, async (document) => {
      // The typeface has no faces; without this most documents would be refused for one.
      const clean = JSON.parse(JSON.stringify(document).replaceAll('👮', 'PC')) as Resource['document'];
      for (const name of ['plan', 'worksheet', 'answers', 'cards', 'teach-card'] as const) {
        let bytes: Uint8Array;
        try {
          bytes = pdfWriters[name]({ ...shown, document: clean });
        } catch (error) {
          expect(error).toBeInstanceOf(WriterError);
          expect((error as Error).message).toMatch(
            /^lessons\/be-seen\/en\.mdx:1 (This lesson has no|This page has no|This heading skips|The teach card does not fit|This cannot be printed as [a-z-]+\.pdf: PDF\/UA-1 error: heading title is empty)/,
          );
          continue;
        }
        if (name !== 'plan') continue;
        printedWhole++;
        const read = bare((await readBack(bytes)).text);
        for (const node of clean)
          if (node.type === 'paragraph' && node.children.every(({ type }) => type === 'text'))
            expect(read).toContain(
              bare(printed(node.children.map((child) => ('value' in child ? child.value : '')).join(''))).replace(
                /^[_.…]+$/,
                '',
              ),
            );
      }
    }),
    { numRuns, seed: 101 },
  );
  expect(printedWhole).toBeGreaterThan(numRuns / 4);
});
