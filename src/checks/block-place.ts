import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const blockPlace: Rule = {
  id: 'block-place',
  severity: 'error',
  title: 'Every block stands where it can be used',
  why: 'Answers inside a worksheet would be handed to children; a question outside an activity would never be asked.',
  run: refusedByReader('block-place'),
  examples: {
    passes: [
      withText(
        'answers after their worksheet',
        '<Worksheet title="Signs">\n1. What is this?\n</Worksheet>\n\n<Answers>\n1. A crossing.\n</Answers>',
      ),
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
    ],
  },
};
