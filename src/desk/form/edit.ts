/** Changes to the tree of blocks of a draft. A path is children by their number, from 0; none is the page itself. */
import { mayStand, deepest } from '../../document/places.ts';
import { blockNames, blockRule, type BlockName, type Place } from '../../schema/blocks.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { DraftBlock, DraftNode } from '../draft.ts';

export type BlockPath = readonly number[];
type Body = readonly DraftNode[];

export const waysOfBlocks = ['up', 'down', 'in', 'out'] as const;
export type Way = (typeof waysOfBlocks)[number];

/** A paragraph to begin with. It is written as an empty line, and read as nothing. */
export const emptyText: DraftNode = { type: 'paragraph', line: 0, children: [] };

/** @returns a block without any setting: nothing is filled in that nobody said */
export function freshBlock(name: BlockName): DraftBlock {
  return { type: 'block', name, line: 0, settings: {}, children: blockRule(name).holds === 'text' ? [emptyText] : [] };
}

/** @returns the node at a path; undefined where there is none, or it stands in no block */
export function nodeAt(body: Body, path: BlockPath): DraftNode | undefined {
  const [step, ...rest] = path;
  const node = step === undefined ? undefined : body[step];
  if (rest.length === 0) return node;
  return node?.type === 'block' ? nodeAt(node.children, rest) : undefined;
}

/** @returns what stands directly in a block, or on the page */
export function childrenAt(body: Body, path: BlockPath): Body {
  if (path.length === 0) return body;
  const node = nodeAt(body, path);
  return node?.type === 'block' ? node.children : [];
}

/** @returns the body with other children of one block; the same where there is no such block */
export function withChildren(body: Body, path: BlockPath, change: (children: Body) => Body): Body {
  const [step, ...rest] = path;
  if (step === undefined) return change(body);
  const node = body[step];
  return node?.type === 'block'
    ? body.with(step, { ...node, children: withChildren(node.children, rest, change) })
    : body;
}

/** @returns the body with other nodes in place of some that stand beside each other. @param to the first that stays */
export function withNodes(body: Body, parent: BlockPath, from: number, to: number, nodes: Body): Body {
  return withChildren(body, parent, (children) => children.toSpliced(from, to - from, ...nodes));
}

/** @param value nothing takes the setting away. @returns the body with that setting, in the order of the schema */
export function withSetting(body: Body, path: BlockPath, key: string, value: string | undefined): Body {
  const node = nodeAt(body, path);
  if (node?.type !== 'block') return body;
  const given = { ...node.settings, [key]: value };
  const known = Object.keys(blockRule(node.name).settings.shape);
  const rank = (each: string) => (known.includes(each) ? known.indexOf(each) : known.length);
  const settings = Object.fromEntries(
    Object.entries(given)
      .filter((entry): entry is [string, string] => entry[1] !== undefined)
      .sort(([a], [b]) => rank(a) - rank(b)),
  );
  return withChildren(body, path.slice(0, -1), (children) => children.with(path.at(-1)!, { ...node, settings }));
}

/** @returns where what stands directly in that block stands */
export function placeInside(body: Body, path: BlockPath): Place {
  const node = nodeAt(body, path);
  return node?.type === 'block' ? (node.name as Place) : 'page';
}

/** @returns the blocks that may be added to a block, or to the page, of a resource of that kind */
export function blocksFor(kind: Kind, body: Body, parent: BlockPath): readonly BlockName[] {
  return blockNames.filter((name) => isAllowed(freshBlock(name), kind, placeInside(body, parent), parent.length + 1));
}

function isAllowed(block: DraftBlock, kind: Kind, place: Place, depth: number): boolean {
  return (
    mayStand(block.name, place, depth) &&
    (blockRule(block.name).only?.includes(kind) ?? true) &&
    depth + heightOf(block) <= deepest + 1
  );
}

/** How many levels a node is high, itself counted. */
function heightOf(node: DraftNode): number {
  const inner =
    node.type === 'list' ? node.items.flat() : node.type === 'block' || node.type === 'quote' ? node.children : [];
  return 1 + Math.max(0, ...inner.map(heightOf));
}

export interface Moved {
  readonly body: Body;
  /** Where the block stands now. */
  readonly path: BlockPath;
}

/**
 * A block goes past one paragraph or block; into the block just above it, as its last; or out of its block, to just
 * below that.
 * @returns nothing where it cannot go that way, or may not stand there
 */
export function movedBlock(body: Body, path: BlockPath, way: Way, kind: Kind): Moved | undefined {
  const parent = path.slice(0, -1);
  const index = path.at(-1);
  const block = nodeAt(body, path);
  if (index === undefined || block?.type !== 'block') return undefined;
  const siblings = childrenAt(body, parent);
  if (way === 'up' || way === 'down') {
    const to = way === 'up' ? index - 1 : index + 1;
    if (to < 0 || to >= siblings.length) return undefined;
    const swapped = withChildren(body, parent, (all) => all.toSpliced(index, 1).toSpliced(to, 0, block));
    return { body: swapped, path: [...parent, to] };
  }
  const without = withNodes(body, parent, index, index + 1, []);
  if (way === 'in') {
    const above = siblings[index - 1];
    if (above?.type !== 'block' || blockRule(above.name).holds === 'empty') return undefined;
    if (!isAllowed(block, kind, above.name as Place, path.length + 1)) return undefined;
    const to = [...parent, index - 1, above.children.length];
    return { body: insertedNode(without, to, block), path: to };
  }
  if (parent.length === 0) return undefined;
  const around = parent.slice(0, -1);
  if (!isAllowed(block, kind, placeInside(body, around), parent.length)) return undefined;
  const to = [...around, parent.at(-1)! + 1];
  return { body: insertedNode(without, to, block), path: to };
}

/** @returns the body with one more node, at that path */
export function insertedNode(body: Body, path: BlockPath, node: DraftNode): Body {
  const index = path.at(-1) ?? 0;
  return withNodes(body, path.slice(0, -1), index, index, [node]);
}
