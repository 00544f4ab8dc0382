/**
 * Pages that nobody thought of: whatever passes the check becomes HTML that holds only what our own components write.
 */
import fc, { type Arbitrary } from 'fast-check';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseFragment } from 'parse5';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { png } from '../../src/attachments/samples/pictures.ts';
import { checkLibrary } from '../../src/checks/index.ts';
import { arbitraryModel, hostileLine } from '../../src/document/testing/arbitrary-model.ts';
import { stringsIn } from '../../src/document/strings.ts';
import type { DocumentModel } from '../../src/document/model.ts';
import { writeMdx } from '../../src/document/write-mdx.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { addresses, leadsSomewhereSafe, refused } from './allowed-html.ts';
import { attribute, builtPages, elementsIn, place, textOf, type BuiltPage } from './built-pages.ts';
import { run } from './child.ts';
import { writeSmallLibrary } from './small-library.ts';

const seed = 117;
const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const targets = {
  findings: ['enjoyed-all'],
  pictures: ['crossing.png'],
  attachments: ['route-map.png'],
  hrefs: [
    'https://www.gov.uk/a(b)c?d=e&amp=f#g',
    'https://www.gov.uk/*_%3C%7B%7D[x]',
    'mailto:schools@example.police.uk?subject=a%20b',
    '/lessons/',
    '/lessons/road-safety/',
  ],
};
const some = fc.array(hostileLine, { minLength: 1, maxLength: 3 });
const frontMatter = fc.record({
  title: hostileLine,
  summary: hostileLine,
  organisation: hostileLine,
  outcomes: some,
  inclusion: some,
  safeguarding: some,
  home: hostileLine,
  sensitivity: fc.constantFrom('everyday', 'take-care', 'brief-first'),
  vocabulary: fc.array(fc.record({ word: hostileLine, meaning: hostileLine }), { maxLength: 2 }),
  kit: fc.array(fc.record({ item: hostileLine, from: fc.constantFrom('police', 'school', 'children') }), {
    maxLength: 2,
  }),
  teacher: fc.record({ before: some, after: some }),
  sources: fc.array(fc.record({ id: fc.constant('national-evaluation-2019'), where: hostileLine, for: hostileLine }), {
    maxLength: 1,
  }),
  attachments: fc.tuple(
    fc.record({ file: fc.constant('route-map.png'), title: hostileLine, description: hostileLine }),
  ),
});
const same = {
  published: '2026-11-21',
  updated: '2026-11-21',
  reviewBy: '2099-11-21',
  stage: 'draft',
  topics: ['road-safety'],
  aims: ['safety-messages'],
  audience: ['pcso'],
  years: [5, 6],
  group: ['cohort'],
  setting: 'classroom',
  curriculum: ['england-relationships-being-safe'],
};

interface Sent {
  readonly id: string;
  readonly words: { readonly title: string; readonly summary: string };
  readonly document: DocumentModel;
}
/** Every lesson has to have an activity. */
const opening: DocumentModel = [
  {
    type: 'block',
    name: 'Activity',
    line: 1,
    settings: { title: 'Hello', minutes: 5, part: 'starter' },
    children: [{ type: 'paragraph', line: 1, children: [{ type: 'text', value: 'Say hello.' }] }],
  },
];
const lesson: Arbitrary<Omit<Sent, 'id'>> = fc.record({
  words: frontMatter,
  document: arbitraryModel(targets).map((model) => [...opening, ...model]),
});

function write({ id, words, document }: Sent): void {
  const home = join(content, 'lessons', id);
  mkdirSync(home);
  // JSON is YAML too.
  const keys = Object.entries({ ...same, ...words }).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(home, 'en.mdx'), `---\n${keys.join('')}---\n\n${writeMdx(document)}`);
  writeFileSync(join(home, 'route-map.png'), png());
  // A picture that no page uses is a problem.
  if (Array.from(stringsIn(document)).some(({ value }) => value === 'crossing.png'))
    writeFileSync(join(home, 'crossing.png'), png());
}

const sent: Sent[] = fc.sample(lesson, { seed, numRuns: 96 }).map((each, index) => ({ id: `fuzz-${index}`, ...each }));
let passed: readonly Sent[];
let pages: readonly BuiltPage[];

beforeAll(async () => {
  console.log(`fast-check: seed ${seed}`);
  writeSmallLibrary(content);
  for (const each of sent) write(each);
  const about = (path: string) => path.startsWith('lessons/fuzz-');
  const problems = checkLibrary(await openAttachments(loadLibrary(content, about))).filter(
    ({ severity }) => severity === 'error',
  );
  const failed = new Set(problems.map(({ file }) => file.split('/')[1]));
  for (const id of failed) rmSync(join(content, 'lessons', id!), { recursive: true });
  passed = sent.filter(({ id }) => !failed.has(id));
  const { status, stderr } = await run(['tests/site/build-without-check.ts', folder], { CONTENT_DIR: content });
  expect(status, stderr).toBe(0);
  pages = builtPages(join(folder, 'site'));
}, 240_000);
const pageOf = ({ id }: Sent) => pages.find(({ path }) => path === `/lessons/${id}/`)!;

