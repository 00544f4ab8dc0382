import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAttachments } from '../../src/attachments/open-attachments.ts';
import { exampleLibrary, hashOf, lessonText } from '../../src/checks/examples.ts';
import { checkLibrary, rules } from '../../src/checks/index.ts';
import { digestOf } from '../../src/disk/program-digest.ts';
import { readLibrary, type Library } from '../../src/document/library.ts';
import type { Problem } from '../../src/document/problem.ts';
import { keptProblems } from './kept-problems.ts';

let room: string;
beforeEach(() => (room = mkdtempSync(join(tmpdir(), 'kept-problems-'))));
afterEach(() => rmSync(room, { recursive: true }));

const today = '2026-11-21';
type Texts = Readonly<Record<string, string | Uint8Array>>;

async function libraryOf(texts: Texts, published: readonly string[] = []): Promise<Library> {
  const files = Object.entries(texts).map(([path, text]) => {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    return { path, size: bytes.length, special: false, read: () => bytes };
  });
  return { ...(await openAttachments(readLibrary(files))), published };
}

const anew = (library: Library) => checkLibrary(library, today);
const kept = (library: Library) => checkLibrary(library, today, rules, keptProblems(room));
const entries = () =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('swept'));

it('what is found is the same without it, cold and warm, to the byte: for every example of every such rule', async () => {
  const store = keptProblems(room);
  for (const { examples } of rules.filter(({ alone }) => alone))
    for (const { files, published } of [...examples.passes, ...examples.fails]) {
      const library = await libraryOf({ ...exampleLibrary, ...files }, published);
      const without = anew(library);
      expect(checkLibrary(library, today, rules, store)).toEqual(without);
      expect(checkLibrary(library, today, rules, store)).toEqual(without);
    }
}, 60_000);

const seen = lessonText({ body: 'See [the notes](/guidance/notes/).\n' });
const welsh = `---\ntranslates: "${hashOf(seen)}"\ntitle: Cael eich gweld\nsummary: Mae plant yn gwisgo cotiau.\n---\n\nGwisgwch y cotiau.\n`;
const whole: Texts = {
  ...exampleLibrary,
  'lessons/be-seen/en.mdx': seen,
  'lessons/be-seen/cy.mdx': welsh,
  'lessons/be-heard/en.mdx': lessonText({ keys: { title: 'Be heard' } }),
  'guidance/notes/en.mdx': lessonText({ body: 'Notes.\n' }),
};
const without = (gone: string): Texts => Object.fromEntries(Object.entries(whole).filter(([path]) => path !== gone));

describe('what matters to a page and stands elsewhere is told warm', () => {
  it.each<[string, Texts]>([
    ['the page that it leads to is gone', without('guidance/notes/en.mdx')],
    ['its topic is gone', { ...whole, 'reference/topics.yaml': '[]\n' }],
    ['its aims are gone', { ...whole, 'reference/aims.yaml': '[]\n' }],
    ['the English page of a translation is gone', without('lessons/be-seen/en.mdx')],
    [
      'the English page says something else',
      { ...whole, 'lessons/be-seen/en.mdx': `${seen}\nWear it, Sam Example.\n` },
    ],
  ])('%s', async (_, after) => {
    const before = kept(await libraryOf(whole));
    const library = await libraryOf(after);
    expect(kept(library)).toEqual(anew(library));
    expect(kept(library)).not.toEqual(before);
  });
});

it('what was found in a page is kept, and told for as long as the page stays as it is', async () => {
  const bad = { ...whole, 'lessons/be-heard/en.mdx': lessonText({ body: 'Write to sam.example@durham.police.uk.\n' }) };
  const of = (problems: readonly Problem[]) => problems.filter(({ rule }) => rule === 'no-personal-data');
  const cold = kept(await libraryOf(bad));
  expect(of(cold)).toHaveLength(1);
  expect(kept(await libraryOf(bad))).toEqual(cold);
  expect(of(kept(await libraryOf(whole)))).toEqual([]);
});

describe('it costs time and never the answer', () => {
  const bad = { ...whole, 'lessons/be-heard/en.mdx': lessonText({ body: 'Write to sam.example@durham.police.uk.\n' }) };
  it.each<[string, (text: string) => string]>([
    ['is half', (text) => text.slice(0, text.length / 2)],
    ['is of another page', (text) => text.replaceAll('lessons/be-heard/', 'lessons/be-seen/')],
    ['is of a rule that looks at more than a page', (text) => text.replaceAll('no-personal-data', 'links-resolve')],
    ['is of no rule', (text) => text.replaceAll('no-personal-data', 'toString')],
    ['is less severe', (text) => text.replaceAll('"severity":"error"', '"severity":"warning"')],
    ['has a key more', (text) => text.replaceAll('"rule"', '"more":1,"rule"')],
    ['stands before the first line', (text) => text.replaceAll(/"line":\d+/g, '"line":0')],
  ])('where what was kept %s', async (_, how) => {
    const library = await libraryOf(bad);
    const cold = kept(library);
    for (const entry of entries()) {
      const text = how(readFileSync(entry, 'utf8').slice(65));
      writeFileSync(entry, `${digestOf(text)}\n${text}`);
    }
    expect(kept(library)).toEqual(cold);
    expect(cold).toEqual(anew(library));
  });

  it('where a rule stops at a page', async () => {
    const library = await libraryOf(whole);
    const stopping = rules.map((rule) =>
      rule.id === 'reading-age'
        ? {
            ...rule,
            run: ({ pages }: Library) => {
              if (pages.some(({ id }) => id === 'be-heard')) throw new Error('No.');
              return [];
            },
          }
        : rule,
    );
    const [first, again] = [1, 2].map(() => checkLibrary(library, today, stopping, keptProblems(room)));
    expect(first).toEqual(checkLibrary(library, today, stopping));
    expect(again).toEqual(first);
  });
});
