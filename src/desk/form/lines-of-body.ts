/** On which lines of its text each node of a draft stands, without reading the text again. */
import { writeMdx } from '../../document/write-mdx.ts';
import type { DocumentModel } from '../../document/model.ts';
import type { DraftNode } from '../draft.ts';

export interface NodeLines {
  /** Children by their number, from 0. */
  readonly path: readonly number[];
  readonly node: DraftNode;
  /** From 1, in the text of the whole draft. */
  readonly first: number;
  readonly last: number;
}

/** @returns a node as MDX text, without a line break at its end */
export function nodeText(node: DraftNode): string {
  return writeMdx([node] as unknown as DocumentModel).replace(/\n$/, '');
}

/**
 * @param first the line on which the first node begins
 * @returns every node but those in lists and quotes, outer before inner, in reading order
 */
export function linesOfBody(nodes: readonly DraftNode[], first: number, path: readonly number[] = []): NodeLines[] {
  let next = first;
  return nodes.flatMap((node, index) => {
    const begins = next;
    const own = [...path, index];
    const inner =
      node.type === 'block' && node.children.length > 0
        ? linesOfBody(node.children, begins + lineCount(tagText(node)) + 1, own)
        : [];
    const last =
      node.type === 'block' && node.children.length > 0
        ? inner.findLast((each) => each.path.length === own.length + 1)!.last + 2
        : begins + lineCount(nodeText(node)) - 1;
    next = last + 2;
    return [{ path: own, node, first: begins, last }, ...inner];
  });
}

/** @returns the tag that opens a block, as it is written */
export function tagText(block: Extract<DraftNode, { type: 'block' }>): string {
  return nodeText({ ...block, children: [] });
}

function lineCount(text: string): number {
  return text.split('\n').length;
}
