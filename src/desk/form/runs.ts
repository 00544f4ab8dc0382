/** The text between blocks, as somebody edits it: with the simple marks of Markdown, read by the one grammar. */
import { readBody } from '../../document/body.ts';
import type { DocumentModel, Node } from '../../document/model.ts';
import type { Refusal } from '../../document/problem.ts';
import { writeMdx } from '../../document/write-mdx.ts';
import { blockRule, type BlockName, type Place } from '../../schema/blocks.ts';
import { draftBody, type DraftNode } from '../draft.ts';
import { emptyText } from './edit.ts';
import { fieldsOfBlock } from './fields.ts';

/** Nodes that stand beside each other with no block between them, or one block. `to` is the first that is no longer. */
export type BodyItem =
  { readonly is: 'text'; readonly from: number; readonly to: number } | { readonly is: 'block'; readonly from: number };

/** @returns what is edited by itself, in order: blocks, and the text between them */
export function itemsOfBody(nodes: readonly DraftNode[]): readonly BodyItem[] {
  const items: BodyItem[] = [];
  for (const [index, node] of nodes.entries()) {
    const last = items.at(-1);
    if (node.type === 'block') items.push({ is: 'block', from: index });
    else if (last?.is === 'text') items[items.length - 1] = { ...last, to: index + 1 };
    else items.push({ is: 'text', from: index, to: index + 1 });
  }
  return items;
}

/** @returns a text as it is typed */
export function runText(nodes: readonly DraftNode[]): string {
  const words = nodes.filter(
    (node) => node !== emptyText && !(node.type === 'paragraph' && node.children.length === 0),
  );
  return writeMdx(words as unknown as DocumentModel).replace(/\n$/, '');
}

export interface ReadRun {
  /** At least one. A stretch between empty lines that cannot be read is there as plain words, with every mark in it. */
  readonly nodes: readonly DraftNode[];
  readonly refusals: readonly Pick<Refusal, 'message' | 'help'>[];
}

/** @param place the block that the text stands in: what may stand there decides what can be read */
export function readRun(text: string, place: Place): ReadRun {
  if (text.trim() === '') return { nodes: [emptyText], refusals: [] };
  const whole = readIn(text, place);
  if (Array.isArray(whole)) return { nodes: whole.length === 0 ? [emptyText] : whole, refusals: [] };
  const stretches = text.split(/\n[ \t]*\n/).filter((stretch) => stretch.trim() !== '');
  const nodes = stretches.flatMap((stretch) => {
    const read = stretches.length > 1 ? readIn(stretch, place) : whole;
    return Array.isArray(read) ? read : [plainParagraph(stretch)];
  });
  return { nodes, refusals: whole.refusals };
}

type Unread = Pick<ReadRun, 'refusals'>;

/** @returns what stands there, or why it cannot be read */
function readIn(text: string, place: Place): DraftNode[] | Unread {
  const around = blocksAround(place);
  const opening = around.map((name) => `${openTag(name)}\n\n`).join('');
  const closing = around
    .map((name) => `\n\n</${name}>`)
    .reverse()
    .join('');
  const { document, refusals } = readBody(`${opening}${text}${closing}`, '/');
  if (refusals.length > 0) return { refusals };
  const nodes = around.reduce<readonly Node[] | undefined>(insideOnly, document);
  // A tag that closes what stands around it would end the block.
  return nodes ? draftBody(nodes) : { refusals: [closesTooMuch] };
}

const closesTooMuch = {
  message: 'A tag such as </Say> stands in this text, and closes a block that was not opened in it.',
  help: 'Take the tag out.',
};

function insideOnly(nodes: readonly Node[] | undefined, name: BlockName): readonly Node[] | undefined {
  const [only, ...others] = nodes ?? [];
  return others.length === 0 && only?.type === 'block' && only.name === name ? only.children : undefined;
}

/** From the page inwards to the place. */
function blocksAround(place: Place): readonly BlockName[] {
  if (place === 'page') return [];
  const { inside } = blockRule(place);
  return [...blocksAround(inside.includes('page') ? 'page' : inside[0]!), place];
}

function openTag(name: BlockName): string {
  const settings = fieldsOfBlock(name).filter(({ optional }) => !optional);
  return `<${[name, ...settings.map(({ key, example }) => `${key}="${example}"`)].join(' ')}>`;
}

/** Every word and sign as it was typed. */
function plainParagraph(stretch: string): DraftNode {
  const lines = stretch.split('\n').map((line) => line.trim());
  const value = lines.filter((line) => line !== '').join('\n');
  return { type: 'paragraph', line: 0, children: [{ type: 'text', value }] };
}
