/**
 * A resource that somebody is still working on, at the desk: it may be half empty, and nothing in it need fit a schema
 * yet. Word files, slides, the form and a parcel all become this, and this becomes the file that the check reads.
 */
import { stringify } from 'yaml';
import type { BlockName } from '../schema/blocks.ts';
import type { DocumentModel, Node } from '../document/model.ts';
import { asWritten, isDeepEqual, mdxOf, spelledAsBefore, type Written } from './spelling.ts';
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
  /** The content hash of the published page that it began as, where it began as one. */
  readonly startedFrom?: string;
  /** The file of that page, and its address, so that what did not change stays as it was typed. */
  readonly written?: Written;
}

/** @returns its place below the content folder: `lessons/road-safety/en.mdx` */
export function draftPath({ kind, id, lang }: Pick<Draft, 'kind' | 'id' | 'lang'>): string {
  return `${kind}/${id}/${lang}.mdx`;
}

/**
 * @returns the file as a contributor would have typed it: front matter, a blank line, the text. Where it began as
 * a page that was written before, what did not change is spelled as it was.
 */
export function draftText({ frontMatter, body, written }: Pick<Draft, 'frontMatter' | 'body' | 'written'>): string {
  const was = written === undefined ? undefined : asWritten(written);
  const yaml =
    was && isDeepEqual(was.frontMatter, frontMatter)
      ? was.yaml
      : stringify(frontMatter, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${was ? spelledAsBefore(body, was) : mdxOf(body)}`;
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
