/** What stands in the nodes of a draft: its words, and its blocks by their paths. */
import type { DraftNode } from '../draft.ts';

/** Words of nodes, for guesses and for telling what is there. */
export function draftWords(nodes: readonly DraftNode[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'list') return node.items.map(draftWords).join(' ');
      if (node.type === 'block') return [...Object.values(node.settings), draftWords(node.children)].join(' ');
      if (node.type === 'quote') return draftWords(node.children);
      const inlines =
        node.type === 'table'
          ? [node.head, ...node.rows].flat(2)
          : node.type === 'paragraph' || node.type === 'heading'
            ? node.children
            : [];
      return inlines
        .map((inline) =>
          'value' in inline
            ? inline.value
            : 'children' in inline
              ? inline.children.map((each) => ('value' in each ? each.value : '')).join('')
              : ' ',
        )
        .join('');
    })
    .join(' ');
}

/** Blocks with their paths, outer before inner. */
export function draftBlocks(
  nodes: readonly DraftNode[],
  path = 'body',
): { readonly node: Extract<DraftNode, { type: 'block' }>; readonly path: string }[] {
  return nodes.flatMap((node, index) =>
    node.type === 'block'
      ? [{ node, path: `${path}.${index}` }, ...draftBlocks(node.children, `${path}.${index}`)]
      : [],
  );
}

export function figureFiles(body: readonly DraftNode[]): string[] {
  return draftBlocks(body).flatMap(({ node }) => (node.name === 'Figure' ? [node.settings.src ?? ''] : []));
}
