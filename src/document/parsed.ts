/**
 * What the text of a page is taken apart into, so that it can be kept and need not be taken apart again. What is handed
 * back stands at the boundary of trust: it is kept outside the program, where it can be damaged or changed. So nothing
 * of it is believed. What reaches a page is built anew here, out of the nodes, blocks and links that are known, and
 * judged by the vocabulary and the reader of links that judge a text; front matter meets its schema again in
 * read-file.ts, and the content hash is counted again from the text.
 */
import { blockRule, blocks, isBlockName, type Place } from '../schema/blocks.ts';
import { readLink } from './link.ts';
import type { Block, DocumentModel, Inline, Node } from './model.ts';
import { deepest, isHeadingHere, mayStand } from './places.ts';

export interface Parsed {
  /** The front matter as written, before it meets its schema. */
  readonly frontMatter: unknown;
  readonly document: DocumentModel;
}

/** Where it is kept. Only texts of which nothing was refused are. */
export interface ParsedPages {
  /**
   * @param text the whole file, lines ending in \n
   * @param page the address of the page, from the root: links are read from there
   * @returns what it was taken apart into, where that is known
   */
  get(text: string, page: string): Parsed | undefined;
  put(text: string, page: string, parsed: Parsed): void;
}

/** Something that no reader of ours has made. */
class Foreign extends Error {}

/**
 * @param kept what JSON.parse made of what was kept
 * @param page the address of the page, from the root: `/lessons/road-safety/`
 * @returns the same, built anew; undefined where anything in it is not what the reader of pages makes
 */
export function revived(kept: unknown, page: string): Parsed | undefined {
  try {
    const { frontMatter, document } = record(kept);
    return { frontMatter, document: new Reviver(page).nodes(document, 'page', 1) };
  } catch (error) {
    // Too deep for the stack is deeper than any page.
    if (error instanceof Foreign || error instanceof RangeError) return undefined;
    throw error;
  }
}

class Reviver {
  readonly #page: string;

  constructor(page: string) {
    this.#page = page;
  }

  nodes(all: unknown, place: Place, depth: number): Node[] {
    if (depth > deepest) throw new Foreign();
    return list(all).map((each) => this.#node(record(each), place, depth));
  }

  #node(node: Known, place: Place, depth: number): Node {
    const { type } = node;
    if (typeof type !== 'string' || !Object.hasOwn(this.#nodes, type)) throw new Foreign();
    return this.#nodes[type as Node['type']](node, whole(node.line), place, depth);
  }

  /** A type of node that is forgotten here does not compile. */
  readonly #nodes: Readonly<Record<Node['type'], (node: Known, line: number, place: Place, depth: number) => Node>> = {
    paragraph: (node, line) => ({ type: 'paragraph', line, children: this.#inlines(node.children) }),
    heading: (node, line, place) => {
      const depth = whole(node.depth);
      const id = words(node.id);
      if (!isHeadingHere(depth, place) || !id.startsWith('h-')) throw new Foreign();
      return { type: 'heading', line, depth: depth as 2 | 3 | 4, id, children: this.#inlines(node.children) };
    },
    list: (node, line, place, depth) => {
      if (typeof node.ordered !== 'boolean') throw new Foreign();
      const items = list(node.items).map((item) => this.nodes(item, place, depth + 1));
      return { type: 'list', line, ordered: node.ordered, start: whole(node.start), items };
    },
    quote: (node, line, place, depth) => ({
      type: 'quote',
      line,
      children: this.nodes(node.children, place, depth + 1),
    }),
    'code-block': (node, line) => ({ type: 'code-block', line, value: words(node.value) }),
    rule: (_, line) => ({ type: 'rule', line }),
    table: (node, line) => ({
      type: 'table',
      line,
      align: list(node.align).map((each) => {
        if (each !== 'left' && each !== 'centre' && each !== 'right' && each !== null) throw new Foreign();
        return each;
      }),
      head: this.#cells(node.head),
      rows: list(node.rows).map((row) => this.#cells(row)),
    }),
    block: (node, line, place, depth) => this.#block(node, line, place, depth),
  };

  #block(node: Known, line: number, place: Place, depth: number): Block {
    const name = words(node.name);
    if (!isBlockName(name) || !mayStand(name, place, depth)) throw new Foreign();
    // As a contributor writes them: text.
    const written = Object.entries(record(node.settings)).map(([key, value]) => [key, asWritten(value)]);
    const settings = blocks[name].settings.safeParse(Object.fromEntries(written));
    const children = this.nodes(node.children, name as Place, depth + 1);
    if (!settings.success || (blockRule(name).holds === 'text') !== children.length > 0) throw new Foreign();
    return { type: 'block', name, line, settings: settings.data, children } as Block;
  }

  #cells(row: unknown): Inline[][] {
    return list(row).map((cell) => this.#inlines(cell));
  }

  #inlines(all: unknown, depth = 1): Inline[] {
    if (depth > deepest) throw new Foreign();
    return list(all).map((each) => {
      const inline = record(each);
      const { type } = inline;
      if (typeof type !== 'string' || !Object.hasOwn(this.#inline, type)) throw new Foreign();
      return this.#inline[type as Inline['type']](inline, depth);
    });
  }

  readonly #inline: Readonly<Record<Inline['type'], (inline: Known, depth: number) => Inline>> = {
    text: ({ value }) => ({ type: 'text', value: words(value) }),
    emphasis: ({ children }, depth) => ({ type: 'emphasis', children: this.#inlines(children, depth + 1) }),
    strong: ({ children }, depth) => ({ type: 'strong', children: this.#inlines(children, depth + 1) }),
    code: ({ value }) => ({ type: 'code', value: words(value) }),
    break: () => ({ type: 'break' }),
    link: ({ href, children }, depth) => {
      const judged = readLink(words(href), this.#page);
      // What has been judged once stays as it is when it is judged again.
      if (!('href' in judged) || judged.href !== href) throw new Foreign();
      return { type: 'link', href: judged.href, children: this.#inlines(children, depth + 1) };
    },
  };
}

type Known = Readonly<Record<string, unknown>>;

function record(value: unknown): Known {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Foreign();
  return value as Known;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Foreign();
  return value;
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new Foreign();
  return value;
}

function whole(value: unknown): number {
  if (!Number.isInteger(value)) throw new Foreign();
  return value as number;
}

function asWritten(value: unknown): string {
  return typeof value === 'number' ? String(value) : words(value);
}
