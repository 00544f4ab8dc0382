import type { Page } from '../document/page.ts';
import { isBlock, type Node } from '../document/model.ts';
import { withText } from './examples.ts';
import { refusedByReader, type Complaint, type Rule } from './rule.ts';

const id = 'heading-order';
const refused = refusedByReader(id);

export const headingOrder: Rule = {
  id,
  severity: 'error',
  title: 'Headings go down one level at a time',
  why: 'People who listen to a page move through it by its headings, and a PDF with a gap in them is not accessible.',
  *run(library) {
    yield* refused(library);
    for (const page of library.pages) yield* skips(page, page.document, 1);
  },
  examples: {
    passes: [withText('a section and a part of it', '## Before you go\n\nPack.\n\n### The day before\n\nRead.')],
    fails: [
      withText('a level left out', '## Before you go\n\n#### The day before'),
      withText('a second page title', '# Be seen'),
      withText('a heading inside a block', '<Note kind="tip">\n## Tip\n\nSmile.\n</Note>'),
      withText('a heading without words', '##'),
    ],
  },
};

function* skips(page: Page, nodes: readonly Node[], above: number): Generator<Complaint> {
  let level = above;
  for (const node of nodes) {
    if (node.type === 'heading') {
      if (node.depth > level + 1) {
        yield {
          file: page.file,
          line: node.line,
          column: 1,
          message: `This heading jumps from level ${level} to level ${node.depth}.`,
          help: `Write ${'#'.repeat(level + 1)} in front of it.`,
        };
      }
      level = node.depth;
    }
    if (isBlock(node, 'Worksheet') || isBlock(node, 'Answers')) yield* skips(page, node.children, 2);
  }
}
