/** How a page was typed: what a draft did not change is typed so again, so that a reader of changes sees only changes. */
import { readBody } from '../document/body.ts';
import { splitPage } from '../document/front-matter.ts';
import type { DocumentModel } from '../document/model.ts';
import { writeMdx } from '../document/write-mdx.ts';
import type { DraftNode } from './draft.ts';

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
  const lines = body.split('\n');
  const starts = document.map(({ line }) => line);
  // A name for an address may be used anywhere, and two blocks on one line cannot be told apart.
  const clear = !/^ {0,3}\[[^\]]+\]:/m.test(body) && new Set(starts).size === starts.length;
  const typed = new Map(
    clear
      ? document.map((node, index) => [
          keyOf(node),
          lines
            .slice(starts[index]! - 1, (starts[index + 1] ?? lines.length + 1) - 1)
            .join('\n')
            .trim(),
        ])
      : [],
  );
  const yaml = text.slice(text.indexOf('\n') + 1, text.length - body.length).replace(/---\n$/, '');
  return { yaml, frontMatter: frontMatter.data, body, typed, all: keysOf(document) };
}

/** @returns the text of a draft, what did not change typed as it was */
export function spelledAsBefore(nodes: readonly DraftNode[], { body, typed, all }: AsWritten): string {
  if (keysOf(nodes) === all) return body.replace(/^\n+/, '');
  const lists = nodes.some((node, index) => node.type === 'list' && nodes[index + 1]?.type === 'list');
  // Two lists side by side are told apart by how they are typed.
  if (lists) return mdxOf(nodes);
  return nodes.map((node) => `${typed.get(keyOf(node)) ?? mdxOf([node]).trim()}\n`).join('\n');
}

/** @returns nodes as MDX. A draft's settings are words, as the writer of MDX writes them all. */
export function mdxOf(nodes: readonly DraftNode[]): string {
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
