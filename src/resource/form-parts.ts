/** A form taken apart, so that a program can fill it in: its words stand in the template and nowhere else. */
import { inlineText, plainText } from '../document/plain-text.ts';
import type { DocumentModel, Node } from '../document/model.ts';
import type { FormPart } from '../tools/agreement/fill-in.ts';

/**
 * @param document of the template
 * @returns its parts in order. Notes are left out: they say how to use the form, and are no part of it
 */
export function formParts(document: DocumentModel): FormPart[] {
  let tables = 0;
  const part = (node: Node): FormPart[] => {
    if (node.type === 'heading') return [{ kind: 'heading', text: inlineText(node.children) }];
    if (node.type === 'paragraph') return [{ kind: 'text', text: inlineText(node.children) }];
    if (node.type === 'list') return [{ kind: 'list', items: node.items.map((item) => plainText(item)) }];
    if (node.type === 'table') {
      tables += 1;
      const words = (cells: (typeof node.rows)[number]) => cells.map((cell) => inlineText(cell).trim());
      return [{ kind: 'table', number: tables, head: words(node.head), rows: node.rows.map(words) }];
    }
    if (node.type === 'block' && node.name !== 'Note') return node.children.flatMap(part);
    return [];
  };
  return document.flatMap(part);
}
