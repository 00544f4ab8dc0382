/** Marks behind links in a text, for every writer at once: it stands in the text that each of them is given. */
import { everyNode, inlinesIn, type DocumentModel, type Inline, type Node } from '../document/model.ts';

/** For a link to a page that this copy of the library does not have: its words stay, and lead nowhere. */
export const leadsNowhere = Symbol('leads nowhere');

/** @returns what to put behind a link with this address, or nothing */
export type MarkFor = (href: string) => string | typeof leadsNowhere | undefined;

/** @returns the text with its marks; the very same where no link has one */
export function markLinks(document: DocumentModel, markFor: MarkFor): DocumentModel {
  const hasMark = (inline: Inline): boolean =>
    (inline.type === 'link' && markFor(inline.href) !== undefined) ||
    ('children' in inline && inline.children.some(hasMark));
  const isMarked = [...everyNode(document)].some((node) => inlinesIn(node).some(hasMark));
  return isMarked ? document.map((node) => markedNode(node, markFor)) : document;
}

function markedNode(node: Node, markFor: MarkFor): Node {
  const text = (inlines: readonly Inline[]) => inlines.flatMap((inline) => markedInline(inline, markFor));
  const nodes = (all: readonly Node[]) => all.map((each) => markedNode(each, markFor));
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return { ...node, children: text(node.children) };
    case 'list':
      return { ...node, items: node.items.map(nodes) };
    case 'table':
      return { ...node, head: node.head.map(text), rows: node.rows.map((row) => row.map(text)) };
    case 'quote':
    case 'block':
      return { ...node, children: nodes(node.children) };
    case 'code-block':
    case 'rule':
      return node;
  }
}

function markedInline(inline: Inline, markFor: MarkFor): Inline[] {
  if (!('children' in inline)) return [inline];
  const marked = { ...inline, children: inline.children.flatMap((child) => markedInline(child, markFor)) };
  const mark = inline.type === 'link' ? markFor(inline.href) : undefined;
  if (mark === leadsNowhere) return marked.children;
  return mark === undefined ? [marked] : [marked, { type: 'strong', children: [{ type: 'text', value: mark }] }];
}
