import { everyNode, isBlock } from '../document/model.ts';
import { slideFaults } from '../document/slides/slide-scenes.ts';
import { withText } from './examples.ts';
import type { Example, Rule } from './rule.ts';

const slide = (what: string, settings: string, text: string): Example =>
  withText(what, `<Slide title="Look" ${settings}>\n\n${text}\n\n</Slide>`);

export const slidesHaveWhatTheyNeed: Rule = {
  id: 'slides-have-what-they-need',
  severity: 'error',
  title: 'A slide has what its layout shows',
  why: 'A chat without names or a timer without minutes would stand on the wall as a plain list, and the children would look at a gap.',
  *run(library) {
    for (const page of library.pages)
      for (const node of everyNode(page.document))
        if (isBlock(node, 'Slide'))
          for (const fault of slideFaults(node)) yield { file: page.file, column: 1, ...fault };
  },
  examples: {
    passes: [
      slide('steps', 'layout="steps"', '1. Stop\n2. Look\n3. Listen'),
      slide('a chat', 'layout="chat" picture="phone-chat"', '- **Rex** Which school?\n- **Sam** Why do you ask?'),
      slide('a profile', 'layout="profile" picture="profile-fox"', '- Says: age 10\n- Likes football'),
      slide('panels', 'layout="choose"', 'Which coat is seen first?\n\n- Red\n- Yellow\n- Black'),
      slide(
        'panels with drawings',
        'layout="choose"',
        '- Yes\n\n  <Picture name="torch" />\n\n- No\n\n  <Picture name="torch" />',
      ),
      slide('heaps', 'layout="sort" heaps="Share; Ask first; Keep"', '- My first name\n- My school\n- My address'),
      slide('true or false', 'layout="true-or-false" answer="false"', 'Ice on a pond is safe.\n\nIt can break.'),
      slide('a big word', 'layout="big-word"', 'Somebody you trust, who listens.'),
      slide('a picture', 'layout="picture"', '<Picture name="park" />'),
      slide('a timer', 'layout="timer" minutes="5"', 'Draw your way to school.'),
    ],
    fails: [
      slide('steps without numbers', 'layout="steps"', '- Stop\n- Look'),
      slide('a single step', 'layout="steps"', '1. Stop'),
      slide('a chat without names', 'layout="chat"', '- Which school?\n- Why do you ask?'),
      slide('a chat that has no messages', 'layout="chat"', 'Rex writes to Sam.'),
      slide('a profile without a picture', 'layout="profile"', '- Says: age 10'),
      slide('five panels', 'layout="choose"', '- Red\n- Yellow\n- Black\n- White\n- Green'),
      slide('a table beside panels', 'layout="choose"', '- Red\n- Blue\n\n| Coat |\n|---|\n| Red |'),
      slide('no heaps', 'layout="sort"', '- My first name\n- My school'),
      slide('no answer', 'layout="true-or-false"', 'Ice on a pond is safe.\n\nIt can break.'),
      slide('no reason', 'layout="true-or-false" answer="false"', 'Ice on a pond is safe.'),
      slide('a word without its meaning', 'layout="big-word"', '<Picture name="park" />'),
      slide('no picture', 'layout="picture"', 'What do you see?'),
      slide('no minutes', 'layout="timer"', 'Draw your way to school.'),
      slide('minutes that nothing shows', 'layout="steps" minutes="5"', '1. Stop\n2. Look'),
      slide('two pictures', 'picture="park"', '<Picture name="home" />'),
    ],
  },
};
