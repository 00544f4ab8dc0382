import fc from 'fast-check';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { expect, it } from 'vitest';
import { parseBody } from './grammar.ts';

const always = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(function (this: Processor) {
    const data = this.data();
    (data.micromarkExtensions ??= []).push(gfmTable());
    (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
  })
  .freeze();

const typesOf = (text: string) => parseBody(text).tree!.children.map(({ type }) => type);

it.each([
  '| a |\n| - |\n',
  'a | b\n- | -\n',
  'a\n:-\n',
  'a\n-:\n',
  'a\n|-\n',
  'a\n-|\n',
  'a\n\t:\t---\t:\n',
  'a|b\n-  \t|-\n',
  'a|b\n:--|:-:\n1|2',
])('a table is found, however its second row is written: %j', (text) => {
  expect(always.parse(text).children[0]!.type === 'table').toBe(typesOf(text)[0] === 'table');
});

it('knows these for tables', () => {
  for (const text of ['| a |\n| - |\n', 'a\n:-\n', '> a | b\n> -|-\n> c | d', '- a|b\n  -|-'])
    expect(JSON.stringify(parseBody(text).tree)).toContain('"type":"table"');
  for (const text of ['a\n-\n', 'a\n---\n', 'a | b\n', '`a|b`\n']) expect(typesOf(text)).not.toContain('table');
});

it('whether tables are looked for or not, a text without one reads the same', () => {
  const scraps = [
    'a',
    '|',
    '|',
    ':',
    '-',
    '-',
    '---',
    ' ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '1. ',
    '`',
    '\\',
    '*',
    '#',
    '```\n',
    '    ',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      expect(parseBody(text).tree).toEqual(always.parse(text));
    }),
    { numRuns: 1500 },
  );
});
