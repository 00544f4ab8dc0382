import { isBlock } from '../document/model.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const answersFollowWorksheets: Rule = {
  id: 'answers-follow-worksheets',
  severity: 'error',
  title: 'Answers stand after the worksheet they belong to',
  why: 'The library prints worksheets and answers apart, and has to know which belong together.',
  *run(library) {
    for (const page of library.pages) {
      let worksheet = false;
      for (const node of page.document) {
        if (isBlock(node, 'Answers') && !worksheet)
          yield {
            file: page.file,
            line: node.line,
            column: 1,
            message: 'These answers have no worksheet before them.',
            help: 'Put <Answers> straight after the <Worksheet> it answers.',
          };
        worksheet = isBlock(node, 'Worksheet');
      }
    }
  },
  examples: {
    passes: [
      withText(
        'a worksheet and its answers',
        '<Worksheet title="Signs">\n1. What is this?\n</Worksheet>\n\n<Answers>\n1. A crossing.\n</Answers>',
      ),
    ],
    fails: [
      withText('answers alone', '<Answers>\n1. A crossing.\n</Answers>'),
      withText(
        'answers twice',
        '<Worksheet title="Signs">\n1. What?\n</Worksheet>\n\n<Answers>\n1. A.\n</Answers>\n\n<Answers>\n1. B.\n</Answers>',
      ),
    ],
  },
};
