/** Where somebody writes with a pencil: empty cells, lines, and sentences to finish. */
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';

/** @returns whether a cell or a paragraph is there to be written in: empty, or dots or a line to write on */
export function isBlank(inlines: readonly Inline[]): boolean {
  return /^[\s_.…]*$/.test(inlineText(inlines));
}

/** @returns whether a table is one column with nothing in it: lines to write on below its head */
export function isLines({ head, rows }: Extract<Node, { type: 'table' }>): boolean {
  return head.length === 1 && rows.length > 0 && rows.every((row) => isBlank(row[0] ?? []));
}

const dots = /\s*(?:\.\.\.|…)\s*$/;

/** @returns a sentence to finish without the dots at its end; nothing where it has none */
export function begun(inlines: readonly Inline[]): Inline[] | undefined {
  const last = inlines.at(-1);
  if (last?.type === 'text')
    return dots.test(last.value)
      ? [...inlines.slice(0, -1), { type: 'text', value: last.value.replace(dots, '') }]
      : undefined;
  // "**Because ...**": the dots are as bold as the words.
  if (last?.type !== 'strong' && last?.type !== 'emphasis') return undefined;
  const children = begun(last.children);
  return children && [...inlines.slice(0, -1), { ...last, children }];
}

/** @returns an item of a list in which a line typed alone ("1. ____"), a rule to Markdown, is one to write on */
export function itemToWriteIn(item: readonly Node[]): Node[] {
  return item.map((node) =>
    node.type === 'rule' ? { type: 'paragraph', line: node.line, children: [{ type: 'text', value: '____' }] } : node,
  );
}
