/** For tests: what a worksheet says to children, read from the page itself; what belongs together is not in it. */
import { isBlock, type Node } from '../../document/model.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';

/** @returns a line for each paragraph, item, cell, heap and thing */
export function sheetLines(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (isBlock(node, 'Sort'))
      return [
        ...node.settings.heaps.split(';').map((heap) => heap.trim()),
        // The head of what is sorted stands nowhere: heaps have names of their own.
        ...node.children.flatMap((child) =>
          child.type === 'table' ? child.rows.map(([thing = []]) => inlineText(thing)) : sheetLines([child]),
        ),
      ];
    if (node.type === 'list') return node.items.flatMap(sheetLines);
    if (node.type === 'quote' || node.type === 'block') return sheetLines(node.children);
    return plainText([node]).split('\n');
  });
}
