import { everyNode, isBlock } from '../document/model.ts';
import { sceneText } from '../document/slides/scene-text.ts';
import { slideScenes } from '../document/slides/slide-scenes.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** Words. More than this cannot be read from the back of a hall, and somebody will read it out instead of talking. */
const most = 25;

export const slidesAreShort: Rule = {
  id: 'slides-are-short',
  severity: 'warning',
  title: `A slide has ${most} words at most`,
  why: 'Children cannot read and listen at the same time, and small print cannot be read from the back of a hall.',
  alone: true,
  *run(library) {
    for (const page of library.pages) {
      for (const node of everyNode(page.document)) {
        // An answer stands on a slide of its own, so its words count there.
        const words = isBlock(node, 'Slide')
          ? Math.max(...slideScenes(node).map((each) => wordsIn(sceneText(each))))
          : 0;
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
      withText(
        'an answer on a slide of its own',
        `<Slide title="True or false?" layout="true-or-false" answer="false">\n${'Ice is safe. '.repeat(7)}\n\n${'It can break. '.repeat(1)}\n</Slide>`,
      ),
    ],
    fails: [
      withText(
        'a whole talk',
        `<Slide title="Which number?">\n${'Ring when somebody needs help now. '.repeat(5)}\n</Slide>`,
      ),
      withText(
        'long messages',
        `<Slide title="Rex" layout="chat">\n- **Rex** ${'I am ten and I like what you like. '.repeat(2)}\n- **Sam** ${'Who are you and what do you want. '.repeat(2)}\n</Slide>`,
      ),
    ],
  },
};

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}