it.each([
  '<img src="/x.png" onerror="alert(1)">',
  '<p onclick="x">',
  '<b>',
  '<iframe>',
  '<p style="x">',
  '<svg><use href="#x">',
  '<a href="/" target="x">',
  '<constructor>',
])('the list of what may stand there refuses %s', (html) => {
  expect([...elementsIn(parseFragment(html))].flatMap(refused)).not.toEqual([]);
});

it.each([
  'javascript:alert(1)',
  ' javascript:x',
  'data:text/html,x',
  'http://example.org/',
  '//example.org/',
  '/\\example.org/',
  'x.js',
])('nor may an address be %j', (address) => {
  expect(leadsSomewhereSafe(address)).toBe(false);
});

it('enough of them pass the check, and all of those are built', () => {
  expect(passed.length).toBeGreaterThanOrEqual(60);
  for (const each of passed) expect(pageOf(each), each.id).toBeDefined();
});

it('every page that shows what somebody sent holds only elements and attributes that our components write', () => {
  const showing = pages.filter(({ path }) =>
    /^\/(cy\/)?(lessons|guidance|frameworks|case-studies|programmes|templates|evidence|topics|years|forces)\//.test(
      path,
    ),
  );
  const unknown = showing.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName === 'main')
      .flatMap((main) =>
        [...elementsIn(main)].flatMap((element) => refused(element).map((name) => `${place(page, element)} ${name}`)),
      ),
  );
  expect(showing.length).toBeGreaterThan(passed.length);
  expect(unknown).toEqual([]);
});

it('every address is https, a mailbox, or on this site; no page has a handler, a style or a script of its own', () => {
  // A page's own address, in its head, is that of the place it will be served from.
  const elements = (page: BuiltPage) =>
    page.elements.filter(
      (element) => !(element.tagName === 'link' && /^(canonical|alternate)$/.test(attribute(element, 'rel') ?? '')),
    );
  const wrong = pages.flatMap((page) =>
    elements(page).flatMap((element) =>
      element.attrs.flatMap(({ prefix, name, value }) => {
        const unsafe =
          /^on/.test(name) ||
          name === 'style' ||
          name === 'srcdoc' ||
          (addresses.includes(prefix ? `${prefix}:${name}` : name) && !leadsSomewhereSafe(value));
        return unsafe ? [`${place(page, element)} ${name}="${value}"`] : [];
      }),
    ),
  );
  expect(wrong).toEqual([]);
  const scripts = pages.flatMap((page) =>
    page.elements.filter(({ tagName }) => tagName === 'script').map((element) => ({ page, element })),
  );
  for (const { page, element } of scripts) {
    if (attribute(element, 'type') === 'application/ld+json')
      expect(() => JSON.parse(textOf(element)), page.path).not.toThrow();
    else expect(attribute(element, 'src'), place(page, element)).toMatch(/^\/_astro\/[\w.@-]+\.js$/);
  }
});

it('what somebody wrote arrives as text', () => {
  const solid = (text: string) => text.replace(/\s+/g, '');
  for (const each of passed) {
    const page = pageOf(each);
    const main = page.elements.find(({ tagName }) => tagName === 'main')!;
    expect(textOf(page.elements.find(({ tagName }) => tagName === 'h1')!), page.path).toBe(each.words.title);
    expect(
      page.elements
        .filter(({ tagName, attrs }) => tagName === 'meta' && attrs[0]?.value === 'description')
        .map((meta) => attribute(meta, 'content')),
    ).toEqual([each.words.summary]);
    const alts = [...elementsIn(main)].map((element) => attribute(element, 'alt') ?? '');
    const all = solid([textOf(main), ...alts].join('\n'));
    for (const { value, path } of [...stringsIn(each.words), ...stringsIn(each.document)]) {
      if (!path.includes('align') && shown(path.at(-1)))
        expect(all, `${page.path} ${path.join('.')}`).toContain(solid(value));
    }
  }
});

/** Keys whose values are words, and not names of things or addresses. */
function shown(key: PropertyKey | undefined): boolean {
  return (
    typeof key === 'number' ||
    [
      'value',
      'title',
      'who',
      'alt',
      'caption',
      'summary',
      'organisation',
      'home',
      'word',
      'meaning',
      'item',
      'where',
      'for',
      'description',
    ].includes(String(key))
  );
}
