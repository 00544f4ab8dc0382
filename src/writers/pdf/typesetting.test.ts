import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../i18n/en.json' with { type: 'json' };
import { blockNames } from '../../schema/blocks.ts';
import { type Identity } from '../paper/identity.ts';
import { frameOf } from './frame.ts';
import { compiler, pictureName, typeset, TypesettingError } from './typesetting.ts';
import { templateWords, wordsFor } from './words.ts';

const folder = join(import.meta.dirname, '..', 'typst');
const templates = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);

const identity: Identity = {
  kind: 'lessons',
  id: 'be-seen',
  lang: 'en',
  file: 'lessons/be-seen/en.mdx',
  title: 'Be seen',
  updated: '2026-11-21',
  stage: 'draft',
  hash: '0a1b2c3d4e5f',
  sharedBy: 'Durham Constabulary',
};
const data = (nodes: readonly object[]) => ({
  frame: frameOf(identity, 'print.document'),
  words: wordsFor('en'),
  nodes,
});
const paragraph = (value: string) => ({
  type: 'paragraph',
  line: 1,
  unfinished: false,
  children: [{ type: 'text', value }],
});

describe.each(templates)('%s', (name, source) => {
  test('reads nothing but its data, runs nothing, fetches nothing', () => {
    const inputs = source.matchAll(/\b(read|json|yaml|toml|csv|xml|cbor|plugin|eval|include|bibliography)\s*[("]/g);
    expect([...inputs].map(([call]) => call)).toEqual(name === 'data.typ' ? ['json('] : []);
    expect(source).not.toMatch(/@(preview|local)/);
    for (const [, path = ''] of source.matchAll(/#?import "([^"]+)"/g))
      expect(templates.map(([each]) => each)).toContain(path);
  });

  test('says no word of its own: all come from the dictionary', () => {
    // Text in square brackets is printed as it stands. Code, spaces, signs and single letters may be there.
    const withoutCode = source
      .replace(/\/\/.*$/gm, '')
      .replace(/#[\w.-]+(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[\w.-])*/g, '');
    const printed = [...withoutCode.matchAll(/\[([^[\]]*)\]/g)].map(([, inner = '']) => inner);
    expect(printed.filter((inner) => /\p{L}{2}/u.test(inner))).toEqual([]);
  });
});

test('the templates ask for the words they are given, and for no others', () => {
  const all = Object.keys(en);
  const texts = templates.flatMap(([, source]) =>
    [...source.replace(/\/\/.*$/gm, '').matchAll(/"([a-z][A-Za-z0-9.-]*)"/g)].map(([, text = '']) => text),
  );
  // "note." is the beginning of a key whose end is a setting.
  const asked = all.filter((key) => texts.includes(key) || (key.startsWith('note.') && texts.includes('note.')));
  // Some keys of one word are also names of settings or of fields in the data.
  expect([...templateWords].filter((key) => !asked.includes(key))).toEqual([]);
  expect(asked.filter((key) => key.includes('.') && !(templateWords as readonly string[]).includes(key))).toEqual([]);
});

test('the renderer knows every block of the vocabulary, and no other', () => {
  const path = join(folder, 'no-such-folder', 'names-of-blocks.typ');
  compiler().addSource(path, '#import "text.typ": blocks\n#metadata(blocks.keys()) <names>');
  const [names] = compiler().query(
    { mainFilePath: path, inputs: { data: JSON.stringify(data([])) } },
    { selector: '<names>', field: 'value' },
  ) as [string[]];
  expect(names).toEqual(blockNames);
});

test('every template that a writer may ask for is there', () => {
  const [, union = ''] =
    /export type Template =([^;]+);/.exec(readFileSync(join(import.meta.dirname, 'typesetting.ts'), 'utf8')) ?? [];
  const asked = [...union.matchAll(/'([a-z-]+)'/g)].map(([, name]) => `${name}.typ`);
  expect(asked.length).toBeGreaterThan(7);
  expect(templates.map(([name]) => basename(name))).toEqual(expect.arrayContaining(asked));
});

describe('what contributors write is never markup', () => {
  test.each([
    '#read("/etc/passwd")',
    '#import "page.typ": data',
    '#panic("x")',
    '$x^2$',
    '\\ \\\\ \\u{1F600}',
    '= Not a heading',
    '- not a list',
    '*a* _b_ `c` <d> @e ~ --- ...',
    '// no comment',
    '/* nor */',
    '] ) } " #',
    '#{',
  ])('%j is set as it stands', (text) => {
    expect(typeset('piece', data([paragraph(text)])).length).toBeGreaterThan(1000);
  });
});

describe('Typst has no files', () => {
  test.each(['/etc/passwd', '../../../../../../etc/passwd', '../page.typ', import.meta.filename])(
    '%s cannot be read, even by a template',
    (path) => {
      const main = join(folder, 'no-such-folder', 'reads.typ');
      compiler().addSource(main, `#set document(title: "x")\n#read(${JSON.stringify(path)})`);
      expect(() => compiler().pdf({ mainFilePath: main, inputs: {} })).toThrow();
    },
  );

  test('a picture is there for the document that was given it, and for no other', () => {
    const bytes = readFileSync(
      join(import.meta.dirname, '../../../content/lessons/road-safety/stopping-distances.png'),
    );
    const name = pictureName('x.png', bytes);
    const figure = {
      type: 'block',
      name: 'Figure',
      line: 1,
      settings: { src: 'x.png', alt: 'Bars' },
      picture: name,
      children: [],
    };
    expect(typeset('piece', data([figure]), new Map([[name, bytes]])).length).toBeGreaterThan(5000);
    expect(() => typeset('piece', data([figure]))).toThrow(TypesettingError);
  });
});

test('a refusal gives its reason in one line', () => {
  expect(() =>
    typeset(
      'piece',
      data([
        { type: 'heading', line: 1, depth: 2, children: [{ type: 'text', value: 'x' }] },
        { type: 'heading', line: 1, depth: 4, children: [{ type: 'text', value: 'x' }] },
      ]),
    ),
  ).toThrow(/^PDF\/UA-1 error: skipped from heading level 2 to 4$/);
  expect(() => typeset('piece', data([paragraph('👮')]))).toThrow(/^PDF\/UA-1 error: the text/);
  expect(() => typeset('piece', data([{ type: 'unheard-of' }]))).toThrow('unheard-of');
});

test('one compiler never gives the text of another document', () => {
  const once = [1, 2, 3].map((each) =>
    Buffer.from(typeset('piece', data([paragraph(`Number ${each}`)]))).toString('base64'),
  );
  const again = [3, 1, 2].map((each) =>
    Buffer.from(typeset('piece', data([paragraph(`Number ${each}`)]))).toString('base64'),
  );
  expect(again).toEqual([once[2], once[0], once[1]]);
  expect(new Set(once).size).toBe(3);
});
