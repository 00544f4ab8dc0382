import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import type { ContentFile } from './files.ts';
import { readLibrary } from './library.ts';

type Texts = Readonly<Record<string, string | Uint8Array>>;

function fileOf(path: string, text: string | Uint8Array, more: Partial<ContentFile> = {}): ContentFile {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return { path, size: bytes.length, special: false, read: () => bytes, ...more };
}
const files = (texts: Texts) =>
  Object.entries({ ...exampleLibrary, ...texts }).map(([path, text]) => fileOf(path, text));
const read = (texts: Texts) => readLibrary(files(texts));
const told = (texts: Texts) => read(texts).refusals.map(({ rule, file, line }) => `${file}:${line} ${rule}`);

const english = lessonText({
  keys: { attachments: '[{ file: map.pdf, title: Map, description: A map. }]', home: 'Tell somebody.' },
});
const hash = read({ 'lessons/be-seen/en.mdx': english }).pages[0]!.hash;
const welsh = (keys = '', translates = hash) =>
  `---\ntranslates: "${translates}"\ntitle: Cael eich gweld\nsummary: Mae plant yn profi.\n${keys}---\n\n<Activity title="Beth" minutes="10" part="starter">\nHelo, Ŵyn!\n</Activity>\n`;
const both = (cy: string, en = english) => ({ 'lessons/be-seen/en.mdx': en, 'lessons/be-seen/cy.mdx': cy });

describe('a Welsh page', () => {
  const pageOf = (texts: Texts, lang = 'cy') => read(texts).pages.find((page) => page.lang === lang)!;

  test('claims no review but its own', () => {
    const review = (covers: string) =>
      `[{ role: headteacher, organisation: A school, date: 2026-11-21, covers: '${covers}' }]`;
    const signed = lessonText({ keys: { reviews: review('0a1b2c3d4e5f') } });
    expect(pageOf(both(welsh(), signed)).data).toMatchObject({ reviews: [] });
    const own = pageOf(both(welsh(`reviews: ${review(pageOf(both(welsh(), signed)).hash)}\n`), signed));
    expect(own.data).toMatchObject({ reviews: [{ covers: own.hash }] });
  });

  test('has its own words and text, and the facts of the English one', () => {
    const page = pageOf(both(welsh('outcomes: [dweud pam]\n')));
    const facts = pageOf(both(welsh()), 'en').data!;
    expect(page.refusals).toEqual([]);
    expect(page.address).toBe('/cy/lessons/be-seen/');
    expect(page.data).toEqual({
      ...facts,
      title: 'Cael eich gweld',
      summary: 'Mae plant yn profi.',
      outcomes: ['dweud pam'],
    });
    expect(JSON.stringify(page.document)).toContain('Helo, Ŵyn!');
  });

  test('keeps what it does not translate, such as attachments', () => {
    expect(pageOf(both(welsh())).data).toMatchObject({
      attachments: [{ file: 'map.pdf', title: 'Map' }],
      home: 'Tell somebody.',
    });
    expect(
      pageOf(both(welsh('attachments: [{ file: map.pdf, title: Map, description: Map. }]\n'))).data!.attachments[0]!
        .description,
    ).toBe('Map.');
  });

  test('is stale when the English words have changed since, and not when only a review was added', () => {
    expect(pageOf(both(welsh())).stale).toBe(false);
    expect(pageOf(both(welsh(), english.replace('two coats', 'three coats'))).stale).toBe(true);
    const reviewed = english.replace(
      'topics:',
      `reviews: [{ role: safeguarding lead, organisation: Durham, date: 2026-11-21, covers: ${hash} }]\ntopics:`,
    );
    expect(pageOf(both(welsh(), reviewed)).stale).toBe(false);
    expect(pageOf(both(welsh(), english), 'en').stale).toBe(false);
  });

  test.each([
    ['facts, which both languages share', welsh('years: [3]\n'), 'lessons/be-seen/cy.mdx:5 front-matter-fits'],
    [
      'no word of what it translates',
      welsh().replace(/translates.*\n/, ''),
      'lessons/be-seen/cy.mdx:2 front-matter-fits',
    ],
    ['something that is not a hash', welsh('', 'latest'), 'lessons/be-seen/cy.mdx:2 front-matter-fits'],
    ['program code', welsh().replace('Helo', '{helo}'), 'lessons/be-seen/cy.mdx:8 no-code'],
  ])('may not hold %s', (_, cy, refusal) => {
    expect(told(both(cy))).toEqual([refusal]);
  });

  test('needs an English one', () => {
    expect(told({ 'lessons/be-seen/cy.mdx': welsh() })).toEqual(['lessons/be-seen/cy.mdx:1 known-files']);
    expect(read({ 'lessons/be-seen/cy.mdx': welsh() }).pages[0]!.data).toBeUndefined();
  });

  test('has no facts when the English ones cannot be used', () => {
    expect(pageOf(both(welsh(), english.replace('sensitivity: everyday', 'sensitivity: done'))).data).toBeUndefined();
  });
});

