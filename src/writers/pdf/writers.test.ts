/** PDFs of the library's own content, read back from its bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lessonParts } from '../../document/lesson-parts.ts';
import { everyNode, isBlock } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { timeline } from '../../document/timings.ts';
import { longDate } from '../../i18n/index.ts';
import { loadLibrary } from '../../disk/load-library.ts';
import type { Printable } from '../../resource/printable.ts';
import { samplePages } from '../testing/sample-pages.ts';
import { shortCode } from '../paper/identity.ts';
import { elements, readBack, wordsOf, type ReadBack } from '../testing/read-back.ts';
import { pdfWriters } from './writers.ts';

const site = 'https://example.org/library';
const resources = samplePages(loadLibrary(undefined, () => false));
const lessons = resources.filter((resource): resource is Printable<'lessons'> => resource.kind === 'lessons');

type Name = keyof typeof pdfWriters;
const filesOf = ({ kind, document }: Printable): Name[] => {
  if (kind === 'templates') return ['form'];
  if (kind === 'programmes') return ['plan', 'certificate'];
  if (kind !== 'lessons') return ['document'];
  return [
    'plan',
    'worksheet',
    'answers',
    'teach-card',
    'disclosure-card',
    'certificate',
    ...([...everyNode(document)].some((node) => isBlock(node, 'Card')) ? (['cards'] as const) : []),
  ];
};
const files = resources.flatMap((resource) =>
  filesOf(resource).map((name) => ({ what: `${resource.id} ${name}`, resource, name })),
);

const made = new Map<string, Promise<ReadBack>>();
const read = (name: Name, resource: Printable): Promise<ReadBack> => {
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
      author: resource.sharedBy,
    });
    expect(file.title).toContain(resource.frontMatter.title);
    expect(file.created).toBe(`${resource.frontMatter.updated}T00:00:00.000Z`);
  });

  test('has bookmarks, which are its headings, and skips no level', async () => {
    const file = await read(name, resource);
    const headings = elements(file.tree, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');
    expect(file.outline.map(bare)).toEqual(headings.map((heading) => bare(wordsOf(heading))));
    const levels = headings.map(({ role }) => Number(role.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('every picture has its words, every table its heads, every list its marks', async () => {
    const { tree } = await read(name, resource);
    for (const figure of elements(tree, 'Figure')) expect(figure.alt?.length).toBeGreaterThan(8);
    for (const table of elements(tree, 'Table')) expect(elements(table, 'TH').length).toBeGreaterThan(0);
    for (const head of elements(tree, 'TH')) expect(head.scope).toBe('Column');
    for (const item of elements(tree, 'LI'))
      expect(item.children.map((child) => ('role' in child ? child.role : 'words'))).toEqual(['Lbl', 'LBody']);
  });

  test('every page says which edition it is and how to find out whether it is current', async () => {
    const { painted, pages } = await read(name, resource);
    const { kind, id, hash, frontMatter } = resource;
    for (const [index, page] of painted.entries()) {
      for (const part of [
        `${kind}/${id}`,
        longDate('en', frontMatter.updated),
        `Code ${shortCode(hash)}`,
        'Is this print current?',
        `example.org/library/current/?code=${shortCode(hash)}`,
        `Page ${index + 1} of ${pages}`,
      ])
        expect(bare(page)).toContain(bare(part));
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
      ...[...teacher.before, ...teacher.after, ...inclusion, ...safeguarding, ...outcomes].map(bare),
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
    expect(outline[1] === 'Agree this with the safeguarding lead first').toBe(
      lesson.frontMatter.sensitivity !== 'everyday',
    );
  });

  test('the teach card is one sheet with the first words, the last words and every activity', async () => {
    const { pages, text } = await read('teach-card', lesson);
    expect(pages).toBe(1);
    const said = timeline(lesson.document).flatMap(({ activity }) =>
      activity.children.filter((node) => isBlock(node, 'Say')),
    );
    for (const words of [said[0], said.at(-1)]) expect(bare(text)).toContain(bare(plainText(words?.children ?? [])));
    for (const node of blocks) if (isBlock(node, 'Activity')) expect(bare(text)).toContain(bare(node.settings.title));
  });

  test('the disclosure card asks for no child, and holds the notes of the lesson', async () => {
    const { pages, text } = await read('disclosure-card', lesson);
    expect(pages).toBe(2);
    for (const note of lesson.frontMatter.safeguarding) expect(bare(text)).toContain(bare(note));
    expect(text).toContain("Write no child's name on this card.");
  });
});

test('a file that a kind does not have is refused by name', () => {
  const [guidance] = resources.filter(({ kind }) => kind === 'guidance');
  expect(() => pdfWriters.worksheet(guidance!)).toThrow(`${guidance!.file}:1 There is no such file for guidance.`);
  expect(() => pdfWriters.document(lessons[0]!)).toThrow('There is no such file for lessons.');
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

test('the same bytes on every run, in every order, in any time zone and language', () => {
  const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const some = files.filter(
    ({ resource: { id } }) => id === lessons[0]?.id || id === 'the-evidence-for-the-mini-police',
  );
  const sums = () =>
    some.map(({ resource, name }) => `${resource.id} ${name} ${sum(pdfWriters[name](resource, { site }))}`);
  const first = sums();
  expect(
    some
      .toReversed()
      .map(({ resource, name }) => `${resource.id} ${name} ${sum(pdfWriters[name](resource, { site }))}`)
      .toReversed(),
  ).toEqual(first);
  const program = `
    const from = (path) => import(new URL(path, ${JSON.stringify(import.meta.url)}));
    const [{ loadLibrary }, { printable }, { pdfWriters }, { createHash }] = await Promise.all([from('../../disk/load-library.ts'), from('../../resource/printable.ts'), from('./writers.ts'), import('node:crypto')]);
    const library = loadLibrary(undefined, () => false);
    for (const [id, name] of ${JSON.stringify(some.map(({ resource, name }) => [resource.id, name]))}) {
      const resource = printable(library, library.everyPage.find((page) => page.id === id && page.lang === 'en'));
      console.log(id, name, createHash('sha256').update(pdfWriters[name](resource, { site: ${JSON.stringify(site)} })).digest('hex'));
    }`;
  for (const env of [
    { TZ: 'Pacific/Kiritimati', LANG: 'cy_GB.UTF-8' },
    { TZ: 'America/Los_Angeles', LANG: 'C' },
  ]) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    expect(stdout.trim().split('\n'), stderr).toEqual(first);
  }
}, 60_000);
