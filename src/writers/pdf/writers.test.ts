/** PDFs of the library's own content, read back from its bytes. */
import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../../checks/examples.ts';
import { lineWords } from '../../schema/kept-line.ts';
import { lessonParts } from '../../document/lesson-parts.ts';
import { cardsToRead } from '../../document/cards.ts';
import { everyNode, isBlock } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { timeline } from '../../document/timings.ts';
import { shelf } from '../../pictures/shelf.ts';
import { longDate } from '../../i18n/index.ts';
import { loadLibrary } from '../../disk/load-library.ts';
import type { Resource } from '../../resource/resource.ts';
import { resourceFrom } from '../../resource/testing/sample-resource.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { forChildren } from '../paper/for-children.ts';
import { shortCode } from '../paper/identity.ts';
import { taggedElements, readBack, taggedWords, type ReadBack } from '../testing/read-back.ts';
import { pdfWriters } from './writers.ts';

const shelfWords = new Set([...shelf.values()].flatMap(({ shows }) => [shows.en, shows.cy]));
const site = 'https://example.org/library';
const resources = samplePages(loadLibrary(undefined, () => false));
const lessons = resources.filter((resource): resource is Resource<'lessons'> => resource.kind === 'lessons');

type Name = keyof typeof pdfWriters;
const filesOf = ({ kind, document }: Resource): Name[] => {
  if (kind === 'templates') return ['form'];
  if (kind === 'programmes') return ['plan', 'certificate', 'badges', 'notebook', 'notebook-to-fold'];
  if (kind !== 'lessons') return ['document'];
  return [
    'plan',
    'worksheet',
    'worksheet-large',
    'answers',
    'teach-card',
    'disclosure-card',
    'tried-card',
    'certificate',
    'extras',
    ...([...everyNode(document)].some((node) => isBlock(node, 'Card')) ? (['cards'] as const) : []),
    ...(cardsToRead(document).length > 0 ? (['cards-uncut'] as const) : []),
  ];
};
const files = resources.flatMap((resource) =>
  filesOf(resource).map((name) => ({ what: `${resource.id} ${name}`, resource, name })),
);

const made = new Map<string, Promise<ReadBack>>();
const read = (name: Name, resource: Resource): Promise<ReadBack> => {
  const key = `${resource.file} ${name}`;
  if (!made.has(key)) made.set(key, readBack(pdfWriters[name](resource, { site })));
  return made.get(key)!;
};
/** Words are compared without what only layout changes: spaces. */
const bare = (text: string) => text.replace(/\s+/g, '');

