/**
 * What children do on a worksheet, as plain data: each block is read once, here, and drawn by every writer. What is
 * handed to writers is in the order of the sheet; what belongs together is told by `worked-answers` alone.
 */
import type { BlockOf, Inline, Node } from './model.ts';
import { mixed } from './mix.ts';
import { inlineText, plainText } from './plain-text.ts';

type Table = Extract<Node, { type: 'table' }>;
type Words = readonly Inline[];
type Item = readonly Node[];

/** What stands in the block before and after what is drawn. */
interface Around {
  readonly before: readonly Node[];
  readonly after: readonly Node[];
}

export interface MatchPart extends Around {
  readonly heads: readonly [Words, Words];
  readonly left: readonly Words[];
  /** Mixed; what belongs to two on the left stands once. */
  readonly right: readonly Words[];
}

export interface SortPart extends Around {
  readonly heaps: readonly string[];
  /** Mixed. */
  readonly things: readonly Words[];
  /** False where they bring numbers or letters of their own, such as those of the cards they stand for. */
  readonly numbered: boolean;
}

export interface ListPart extends Around {
  readonly items: readonly Item[];
}

export interface ChoosePart extends Around {
  readonly options: readonly { readonly nodes: Item; readonly picture: string | undefined }[];
  readonly most: number;
}

const wordsOf = (words: Words) => inlineText(words).replace(/\s+/g, ' ').trim();
const has = (words: Words) => wordsOf(words) !== '';
/** Only letters count, so that a capital or a comma makes no other order. */
const seedOf = (nodes: readonly Node[]) =>
  plainText(nodes)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** @returns the pairs of a <Match> as they were written; a right-hand side alone is one too many, to mislead */
export function pairsOf({ children }: BlockOf<'Match'>): (readonly [left: Words, right: Words])[] {
  return (tableIn(children)?.rows ?? []).map((row) => [row[0] ?? [], row[1] ?? []] as const);
}

export function matchOf(block: BlockOf<'Match'>): MatchPart {
  const pairs = pairsOf(block);
  const right = new Map(pairs.flatMap(([, words]) => (has(words) ? [[wordsOf(words), words] as const] : [])));
  const [left = [], other = []] = tableIn(block.children)?.head ?? [];
  return {
    ...aroundTable(block.children),
    heads: [left, other],
    left: pairs.flatMap(([words]) => (has(words) ? [words] : [])),
    right: mixed([...right.values()], seedOf(block.children)),
  };
}

/** @returns the things of a <Sort> as they were written, each with its heap; none where any is right */
export function heapsOf({ children }: BlockOf<'Sort'>): { readonly thing: Words; readonly heap: string }[] {
  return (tableIn(children)?.rows ?? []).flatMap(([thing = [], heap = []]) =>
    has(thing) ? [{ thing, heap: wordsOf(heap) }] : [],
  );
}

export function sortOf(block: BlockOf<'Sort'>): SortPart {
  return {
    ...aroundTable(block.children),
    heaps: heapNames(block.settings.heaps),
    things: mixedHeaps(heapsOf(block), seedOf(block.children)).map(({ thing }) => thing),
    numbered: !heapsOf(block).some(({ thing }) => ownMark.test(wordsOf(thing))),
  };
}

/** "7. The voice", "B. Behind the bus". */
const ownMark = /^(\d+|[A-Z])[.)]\s/;

export function heapNames(heaps: string): string[] {
  return heaps.split(';').map((name) => name.trim());
}

/** Enough to find an order in which not all of a heap stand together: of three things every second one is such. */
const tries = 64;

/** Things of one heap side by side would be told by the first of them. */
function mixedHeaps<Thing extends { readonly heap: string }>(things: readonly Thing[], seed: string): Thing[] {
  const heaps = new Set(things.map(({ heap }) => heap)).size;
  const changes = (all: readonly Thing[]) => all.filter(({ heap }, index) => all[index - 1]?.heap !== heap).length;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const order = mixed(things, `${attempt} ${seed}`);
    if (changes(order) > heaps) return order;
  }
  // Of three things, the one of another heap may have stood between the two already: they change places. Otherwise each
  // heap has one thing, or all have one heap.
  const turned = things.toReversed();
  return changes(turned) > heaps ? turned : mixed(things, seed);
}

/** What a <Frames>, <Faces> or <Map> holds: its list, and what stands around it. */
export function listOf(children: readonly Node[]): ListPart {
  const at = children.findIndex((node) => node.type === 'list');
  const list = children[at];
  if (list?.type !== 'list') return { before: children, items: [], after: [] };
  return { before: children.slice(0, at), items: list.items, after: children.slice(at + 1) };
}

export function chooseOf({ children, settings }: BlockOf<'Choose'>): ChoosePart {
  const { before, after, items } = listOf(children);
  return {
    before: before.map(toRing),
    after,
    options: items.map((item) => {
      const picture = item.find((node) => node.type === 'block' && node.name === 'Picture');
      return {
        nodes: item.filter((node) => node !== picture),
        picture: picture?.type === 'block' && picture.name === 'Picture' ? picture.settings.name : undefined,
      };
    }),
    most: settings.most ?? 1,
  };
}

/** Dots at the end of a question ask for a ring here: as its last words they would get a line to write on. */
function toRing(node: Node): Node {
  return node.type === 'paragraph' ? { ...node, children: [...node.children, { type: 'text', value: '' }] } : node;
}

/**
 * @param names of the picture's points, in the order of their numbers
 * @returns the words to choose from, never in the order of the numbers
 */
export function labelOf(block: BlockOf<'Label'>, names: readonly string[]): ListPart {
  const { items, ...around } = listOf(block.children);
  const placeOf = (item: Item) => {
    const place = names.findIndex((name) => name.toLowerCase() === plainText(item).trim().toLowerCase());
    return place === -1 ? names.length : place;
  };
  const inOrder = items.toSorted((one, other) => placeOf(one) - placeOf(other));
  return { ...around, items: mixed(inOrder, seedOf(block.children)) };
}

function tableIn(nodes: readonly Node[]): Table | undefined {
  return nodes.find((node) => node.type === 'table');
}

/** A second table would be seen as it was written: the check refuses it, and no sheet shows it. */
function aroundTable(children: readonly Node[]): Around {
  const at = children.findIndex((node) => node.type === 'table');
  const other = (nodes: readonly Node[]) => nodes.filter((node) => node.type !== 'table');
  return at === -1
    ? { before: children, after: [] }
    : { before: children.slice(0, at), after: other(children.slice(at)) };
}
