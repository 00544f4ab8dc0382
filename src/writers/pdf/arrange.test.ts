import { describe, expect, test } from 'vitest';
import type { Inline, Node } from '../../document/model.ts';
import { translator } from '../../i18n/index.ts';
import { exampleEvidence } from '../../resource/testing/example-resources.ts';
import { arrange, type Lookups } from './arrange.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);
const finding = exampleEvidence({
  title: 'Enjoyed',
  claim: 'Most did.',
  measure: 'percent',
  groups: [{ label: 'In it', sample: 248 }, { label: 'Not in it' }],
  figures: [
    { label: 'All of it', values: [77, null] },
    { label: 'Most', values: [19, 4.5] },
  ],
  sample: 'Children.',
  source: { id: 'national-evaluation-2019', where: 'Figure 4.5' },
  caution: 'Not at random.',
});
const lookups: Lookups = {
  file: 'lessons/x/en.mdx',
  t: translator('en'),
  lang: 'en',
  pictures: { 'map.png': png, 'bad.png': new Uint8Array([1, 2]) },
  drawings: {},
  findings: { enjoyed: finding },
  attachments: [{ file: 'route.pdf', title: 'Route', description: 'A map.' }],
};
const arranged = (node: Node, more: Partial<Lookups> = {}) => arrange([node], { ...lookups, ...more }).nodes[0];
const paragraph = (...children: Inline[]): Node => ({ type: 'paragraph', line: 3, children });
const text = (value: string): Inline => ({ type: 'text', value });

describe('a link on paper', () => {
  const link = (href: string, words: string, site?: string) =>
    (
      arranged(paragraph({ type: 'link', href, children: [text(words)] }), site === undefined ? {} : { site }) as {
        children: object[];
      }
    ).children[0];

  test('to elsewhere prints its address', () => {
    expect(link('https://www.ceop.police.uk/', 'CEOP')).toMatchObject({
      href: 'https://www.ceop.police.uk/',
      address: 'www.ceop.police.uk',
    });
    expect(link('mailto:team@example.org', 'us')).toMatchObject({ address: 'team@example.org' });
  });

  test('whose words are its address prints it once', () => {
    expect(link('https://www.gov.uk/', 'See GOV.UK')).toMatchObject({ href: 'https://www.gov.uk/', address: null });
  });

  test('to a page of this site can be followed where it is known where the site is', () => {
    expect(link('/lessons/road-safety/', 'Road safety')).toMatchObject({ href: null, address: null });
    expect(link('/lessons/road-safety/', 'Road safety', 'https://example.org/base')).toMatchObject({
      href: 'https://example.org/base/lessons/road-safety/',
      address: null,
    });
    expect(link('#notes', 'below', 'https://example.org')).toMatchObject({ href: null, address: null });
  });
});

describe('blocks that refer to something', () => {
  const block = (name: string, settings: object, children: Node[] = []) =>
    ({ type: 'block', name, line: 9, settings, children }) as unknown as Node;

  test('a picture is named by what is in it', () => {
    const { nodes, pictures } = arrange([block('Figure', { src: 'map.png', alt: 'A map' })], lookups);
    const [[name, bytes] = []] = [...pictures];
    expect(name).toMatch(/^[0-9a-f]{24}\.png$/);
    expect(bytes).toBe(png);
    expect(nodes[0]).toMatchObject({ picture: name });
  });

  test.each([
    ['Figure', { src: 'gone.png', alt: 'x' }, 'There is no picture called gone.png in this folder.'],
    ['Figure', { src: 'bad.png', alt: 'x' }, 'The picture bad.png cannot be read: it is no PNG, JPEG or WebP file.'],
    ['Chart', { finding: 'gone' }, 'There is no finding called gone.'],
    ['Attachment', { file: 'gone.pdf' }, 'The file gone.pdf is not listed under attachments.'],
  ])('<%s> of something that is not there names its line', (name, settings, message) => {
    expect(() => arranged(block(name, settings))).toThrow(`lessons/x/en.mdx:9 ${message}`);
  });

  test('a chart has its bars, its words and its source', () => {
    expect(arranged(block('Chart', { finding: 'enjoyed' }))).toMatchObject({
      chart: {
        groups: ['In it (248 asked)', 'Not in it'],
        rows: [
          {
            label: 'All of it',
            values: [
              { share: 0.77, shown: '77%', drawn: true },
              { share: 0, shown: 'not printed', drawn: false },
            ],
          },
          { values: [{ share: 0.19 }, { share: 0.045 }] },
        ],
        source: 'National Evaluation, Figure 4.5',
      },
    });
  });

  test('an attachment has the title and the description of the list', () => {
    expect(arranged(block('Attachment', { file: 'route.pdf' }))).toMatchObject({
      title: 'Route',
      description: 'A map.',
      where: 'File in the pack: route.pdf',
    });
  });

  test('an activity has its minutes in the session', () => {
    const activity = (title: string, minutes: number) =>
      block('Activity', { title, minutes, part: 'main', who: 'teacher' }, [paragraph(text('x'))]);
    const session = [activity('One', 5), activity('Two', 12)] as never;
    const { nodes } = arrange(session, { ...lookups, session });
    expect(nodes).toMatchObject([
      { from: 0, minutes: '5 min' },
      { from: 5, minutes: '12 min', facts: ['Main', 'Minute 5 to 17', 'Led by: teacher'] },
    ]);
  });
});

test('dots and lines alone are a line to write on, and a sentence that ends in dots is to be finished', () => {
  expect(arranged(paragraph(text('...')))).toEqual({ type: 'blank', line: 3 });
  expect(arranged(paragraph(text('It matters because ...')))).toMatchObject({
    type: 'paragraph',
    begun: [text('It matters because')],
  });
  expect(arranged(paragraph(text('It ... matters.')))).toMatchObject({ begun: null });
});

test('a table has every cell of every row, and one with nothing in it is lines', () => {
  const table = (head: string[], ...rows: string[][]): Node => ({
    type: 'table',
    line: 3,
    align: [],
    head: head.map((each) => [text(each)]),
    rows: rows.map((row) => row.map((each) => (each === '' ? [] : [text(each)]))),
  });
  expect(arranged(table(['A', 'B'], ['x'], ['', '____ m']))).toMatchObject({
    lines: false,
    rows: [
      [{ blank: false }, { blank: true }],
      [{ blank: true }, { blank: false, toFill: true }],
    ],
  });
  expect(arranged(table(['Because ...'], ['']))).toMatchObject({ lines: true });
  // A short table is kept on one page, with the words that lead up to it.
  const rows = (count: number) => table(['A'], ...Array.from({ length: count }, () => ['x']));
  expect(arrange([paragraph(text('Before.')), paragraph(text('It:')), rows(14)], lookups).nodes).toMatchObject([
    { type: 'paragraph' },
    { leads: true },
    { whole: true },
  ]);
  expect(arrange([paragraph(text('Before.')), rows(14)], lookups).nodes[0]).toHaveProperty('leads');
  expect(arrange([paragraph(text('It:')), rows(15)], lookups).nodes).toMatchObject([
    { children: [text('It:')] },
    { whole: false },
  ]);
  expect(arrange([paragraph(text('It:')), rows(15)], lookups).nodes[0]).not.toHaveProperty('leads');
});
