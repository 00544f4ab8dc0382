/**
 * The document model: what a contributor's text becomes. Plain JSON, allow-listed. The site's components and every
 * writer of downloads read this and nothing else; no contributed file is ever compiled or run.
 */
import type { BlockName, BlockSettings } from '../schema/blocks.ts';

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  /** `href` is `https:`, `mailto:`, `#fragment`, or a path from the root of this site. */
  | { readonly type: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Alignment = 'left' | 'centre' | 'right' | null;

/** `line` is where it begins in the contributor's file, so that a writer that fails can say where. */
export type Node =
  | { readonly type: 'paragraph'; readonly line: number; readonly children: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly line: number;
      readonly depth: 2 | 3 | 4;
      readonly id: string;
      readonly children: readonly Inline[];
    }
  | {
      readonly type: 'list';
      readonly line: number;
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Node[])[];
    }
  | { readonly type: 'quote'; readonly line: number; readonly children: readonly Node[] }
  | { readonly type: 'code-block'; readonly line: number; readonly value: string }
  | { readonly type: 'rule'; readonly line: number }
  | {
      readonly type: 'table';
      readonly line: number;
      readonly align: readonly Alignment[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | Block;

/** A block of our own vocabulary, with its settings already checked and typed. */
export type Block = { [Name in BlockName]: BlockOf<Name> }[BlockName];

export interface BlockOf<Name extends BlockName> {
  readonly type: 'block';
  readonly name: Name;
  readonly line: number;
  readonly settings: BlockSettings<Name>;
  readonly children: readonly Node[];
}

export type DocumentModel = readonly Node[];

/** @returns whether a node is the named block, for the compiler too */
export function isBlock<Name extends BlockName>(node: Node, name: Name): node is Extract<Block, { name: Name }> {
  return node.type === 'block' && node.name === name;
}

/** A dozen rules go through the same pages. */
const gathered = new WeakMap<readonly Node[], readonly Node[]>();

/** Every node, outer before inner, in reading order. They are gathered once. */
export function everyNode(nodes: readonly Node[]): readonly Node[] {
  const known = gathered.get(nodes);
  if (known) return known;
  const all: Node[] = [];
  gather(nodes, all);
  gathered.set(nodes, all);
  return all;
}

function gather(nodes: readonly Node[], all: Node[]): void {
  for (const node of nodes) {
    all.push(node);
    if (node.type === 'list') for (const item of node.items) gather(item, all);
    else if (node.type === 'quote' || node.type === 'block') gather(node.children, all);
  }
}

/** The inlines that stand directly in a node: a paragraph's or heading's text, a table's cells. */
export function inlinesIn(node: Node): readonly Inline[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children;
  if (node.type === 'table') return [node.head, ...node.rows].flat(2);
  return [];
}
