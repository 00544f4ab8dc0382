/** What an editor saves is what it held. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arbitraryModel } from './testing/arbitrary-model.ts';
import { readBody } from './body.ts';
import { splitPage } from './front-matter.ts';
import { writeMdx } from './write-mdx.ts';

const page = '/lessons/be-seen/';

/** Without lines, and with texts that stand beside each other made one. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(bare).reduce<unknown[]>((all, each) => {
      const last = all.at(-1);
      if (isText(last) && isText(each)) return [...all.slice(0, -1), { type: 'text', value: last.value + each.value }];
      return [...all, each];
    }, []);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'line')
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

function isText(value: unknown): value is { type: 'text'; value: string } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'text';
}

test('a model written as MDX and read again is the same model', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const written = writeMdx(model);
      const { document, refusals } = readBody(written, page);
      expect(refusals, written).toEqual([]);
      expect(bare(document), written).toEqual(bare(model));
    }),
    { numRuns: process.env.TESTS === 'all' ? 2_000 : 60, seed: 117 },
  );
});

test.each([
  ['a dash on each of two lines, the second of which would make a heading of the first', '-\n-'],
  ['a dash on each of three lines', 'a\n-\n-\n-'],
  ['a number on each of two lines', '1.\n1. a'],
  ['a plus on each of two lines', '+\n+ a'],
])('text stays text: %s', (_, value) => {
  const paragraph = { type: 'paragraph', line: 1, children: [{ type: 'text', value }] } as const;
  expect(bare(readBody(writeMdx([paragraph]), page).document)).toEqual(bare([paragraph]));
});

test('texts beside each other are written as one is, so that a second writing changes nothing', () => {
  const item = (...values: string[]) => [
    { type: 'paragraph', line: 1, children: values.map((value) => ({ type: 'text', value }) as const) } as const,
  ];
  const list = (...values: string[]) =>
    writeMdx([{ type: 'list', line: 1, ordered: false, start: 1, items: [item(...values)] }]);
  expect(list('\n', ' hello')).toBe(list('\n hello'));
});

test.each(['lesson', 'guidance', 'case-study'])('the starter for a %s keeps every word', (name) => {
  const { body } = splitPage(readFileSync(`content/_starters/${name}.mdx`, 'utf8'));
  const { document } = readBody(body, page);
  expect(bare(readBody(writeMdx(document), page).document)).toEqual(bare(document));
});

test('our own lessons come back as they were, and a second writing changes nothing', () => {
  const ids = process.env.TESTS === 'all' ? readdirSync('content/lessons') : ['road-safety', 'ringing-999-and-101'];
  for (const id of ids) {
    const { body } = splitPage(readFileSync(`content/lessons/${id}/en.mdx`, 'utf8'));
    const { document } = readBody(body, page);
    const written = writeMdx(document);
    expect(bare(readBody(written, page).document), id).toEqual(bare(document));
    expect(writeMdx(readBody(written, page).document), id).toBe(written);
  }
});

test('reads as somebody would have typed it', () => {
  const text =
    '## Before you go\n\nTell **the school** and *the teacher*, see [the offer](/templates/).\n\n- One\n- Two\n  1. First\n  2. Second\n\n<Note kind="tip">\n\nSay "hello" & smile.\n\n</Note>\n\n<Figure src="crossing.png" alt="A &quot;zebra&quot; &amp; a child" />\n';
  expect(writeMdx(readBody(text, page).document)).toBe(text);
});