describe('any file', () => {
  test('that is a link is refused and never read', () => {
    const link = fileOf('lessons/be-seen/en.mdx', '', {
      special: true,
      read: () => {
        throw new Error('read');
      },
    });
    const { refusals, pages } = readLibrary([link]);
    expect(refusals).toMatchObject([{ rule: 'known-files', file: 'lessons/be-seen/en.mdx' }]);
    expect(pages).toEqual([]);
  });

  test('that has no place is refused and never read', () => {
    const stray = fileOf('lessons/be-seen/evil.js', '', {
      read: () => {
        throw new Error('read');
      },
    });
    expect(readLibrary([stray]).refusals).toMatchObject([
      { rule: 'known-files', file: 'lessons/be-seen/evil.js', line: 1 },
    ]);
  });

  test.each(['lessons/be-seen/en.mdx', 'findings/seen.yaml', 'reference/topics.yaml'])(
    '%s that is not UTF-8 is refused, and that is all that is said of it',
    (path) => {
      expect(
        told({ [path]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]) }).filter((each) => each.startsWith(path)),
      ).toEqual([`${path}:1 utf-8`]);
    },
  );

  test('with a byte order mark or other line endings reads the same', () => {
    for (const text of [`\ufeff${english}`, english.replaceAll('\n', '\r\n'), english.replaceAll('\n', '\r')]) {
      const { refusals, pages } = read({ 'lessons/be-seen/en.mdx': text });
      expect(refusals).toEqual([]);
      expect(pages[0]!.hash).toBe(hash);
    }
  });

  test('that cannot be used leaves the others as they are', () => {
    const { pages, refusals } = read({
      'lessons/be-seen/en.mdx': english,
      'lessons/bad/en.mdx': 'no front matter {x}',
      'lessons/worse/en.mdx': '---\n[\n---\n<',
    });
    expect(pages.map((page) => [page.id, page.data !== undefined])).toEqual([
      ['bad', false],
      ['be-seen', true],
      ['worse', false],
    ]);
    expect(new Set(refusals.map(({ file }) => file))).toEqual(new Set(['lessons/bad/en.mdx', 'lessons/worse/en.mdx']));
  });
});

test('keys that choose a layout, an address or a program are refused, with line and column', () => {
  const text = lessonText().replace('title:', 'layout: ../../evil.astro\nslug: elsewhere\ndraft: true\ntitle:');
  expect(
    read({ 'lessons/be-seen/en.mdx': text }).refusals.map(
      ({ line, column, message }) => `${line}:${column} ${message.split(' ')[0]}`,
    ),
  ).toEqual(['2:1 "layout"', '3:1 "slug"', '4:1 "draft"']);
});

test('the same files in another order are the same library', () => {
  const all = files(both(welsh()));
  const names = (library: ReturnType<typeof readLibrary>) => [
    library.files.map(({ path }) => path),
    library.pages.map(({ file, hash: of }) => file + of),
    library.reference,
  ];
  expect(names(readLibrary([...all].reverse()))).toEqual(names(readLibrary(all)));
});

test('reference data comes in the order of its file; a list that cannot be used is empty', () => {
  const topics = (text: string) => read({ 'reference/topics.yaml': text });
  expect(
    topics('- { id: b, name: B, summary: b }\n- { id: a, name: A, summary: a }').reference.topics.map(({ id }) => id),
  ).toEqual(['b', 'a']);
  expect(topics('id: b').reference.topics).toEqual([]);
  expect(topics('id: b').refusals).toMatchObject([{ file: 'reference/topics.yaml', rule: 'front-matter-fits' }]);
  expect(readLibrary([]).reference).toMatchObject({
    forces: [],
    topics: [],
    aims: [],
    curriculum: [],
    editions: [],
    sources: [],
  });
});

test('only what is asked about is judged, and the rest can still be looked up', () => {
  const texts = { 'lessons/be-seen/en.mdx': english, 'lessons/bad/en.mdx': 'no front matter' };
  const library = readLibrary(files(texts), (path) => path.startsWith('lessons/be-seen/'));
  expect(library.refusals).toEqual([]);
  expect(library.pages.map(({ id }) => id)).toEqual(['be-seen']);
  expect(library.everyPage.map(({ id }) => id)).toEqual(['bad', 'be-seen']);
});
