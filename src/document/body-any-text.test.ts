/** What holds for any text a stranger sends, not only for those somebody thought of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockNames, isBlockName } from '../schema/blocks.ts';
import { readBody } from './body.ts';
import { splitPage } from './front-matter.ts';
import { contentHash } from './hash.ts';
import { everyNode, inlinesIn, type Inline } from './model.ts';
import { plainText } from './plain-text.ts';

const settings = 'title="a" minutes="5" part="main" kind="tip" finding="a" file="a.pdf" src="a.png" alt="a"';
const scraps = [
  ...blockNames.flatMap((name) => [
    `<${name}>`,
    `</${name}>`,
    `<${name} ${settings}>`,
    `<${name} ${settings} />`,
    `<${name} kind="tip">\nx\n</${name}>\n`,
  ]),
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '    ',
  '- ',
  '1. ',
  '> ',
  '# ',
  '## ',
  '#### ',
  '***',
  '---',
  '===',
  '| a |\n| - |\n',
  '`',
  '```\n',
  '~~~',
  '{',
  '}',
  '{x}',
  '{...x}',
  '\\',
  '&',
  '&lt;',
  '&#0;',
  '&colon;',
  'import x from "y"',
  'export const a = 1',
  '<!--',
  '-->',
  '<',
  '>',
  '</',
  '/>',
  '<>',
  '<div>',
  '<constructor />',
  '<__proto__>',
  '[a](',
  ')',
  '[a][x]',
  '\n\n[x]: javascript:x\n',
  '![a](a.png)',
  '![a][x]',
  'javascript:alert(1)',
  '//example.org',
  '%6a',
  '*',
  '_',
  '**',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\u202e',
  'ŵ',
  '👮',
  '\u0301',
  'hello ',
  'constructor',
  'layout: x',
];
/** Most texts of the above cannot be read at all; these can, and end up in the model. */
const readable = scraps.filter((scrap) => !/[<{}]/.test(scrap) && !/^(import|export)/.test(scrap));
const joined = (parts: readonly string[]) =>
  fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((all) => all.join(''));
/** As the text of a page is: its lines end in \n, whatever the file has. */
const anyText = fc
  .oneof(
    { weight: 3, arbitrary: joined(scraps) },
    { weight: 3, arbitrary: joined(readable) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme-composite', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  )
  .map((text) => text.replace(/\r\n?/g, '\n'));

const nodeTypes = ['paragraph', 'heading', 'list', 'quote', 'code-block', 'rule', 'table', 'block'];
const inlineTypes = ['text', 'emphasis', 'strong', 'code', 'break', 'link'];

function* everyInline(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* everyInline(inline.children);
  }
}

test('readBody never throws; its positions lie in the text; its model is allow-listed JSON', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { document, refusals } = readBody(text, '/lessons/be-seen/');
      const lines = text.split('\n');
      for (const { line, column } of refusals) {
        expect(lines[line - 1], `line ${line}`).toBeDefined();
        expect(column).toBeGreaterThanOrEqual(1);
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
      expect(JSON.parse(JSON.stringify(document))).toEqual(document);
      const ids: string[] = [];
      for (const node of everyNode(document)) {
        expect(nodeTypes).toContain(node.type);
        expect(lines[node.line - 1], `line ${node.line}`).toBeDefined();
        if (node.type === 'block') expect(isBlockName(node.name)).toBe(true);
        if (node.type === 'heading') ids.push(node.id);
        for (const inline of everyInline(inlinesIn(node))) {
          expect(inlineTypes).toContain(inline.type);
          if (inline.type === 'link') expect(inline.href).toMatch(/^(https:\/\/|mailto:|#.|\/(?!\/))/);
        }
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(() => plainText(document)).not.toThrow();
    }),
    { numRuns: process.env.TESTS === 'all' ? 5_000 : 200, seed: 101 },
  );
});

test('any file splits into front matter and body without throwing, with positions inside it', () => {
  const anyPage = fc
    .tuple(fc.constantFrom('---\n', '', '\n---\n', '---'), anyText, fc.constantFrom('\n---\n', '---', ''), anyText)
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyPage, (text) => {
      const { frontMatter, body } = splitPage(text);
      const lines = text.split('\n');
      for (const { line, column } of frontMatter.refusals) {
        expect(lines[line - 1], `line ${line}`).toBeDefined();
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }
      expect(contentHash(frontMatter.data, body)).toMatch(/^[0-9a-f]{12}$/);
    }),
    { numRuns: process.env.TESTS === 'all' ? 5_000 : 200, seed: 999 },
  );
});
