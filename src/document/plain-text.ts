import { inlinesIn, type Inline, type Node } from './model.ts';

/** @returns the words of some inlines, without any formatting */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.value;
      if (inline.type === 'break') return ' ';
      return inlineText(inline.children);
    })
    .join('');
}

/** @returns the words of some nodes, a line for each paragraph, heading, item or cell */
export function plainText(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node): string[] => {
      if (node.type === 'list') return node.items.map(plainText);
      if (node.type === 'quote' || node.type === 'block') return [plainText(node.children)];
      if (node.type === 'table') return [node.head, ...node.rows].flat().map(inlineText);
      if (node.type === 'code-block') return [node.value];
      return [inlineText(inlinesIn(node))];
    })
    .filter((line) => line !== '')
    .join('\n');
}