describe.each(files)('$what', ({ resource, name }) => {
  test('says what it is: title, language, date, PDF/UA', async () => {
    const file = await read(name, resource);
    expect(file).toMatchObject({
      isMarked: true,
      showsTitle: true,
      ua: '1',
      lang: resource.lang === 'en' ? 'en-GB' : 'cy-GB',
      author: resource.sharer.name,
    });
    expect(file.title).toContain(resource.frontMatter.title);
    expect(file.created).toBe(`${resource.frontMatter.updated}T00:00:00.000Z`);
  });

  test('has bookmarks, which are its headings, and skips no level', async () => {
    const file = await read(name, resource);
    const headings = taggedElements(file.tree, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');
    expect(file.outline.map(bare)).toEqual(headings.map((heading) => bare(taggedWords(heading))));
    const levels = headings.map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('every picture has its words, every table its heads, every list its marks', async () => {
    const { tree, scopes } = await read(name, resource);
    // What the shelf says of its own drawings, however short, is held there: "A bus".
    for (const { alt = '' } of taggedElements(tree, 'Figure'))
      if (!shelfWords.has(alt)) expect(alt.length).toBeGreaterThan(8);
    for (const table of taggedElements(tree, 'Table')) expect(taggedElements(table, 'TH').length).toBeGreaterThan(0);
    // A head that stands again on the next page is read there too, and is one element.
    expect(scopes.length > 0).toBe(taggedElements(tree, 'TH').length > 0);
    for (const scope of scopes) expect(scope).toBe('Column');
    for (const item of taggedElements(tree, 'LI'))
      expect(item.children.map((child) => ('role' in child ? child.role : 'words'))).toEqual(['Lbl', 'LBody']);
  });

  test('every page for adults says which edition it is and how to find out whether it is current', async () => {
    const { painted, pages } = await read(name, resource);
    const { kind, id, hash, frontMatter } = resource;
    const isForm = kind === 'templates';
    const edition = [
      `${kind}/${id}`,
      longDate('en', frontMatter.updated),
      `Code ${shortCode(hash)}`,
      'Is this print current?',
      `example.org/library/current/?code=${shortCode(hash)}`,
    ].map(bare);
    // What children hold says none of it, and neither does a form before the sheet that is for adults.
    const handedOver = forChildren.includes(name)
      ? pages
      : isForm
        ? painted.findIndex((page) => bare(page).includes(edition[0]!))
        : 0;
    if (isForm) expect(handedOver).toBeGreaterThan(0);
    for (const [index, page] of painted.entries()) {
      if (index < handedOver) for (const part of edition) expect(bare(page)).not.toContain(part);
      else for (const part of [...edition, bare(`Page ${index + 1} of ${pages}`)]) expect(bare(page)).toContain(part);
    }
  });
});

describe.each(lessons.map((lesson) => ({ id: lesson.id, lesson })))('$id', ({ lesson }) => {
  const parts = lessonParts(lesson.document);
  const blocks = [...everyNode(lesson.document)];
  const lines = (nodes: Parameters<typeof plainText>[0]) =>
    plainText(nodes)
      .split('\n')
      .map(bare)
      .filter((line) => line.length > 11);

  test('no answer, and nothing that is said to adults, stands in the worksheets', async () => {
    const { text, painted } = await read('worksheet', lesson);
    const sheets = bare(
      parts.worksheets.map(({ worksheet }) => `${worksheet.settings.title}${plainText([worksheet])}`).join('\n'),
    );
    const notForChildren = [
      ...blocks.filter((node) => isBlock(node, 'Answers')),
      ...parts.session,
      ...parts.opening,
      ...parts.closing,
    ]
      .flatMap((node) => lines([node]))
      .filter((line) => !sheets.includes(line));
    expect(notForChildren.length).toBeGreaterThan(50);
    for (const line of notForChildren) expect(bare(text) + bare(painted.join(''))).not.toContain(line);
  });

  test('every worksheet begins on a page of its own', async () => {
    const { painted } = await read('worksheet', lesson);
    for (const { worksheet } of parts.worksheets)
      expect(
        painted.some((page) =>
          page
            .split('\n')
            .slice(0, 6)
            .some((line) => bare(line).startsWith(bare(worksheet.settings.title).slice(0, 20))),
        ),
      ).toBe(true);
  });

  test('the answers hold every answer', async () => {
    const text = bare((await read('answers', lesson)).text);
    for (const { worksheet, answers } of parts.worksheets)
      for (const line of [bare(worksheet.settings.title), ...lines(answers?.children ?? [])])
        expect(text).toContain(line);
  });

  test('the plan holds every word of the session, and what the teacher does', async () => {
    const text = bare((await read('plan', lesson)).text);
    const { teacher, inclusion, safeguarding, outcomes } = lesson.frontMatter;
    for (const line of [
      ...lines(parts.session),
      ...lines(parts.opening),
      ...[...teacher.before, ...teacher.after, ...inclusion, ...safeguarding, ...outcomes].map(lineWords).map(bare),
    ])
      expect(text).toContain(line);
    for (const node of blocks)
      if (isBlock(node, 'Activity') || isBlock(node, 'Slide')) expect(text).toContain(bare(node.settings.title));
    for (const { answers } of parts.worksheets)
      for (const line of lines(answers?.children ?? []).filter((each) => each.length > 60))
        expect(text).not.toContain(line);
  });

  test('what must be agreed comes first where a lesson is sensitive', async () => {
    const { outline } = await read('plan', lesson);
    const first = { everyday: null, 'take-care': /^Read this before/, 'brief-first': /^Agree this with/ } as const;
    const warned = Object.values(first).filter((title) => title?.test(outline[1] ?? ''));
    expect(warned).toEqual([first[lesson.frontMatter.sensitivity]].filter(Boolean));
  });

  test('the teach card is one sheet, both sides at most, with every word to say and every question', async () => {
    const { pages, text } = await read('teach-card', lesson);
    expect(pages).toBeLessThanOrEqual(2);
    const said = timeline(lesson.document).flatMap(({ activity }) =>
      activity.children.flatMap((node) => {
        if (isBlock(node, 'Say')) return node.children;
        return isBlock(node, 'Ask') ? node.children.slice(0, 1) : [];
      }),
    );
    expect(said.length).toBeGreaterThan(3);
    for (const words of said) expect(bare(text)).toContain(bare(plainText([words])));
    for (const node of blocks) if (isBlock(node, 'Activity')) expect(bare(text)).toContain(bare(node.settings.title));
    expect(bare(text)).toContain(bare(lesson.frontMatter.supervision!.who));
  });

  test('the disclosure card asks for no child, and holds the notes of the lesson', async () => {
    const { pages, text } = await read('disclosure-card', lesson);
    expect(pages).toBe(2);
    const { safeguarding, supervision } = lesson.frontMatter;
    for (const note of [supervision!.who, ...safeguarding.map(lineWords)]) expect(bare(text)).toContain(bare(note));
    expect(text).toContain("Write no child's name on this card.");
  });
});

test('the disclosure card is one sheet in Welsh, too, whose fixed words are longer', async () => {
  const welsh = `---\ntranslates: "${'0'.repeat(12)}"\ntitle: Cael eich gweld\nsummary: Mae'r plant yn cael eu gweld.\n---\n\nCot.\n`;
  const files = { ...exampleLibrary, 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-seen/cy.mdx': welsh };
  const { pages } = await read('disclosure-card', resourceFrom(files, 'be-seen', 'cy'));
  expect(pages).toBe(2);
});

test('the card after the lesson has room beside every activity, asks for no name and says where it goes', async () => {
  const [lesson] = lessons;
  const { pages, text } = await read('tried-card', lesson!);
  expect(pages).toBe(1);
  for (const { activity } of timeline(lesson!.document)) expect(bare(text)).toContain(bare(activity.settings.title));
  expect(text).toContain('never a name');
  expect(bare(text)).toContain(bare(`example.org/library/tried/?lesson=${lesson!.id}`));
});

test('a file that a kind does not have is refused by name', () => {
  const [guidance] = resources.filter(({ kind }) => kind === 'guidance');
  expect(() => pdfWriters.worksheet(guidance!)).toThrow(`${guidance!.file}:1 There is no such file for guidance.`);
  expect(() => pdfWriters.answers(guidance!)).toThrow('There is no such file for guidance.');
});

test('a certificate, which hangs on a wall at home, names no session that had to be agreed first', async () => {
  const programme = resources.find(({ kind }) => kind === 'programmes')!;
  const [first, second, ...rest] = programme.lessons;
  const quiet = { ...second!, frontMatter: { ...second!.frontMatter, sensitivity: 'brief-first' as const } };
  const { text } = await readBack(pdfWriters.certificate({ ...programme, lessons: [first!, quiet, ...rest] }));
  expect(bare(text)).toContain(bare(first!.frontMatter.title));
  expect(bare(text)).not.toContain(bare(second!.frontMatter.title));
});

test('a session that was cut to fit a slot says so', async () => {
  expect((await readBack(pdfWriters.plan(lessons[0]!, { slot: 40 }))).text).toContain('Cut to fit 40 minutes');
});

test('a link to a page of the library leads to where it is published', () => {
  const bytes = (options: object) => Buffer.from(pdfWriters.plan(lessons[0]!, options)).toString('latin1');
  expect(bytes({ site })).toContain('(https://example.org/library/lessons/');
  expect(bytes({})).not.toContain('/URI (/');
});
