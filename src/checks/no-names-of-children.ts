import { withText } from './examples.ts';
import { findChildren } from './personal-data/children.ts';
import { masked } from './personal-data/mask.ts';
import { search } from './personal-data/search.ts';
import type { Rule } from './rule.ts';

export const noNamesOfChildren: Rule = {
  id: 'no-names-of-children',
  severity: 'warning',
  title: 'No child is named',
  why: 'A first name and a surname are enough to find a child.',
  run: (library) =>
    search(library, [findChildren], ({ value }) => ({
      message: `This looks like the name of a child: ${masked(value)}.`,
      help: 'Write "a pupil", or a first name alone that belongs to nobody in the room. If it is invented, or somebody of history, leave it.',
    })),
  examples: {
    passes: [
      withText(
        'people of history, and words with capitals',
        'Year 5 and Year 6 learn about Robert Peel, Stranger Danger and the Mini Police. Ysgol Gynradd Aberteifi is a primary school.',
      ),
      withText('a first name alone', 'Sam, aged 9, sees the car.'),
      withText('ages of many', 'Police Cadets, aged 13 to 17, help.'),
    ],
    fails: [
      withText('a name and an age', 'Sam Example, aged 9, told us.'),
      withText('a pupil by name', 'We thank the pupil Sam Example.'),
    ],
  },
};
