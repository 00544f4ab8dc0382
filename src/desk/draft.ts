/**
 * A resource that somebody is still working on, at the desk: it may be half empty, and nothing in it need fit a schema
 * yet. Word files, slides, the form and a parcel all become this, and this becomes the file that the check reads.
 */
import { stringify } from 'yaml';
import { writeMdx } from '../document/write-mdx.ts';
import type { BlockName } from '../schema/blocks.ts';
import type { DocumentModel, Node } from '../document/model.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';

/** A block whose settings are words as typed: they may be missing or wrong. */
export interface DraftBlock {
  readonly type: 'block';
  readonly name: BlockName;
  readonly line: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly children: readonly DraftNode[];
}

type Plain = Exclude<Node, { readonly type: 'block' | 'list' | 'quote' }>;

/** As in the document model, but for blocks. `line` is 0 where it stands in no file yet. */
export type DraftNode =
  | Plain
  | (Omit<Extract<Node, { readonly type: 'list' }>, 'items'> & { readonly items: readonly (readonly DraftNode[])[] })
  | (Omit<Extract<Node, { readonly type: 'quote' }>, 'children'> & { readonly children: readonly DraftNode[] })
  | DraftBlock;

/** A picture or an attachment beside the page. */
export interface DraftFile {
  /** As it will be called in the folder: `crossing.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Draft {
  readonly kind: Kind;
  /** The name of its folder: small letters, digits and hyphens. */
  readonly id: string;
  readonly lang: Language;
  /** The keys as a contributor would write them, in their order; no defaults filled in. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: readonly DraftNode[];
  readonly files: readonly DraftFile[];
}

/** @returns its place below the content folder: `lessons/road-safety/en.mdx` */
export function draftPath({ kind, id, lang }: Pick<Draft, 'kind' | 'id' | 'lang'>): string {
  return `${kind}/${id}/${lang}.mdx`;
}

/** @returns the file as a contributor would have typed it: front matter, a blank line, the text */
export function draftText({ frontMatter, body }: Pick<Draft, 'frontMatter' | 'body'>): string {
  const yaml = stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false });
  // A draft's settings are words, as the writer of MDX writes them all.
  return `---\n${yaml}---\n\n${writeMdx(body as unknown as DocumentModel)}`;
}

/** @returns a text that was read, as something to go on working at */
export function draftBody(document: DocumentModel): DraftNode[] {
  return document.map(draftNode);
}

function draftNode(node: Node): DraftNode {
  if (node.type === 'list') return { ...node, items: node.items.map((item) => item.map(draftNode)) };
  if (node.type === 'quote') return { ...node, children: node.children.map(draftNode) };
  if (node.type !== 'block') return node;
  const settings = Object.fromEntries(
    Object.entries(node.settings).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
  return { type: 'block', name: node.name, line: node.line, settings, children: node.children.map(draftNode) };
}
