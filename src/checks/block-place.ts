import type { Library } from '../document/library.ts';
import { everyNode } from '../document/model.ts';
import { blockRule } from '../schema/blocks.ts';
import { guidanceText, withText } from './examples.ts';
import { refusedByReader, type Complaint, type Rule } from './rule.ts';

const session =
  '<Activity title="Say it aloud" minutes="10" part="main">\nIn pairs.\n\n<Slide title="Say it aloud">\nThe first words\n</Slide>\n</Activity>\n';

export const blockPlace: Rule = {
  id: 'block-place',
  severity: 'error',
  title: 'Every block stands where it can be used',
  why: 'Answers inside a worksheet would be handed to children; a question outside an activity would never be asked.',
  *run(library) {
    yield* refusedByReader('block-place')(library);
    yield* onOtherKinds(library);
  },
  examples: {
    passes: [
      withText(
        'answers after their worksheet',
        '<Worksheet title="Signs">\n1. What is this?\n</Worksheet>\n\n<Answers>\n1. A crossing.\n</Answers>',
      ),
      {
        what: 'an activity and a slide in guidance, such as a training session',
        files: { 'guidance/be-seen/en.mdx': guidanceText(session) },
        shown: session,
      },
    ],
    fails: [
      withText(
        'answers inside a worksheet',
        '<Worksheet title="Signs">\n1. What is this?\n\n<Answers>\nA crossing.\n</Answers>\n</Worksheet>',
      ),
      withText(
        'an activity inside a note',
        '<Note kind="tip">\n<Activity title="x" minutes="5" part="main">\nHello\n</Activity>\n</Note>',
      ),
      withText('a block in the middle of a line', 'Now <Say>hello</Say> to everybody.'),
      withText('an empty block', '<Say>\n</Say>'),
      withText('words inside a picture', '<Figure src="a.png" alt="A">\nHello\n</Figure>'),
      {
        what: 'a worksheet on a page of guidance',
        files: {
          'guidance/be-seen/en.mdx': guidanceText('<Worksheet title="Signs">\n1. What is this?\n</Worksheet>\n'),
        },
        shown: '<Worksheet title="Signs">\n1. What is this?\n</Worksheet>',
      },
    ],
  },
};

/** Some blocks are made into files of their own, and only for some kinds: elsewhere they would be lost in print. */
function* onOtherKinds({ pages }: Library): Generator<Complaint> {
  for (const { kind, file, document } of pages)
    for (const node of everyNode(document)) {
      if (node.type !== 'block') continue;
      const { only } = blockRule(node.name);
      if (only && !only.includes(kind))
        yield {
          file,
          line: node.line,
          column: 1,
          message: `<${node.name}> cannot stand on a page in ${kind}.`,
          help: `It is for pages in ${only.join(' and ')}. Write headings, lists and tables instead, or make a lesson of it.`,
        };
    }
}
