/** Headings in order: PDF/UA refuses a document in which a level is skipped, and so does a reader who listens. */
import { everyNode, type Node } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';

/**
 * @param nodes part of a document model
 * @param above the level of the heading above it: 1 below the title
 * @param file where it was written
 * @throws WriterError for the first heading that is more than one level below the one before it
 */
export function headingsInOrder(nodes: readonly Node[], above: number, file: string): void {
  let last = above;
  for (const node of everyNode(nodes)) {
    if (node.type !== 'heading') continue;
    if (node.depth > last + 1)
      throw new WriterError(
        file,
        node.line,
        `This heading skips a level: it is written ${'#'.repeat(node.depth)}, and ${'#'.repeat(last + 1)} comes next.`,
      );
    last = node.depth;
  }
}
