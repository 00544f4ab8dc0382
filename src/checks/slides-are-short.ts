import { everyNode, isBlock } from '../document/model.ts';
import { plainText } from '../document/plain-text.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** Words. More than this cannot be read from the back of a hall, and somebody will read it out instead of talking. */
const most = 40;

export const slidesAreShort: Rule = {
  id: 'slides-are-short',
  severity: 'warning',
  title: `A slide has ${most} words at most`,
  why: 'Children cannot read and listen at the same time, and small print cannot be read from the back of a hall.',
  *run(library) {
    for (const page of library.pages) {
      for (const node of everyNode(page.document)) {
        const words = isBlock(node, 'Slide') ? wordsIn(plainText(node.children)) : 0;
        if (words > most)
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: `This slide has ${words} words, and from the back of a hall nobody can read more than ${most}.`,
            help: 'Keep one idea and a few words of it. Put the rest into <Say>, or make two slides.',
          };
      }
    }
  },
  examples: {
    passes: [
      withText(
        'one idea',
        '<Slide title="Which number?">\n999 when somebody needs help now\n\n101 when it can wait\n</Slide>',
      ),
    ],
    fails: [
      withText(
        'a whole talk',
        `<Slide title="Which number?">\n${'Ring when somebody needs help now. '.repeat(7)}\n</Slide>`,
      ),
    ],
  },
};

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}
