import { lesson, withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const blockSettings: Rule = {
  id: 'block-settings',
  severity: 'error',
  title: 'Every block has the settings it needs and no other',
  why: 'The timings, titles and alt texts of a lesson come from its blocks.',
  run: refusedByReader('block-settings'),
  examples: {
    passes: [withText('a slide with its title', '<Slide title="Which number?">\n999 or 101?\n</Slide>')],
    fails: [
      lesson('an activity without minutes', { body: '<Activity title="x" part="main">\nHello\n</Activity>' }),
      lesson('minutes in words', { body: '<Activity title="x" minutes="ten" part="main">\nHello\n</Activity>' }),
      withText('a setting nobody knows', '<Say style="color: red">\nHello\n</Say>'),
      withText('a setting without a value', '<Slide title>\nHello\n</Slide>'),
      withText('a setting given twice', '<Slide title="One" title="Two">\nHello\n</Slide>'),
      withText('a picture without alt text', '![](crossing.png)'),
    ],
  },
};
