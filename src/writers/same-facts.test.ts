/** Page, print and Word tell the same of a resource: whatever its sections say is found in each of them. */
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLibrary } from '../disk/load-library.ts';
import { isOf, type Resource } from '../resource/resource.ts';
import { sectionsOf } from '../resource/sections/index.ts';
import { everySection, type Fact, type Item, type Line, type Section } from '../resource/sections/section.ts';
import { kindNames } from '../schema/kinds.ts';
import { documentDocx } from './docx/document.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { pageHtml, placeOnPage } from './page/write-page.tsx';
import { documentPdf } from './pdf/document.ts';
import { readBack } from './testing/read-back.ts';
import { readOffice, wordsOf } from './testing/read-office.ts';
import { samplePages } from './testing/sample-pages.ts';

/** Letters and digits: where a line breaks and what stands between two words is each writer's own. */
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const told = {
  page: (resource: Resource) =>
    textOf(
      parseFragment(
        pageHtml(
          sectionsOf(resource),
          placeOnPage(resource, (address) => address),
        ),
      ),
    ),
  print: async (resource: Resource) => (await readBack(documentPdf(resource))).text,
  word: async (resource: Resource) =>
    wordsOf(readOffice(await documentDocx(resource, { materials })).part('word/document.xml')),
} as const;
type Writer = keyof typeof told;
const writers = Object.keys(told) as Writer[];

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}

/** Everything that a section says beside its texts, which have tests of their own. */
function saidBy(section: Section): string[] {
  const line = (spans: Line) => spans.map(({ text }) => text).join('');
  const facts = (all: readonly Fact[]) => all.flatMap(({ name, value }) => [name, ...value.map(line)]);
  const items = (all: readonly Item[]) => all.flatMap(({ line: first, under = [] }) => [first, ...under].map(line));
  switch (section.type) {
    case 'head':
      return [section.title, section.summary, ...(section.notice ? [line(section.notice)] : [])];
    case 'facts':
      return facts(section.facts);
    case 'told':
      return [section.title, ...facts(section.facts), ...(section.note ? [line(section.note)] : [])];
    case 'receipts':
      return [section.title, ...facts(section.facts)];
    case 'list':
    case 'sources':
      return [section.title, ...items(section.items), section.items.length === 0 ? (section.none ?? '') : ''];
    case 'warning':
      return [section.title, line(section.about), ...items(section.items)];
    case 'ticks':
      return [section.title, ...section.groups.flatMap((group) => [group.name, ...group.items.map(line)])];
    case 'terms':
      return [section.title, ...section.terms.flatMap(({ word, meaning }) => [word, meaning])];
    case 'table': {
      const cells = [...section.rows, ...(section.total ? [section.total] : [])].flat(2);
      return [section.title, ...section.columns.map(({ name }) => name), ...cells.map(line)];
    }
    case 'entries':
      return [
        section.title,
        ...section.entries.flatMap((entry) => [
          line(entry.name),
          ...entry.about.value.map(line),
          ...facts(entry.facts),
        ]),
      ];
    case 'words':
      return [section.title, line(section.line)];
    case 'session':
      return [section.title, ...section.steps.map(({ activity }) => activity.settings.title)];
    case 'group':
      return [section.title];
    // Columns and texts say nothing of their own; sheets and cards are files of their own on paper.
    case 'beside':
    case 'text':
    case 'worksheets':
    case 'cards':
    case 'separately':
      return [];
  }
}

const samples = samplePages(loadLibrary(undefined, () => false));
const one = kindNames.map((kind) => samples.find((resource) => resource.kind === kind)!);
const lesson = one.find((resource): resource is Resource<'lessons'> => isOf(resource, 'lessons'))!;
const study = one.find((resource): resource is Resource<'case-studies'> => isOf(resource, 'case-studies'))!;
const programme = one.find((resource): resource is Resource<'programmes'> => isOf(resource, 'programmes'))!;

describe.each(writers)('%s', (writer) => {
  test.each(one.map((resource) => [resource.kind, resource] as const))('tells all of %s', async (_, resource) => {
    const text = bare(await told[writer](resource));
    const said = [...everySection(sectionsOf(resource))].flatMap(saidBy).filter((words) => words !== '');
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((words) => !text.includes(bare(words)))).toEqual([]);
  });

  describe('what each once told in its own way', () => {
    let text: (resource: Resource) => Promise<string>;
    beforeAll(() => {
      text = async (resource) => bare(await told[writer](resource));
    });

    test('that an activity builds on another', async () => {
      const [first, second] = lesson.document.filter((node) => node.type === 'block' && node.name === 'Activity');
      const settings = { ...(second as { settings: object }).settings, needs: 'Something before it' };
      const document = [first!, { ...second!, settings } as typeof first & object];
      expect(await text({ ...lesson, document })).toContain(bare('Builds on: Something before it'));
    });

    test('the lessons that a case study used, and the force it is about', async () => {
      const aboutForce = { id: 'x', name: 'Heddlu Rhywle', ownName: 'Heddlu Rhywle', address: '/forces/x/' };
      const used = await text({ ...study, aboutForce, lessons: [lesson] });
      expect(used).toContain(bare(lesson.frontMatter.title));
      expect(used).toContain(bare('Heddlu Rhywle'));
    });

    test('what has to be agreed before each session of a programme, and what to bring to each', async () => {
      const said = await text(programme);
      for (const { frontMatter } of programme.lessons) {
        if (frontMatter.sensitivity === 'brief-first')
          expect(said).toContain(bare(`${frontMatter.title} (Brief first)`));
        for (const { item } of frontMatter.kit) expect(said).toContain(bare(item));
      }
    });

    test('a source that is cited twice once, with both its uses', async () => {
      const [cited] = lesson.sources;
      const sources = [{ ...cited!, uses: ['Chapter 98', 'Chapter 99: a use'] }];
      const said = await text({ ...lesson, sources });
      expect(said.split(bare(cited!.source.by)).length).toBe(2);
      expect(said).toContain(bare('Chapter 99: a use'));
    });

    test('a file beside the page by its title, its name and what is in it', async () => {
      const frontMatter = {
        ...lesson.frontMatter,
        attachments: [{ file: 'route.pdf', title: 'Map of the walk', description: 'Four stops are marked.' }],
      };
      const block = {
        type: 'block',
        name: 'Attachment',
        line: 1,
        settings: { file: 'route.pdf' },
        children: [],
      } as const;
      const said = await text({ ...lesson, frontMatter, document: [block, ...lesson.document] });
      for (const words of ['Map of the walk', 'route.pdf', 'Four stops are marked.'])
        expect(said.split(bare(words)).length).toBeGreaterThanOrEqual(3);
    });

    test('that a translation is older than what it translates', async () => {
      expect(await text({ ...lesson, stale: true })).toContain(bare('The English page has changed'));
    });
  });
});
