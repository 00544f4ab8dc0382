import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { body, lessonText } from '../checks/examples.ts';
import type { ContentFile } from '../document/files.ts';
import { keep } from '../document/keep.ts';
import type { ParsedPages } from '../document/parsed.ts';
import { pageAddress } from '../document/page-address.ts';
import { readPage } from '../document/read-file.ts';
import { loadLibrary, readersOnce } from './load-library.ts';
import { parsedPages } from './parsed-pages.ts';
import { digestOf } from './program-digest.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parsed-pages-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const room = () => join(folder, 'room');
const place = { kind: 'lessons', id: 'be-seen', lang: 'en' } as const;
const page = pageAddress(place);
const nothing: ParsedPages = { get: () => undefined, put: () => {} };

function file(text: string): ContentFile {
  const bytes = new TextEncoder().encode(text);
  return { path: 'lessons/be-seen/en.mdx', size: bytes.length, special: false, read: () => bytes };
}

/** Everything that is read of a page, as one text. */
function read(text: string, parsed: ParsedPages): string {
  return new TextDecoder().decode(keep(readPage(file(text), place, parsed)).plain);
}

/** What is kept: the files, without the note of the day on which they were looked through. */
function entries(): string[] {
  if (!existsSync(room())) return [];
  return readdirSync(room(), { recursive: true, encoding: 'utf8' })
    .map((path) => join(room(), path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('swept'));
}

it('a page is taken apart once, and then known, to other processes as well', () => {
  const text = lessonText();
  const first = parsedPages(room());
  expect(first.get(text, page)).toBeUndefined();
  const cold = read(text, first);
  expect(first.get(text, page)).toBeDefined();
  expect(parsedPages(room()).get(text, page)).toBeDefined();
  expect(read(text, parsedPages(room()))).toBe(cold);
  expect(cold).toBe(read(text, nothing));
});

it('a changed word or another address is another page', () => {
  read(lessonText(), parsedPages(room()));
  expect(parsedPages(room()).get(`${lessonText()}.`, page)).toBeUndefined();
  expect(parsedPages(room()).get(lessonText(), '/lessons/be-heard/')).toBeUndefined();
});

/** A digest of bytes: as figures with commas between them the library would be forty million letters. */
const told = (part: unknown) => (part instanceof Uint8Array ? digestOf(part) : String(part));

it('the whole library reads the same without it, cold and warm, to the byte', () => {
  const all = (parsed: ParsedPages) =>
    loadLibrary('content', undefined, readersOnce(parsed)).everyPage.map((each) =>
      [each.file, ...Object.values(keep(each)).map(told)].join(),
    );
  const without = all(nothing);
  expect(all(parsedPages(room()))).toEqual(without);
  expect(entries().length).toBe(without.length);
  expect(all(parsedPages(room()))).toEqual(without);
});

it('what was refused is not kept: it is read again each time, and says where', () => {
  for (const text of [
    lessonText({ body: '{1}\n' }),
    lessonText().replace('---\n', '---\n: : :\n'),
    `${lessonText()}<<<<<<< here\n`,
    'no front matter',
  ])
    for (let times = 0; times < 2; times += 1) expect(read(text, parsedPages(room()))).toBe(read(text, nothing));
  expect(entries()).toEqual([]);
});

it('front matter meets its schema each time, and says where it does not fit', () => {
  const text = lessonText({ keys: { sensitivity: 'perfect' } });
  expect(read(text, parsedPages(room()))).toContain('sensitivity');
  expect(entries()).toHaveLength(1);
  expect(read(text, parsedPages(room()))).toBe(read(text, nothing));
});

describe('another program finds it empty, and empties it', () => {
  const project = () => join(folder, 'project');
  beforeEach(() => {
    for (const part of ['src/document', 'src/schema', 'package-lock.json'])
      cpSync(part, join(project(), part), { recursive: true });
  });

  it.each([
    'src/document/grammar.ts',
    'src/document/body.ts',
    'src/schema/blocks.ts',
    'src/schema/lesson.ts',
    'package-lock.json',
  ])('where %s has changed', (changed) => {
    read(lessonText(), parsedPages(room(), project()));
    expect(parsedPages(room(), project()).get(lessonText(), page)).toBeDefined();
    appendFileSync(join(project(), changed), '\n');
    const other = parsedPages(room(), project());
    expect(other.get(lessonText(), page)).toBeUndefined();
    expect(entries()).toEqual([]);
    read(lessonText(), other);
    expect(other.get(lessonText(), page)).toBeDefined();
  });

  it('where a file has come in', () => {
    read(lessonText(), parsedPages(room(), project()));
    writeFileSync(join(project(), 'src/document/new.ts'), '');
    expect(parsedPages(room(), project()).get(lessonText(), page)).toBeUndefined();
  });

  it('but not where only a test has changed', () => {
    read(lessonText(), parsedPages(room(), project()));
    appendFileSync(join(project(), 'src/document/body.test.ts'), '\n');
    expect(parsedPages(room(), project()).get(lessonText(), page)).toBeDefined();
  });
});

describe('it costs time and never the answer', () => {
  const text = lessonText({ body: `${body}\nHello.\n` });
  const change = (how: (written: string) => string) => {
    read(text, parsedPages(room()));
    const [entry] = entries();
    writeFileSync(entry!, how(readFileSync(entry!, 'utf8')));
  };
  const signed = (json: string) => `${digestOf(json)}\n${json}`;

  it.each<[string, (written: string) => string]>([
    ['nothing', () => ''],
    ['half of it', (written) => written.slice(0, written.length / 2)],
    ['another word', (written) => written.replace('Hello', 'Howdy')],
    ['no JSON', () => signed('{')],
    [
      'HTML as a node',
      (written) => signed(written.slice(65).replace('"type":"text","value"', '"type":"html","value"')),
    ],
    ['a key that means something to programs', (written) => signed(written.slice(65).replace('{', '{"__proto__":{},'))],
  ])('where an entry holds %s', (_, how) => {
    change(how);
    expect(parsedPages(room()).get(text, page)).toBeUndefined();
    expect(read(text, parsedPages(room()))).toBe(read(text, nothing));
    // It has been written anew.
    expect(parsedPages(room()).get(text, page)).toBeDefined();
  });

  it('where the front matter in an entry does not fit', () => {
    change((written) => signed(written.slice(65).replace('"sensitivity":"everyday"', '"sensitivity":"<b>"')));
    expect(read(text, parsedPages(room()))).toBe(read(text, nothing));
  });

  it('where the folder cannot be made', () => {
    writeFileSync(room(), '');
    expect(read(text, parsedPages(room()))).toBe(read(text, nothing));
  });

  it('where an entry cannot be written', () => {
    const parsed = parsedPages(room());
    const [version] = readdirSync(room());
    for (let first = 0; first < 256; first += 1)
      writeFileSync(join(room(), version!, first.toString(16).padStart(2, '0')), '');
    expect(read(text, parsed)).toBe(read(text, nothing));
  });

  it('where the program cannot say who it is', () => {
    expect(read(text, parsedPages(room(), folder))).toBe(read(text, nothing));
    expect(existsSync(room())).toBe(false);
  });
});

it('what nobody has asked for in a month goes; what was asked for stays', () => {
  const old = (days: number) => new Date(Date.now() - days * 86_400_000);
  const texts = ['Be seen', 'Be heard'].map((title) => lessonText({ keys: { title } }));
  for (const text of texts) read(text, parsedPages(room()));
  const swept = join(dirname(entries()[0]!), '../swept');
  for (const path of [...entries(), swept]) utimesSync(path, old(31), old(31));
  // A day that has been seen to today asks for one of them first.
  utimesSync(swept, new Date(), new Date());
  expect(parsedPages(room()).get(texts[0]!, page)).toBeDefined();
  utimesSync(swept, old(2), old(2));
  const next = parsedPages(room());
  expect(next.get(texts[0]!, page)).toBeDefined();
  expect(next.get(texts[1]!, page)).toBeUndefined();
});
