/** How a page was typed: what a draft did not change is typed so again, and a reader of changes sees only changes. */
import { readBody } from '../document/body.ts';
import { splitPage } from '../document/front-matter.ts';
import type { DocumentModel, Node } from '../document/model.ts';
import { writeMdx } from '../document/write-mdx.ts';
import type { AnyNode } from '../document/word-page/lay-out.ts';

export interface Written {
  /** Front matter and text. */
  readonly text: string;
  /** The address of the page, from the root: links are read from there. */
  readonly page: string;
}

interface AsWritten {
  /** The lines between the dashes. */
  readonly yaml: string;
  readonly frontMatter: unknown;
  readonly body: string;
  /** The nodes of the page in their order, as keys, with how each was typed; none where nobody can tell. */
  readonly typed: ReadonlyMap<string, string>;
  readonly all: string;
}

/** The last one, as a draft is spelled again after every key. */
let last: { readonly written: Written; readonly was: AsWritten | undefined } | undefined;

/** @returns how a page was typed; undefined where it cannot be read whole */
export function asWritten(written: Written): AsWritten | undefined {
  if (last?.written.text !== written.text || last.written.page !== written.page)
    last = { written, was: taken(written) };
  return last.was;
}

function taken({ text, page }: Written): AsWritten | undefined {
  const { conflicts, frontMatter, body } = splitPage(text);
  const { document, refusals } = readBody(body, page);
  if (conflicts.length + frontMatter.refusals.length + refusals.length > 0) return undefined;
  const typed = new Map<string, string>();
  // A name for an address may be used anywhere on the page.
  if (!/^ {0,3}\[[^\]]+\]:/m.test(body)) gather(document, body.split('\n'), body.split('\n').length, typed);
  const yaml = text.slice(text.indexOf('\n') + 1, text.length - body.length).replace(/---\n$/, '');
  return { yaml, frontMatter: frontMatter.data, body, typed, all: keysOf(document) };
}

/** @param end the line behind the last of these nodes, counted from 1 like those of nodes */
function gather(nodes: readonly Node[], lines: readonly string[], end: number, typed: Map<string, string>): void {
  const starts = nodes.map(({ line }) => line);
  // Two blocks on one line cannot be told apart.
  if (new Set(starts).size < starts.length) return;
  for (const [index, node] of nodes.entries()) {
    const behind = starts[index + 1] ?? end + 1;
    const own = lines.slice(node.line - 1, behind - 1);
    const key = keyOf(node);
    if (!typed.has(key)) typed.set(key, own.join('\n').trim());
    if (node.type !== 'block' || node.children.length === 0) continue;
    const closes = own.findLastIndex((line) => line.trim() === `</${node.name}>`);
    if (closes > 0 && node.children[0]!.line > node.line) gather(node.children, lines, node.line - 1 + closes, typed);
  }
}

/** @returns the text of a draft, what did not change typed as it was */
export function spelledAsBefore(nodes: readonly AnyNode[], was: AsWritten): string {
  if (keysOf(nodes) === was.all) return was.body.replace(/^\n+/, '');
  return `${spelled(nodes, was)}\n`;
}

function spelled(nodes: readonly AnyNode[], was: AsWritten): string {
  // Two lists side by side are told apart by how they are typed.
  if (nodes.some((node, index) => node.type === 'list' && nodes[index + 1]?.type === 'list'))
    return mdxOf(nodes).trim();
  return nodes
    .map((node) => {
      const before = was.typed.get(keyOf(node));
      if (before !== undefined) return before;
      if (node.type !== 'block' || node.children.length === 0) return mdxOf([node]).trim();
      const tag = mdxOf([{ ...node, children: [] }])
        .trim()
        .replace(/ \/>$/, '>');
      return `${tag}\n\n${spelled(node.children, was)}\n\n</${node.name}>`;
    })
    .join('\n\n');
}

/** @returns nodes as MDX. A draft's settings are words, as the writer of MDX writes them all. */
export function mdxOf(nodes: readonly AnyNode[]): string {
  return writeMdx(nodes as unknown as DocumentModel);
}

const keysOf = (nodes: readonly unknown[]) => nodes.map(keyOf).join('\n');

/** Without lines; numbers as the words that they were typed as. */
function keyOf(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'line' || key === 'id') return undefined;
    if (key === 'settings')
      return Object.entries(value as object)
        .map(([name, said]) => [name, String(said)])
        .sort();
    return value;
  });
}

/** @returns whether two pieces of plain data say the same, whatever the order of their keys */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
}
