import { docx } from '../attachments/samples/office.ts';
import { withAttachment, withText } from './examples.ts';
import { findChildren } from './personal-data/children.ts';
import { masked } from './personal-data/mask.ts';
import { findNamesInFiles } from './personal-data/names-in-files.ts';
import { search } from './personal-data/search.ts';
import type { Rule } from './rule.ts';

export const noNamesOfChildren: Rule = {
  id: 'no-names-of-children',
  severity: 'warning',
  title: 'No child is named',
  why: 'A first name and a surname are enough to find a child.',
  alone: true,
  run: (library) =>
    search(
      library,
      [findChildren],
      ({ is, value }) => ({
        message: `This looks like ${is}: ${masked(value)}.`,
        help: 'Write "a pupil", or a first name alone that belongs to nobody in the room. If it is invented, or somebody of history, leave it.',
      }),
      [findNamesInFiles],
    ),
  examples: {
    passes: [
      withText(
        'people of history, and words with capitals',
        'Year 5 and Year 6 learn about Robert Peel, Stranger Danger and the Mini Police. Ysgol Gynradd Aberteifi is a primary school.',
      ),
      withText('a first name alone', 'Sam, aged 9, sees the car.'),
      withText('ages of many', 'Police Cadets, aged 13 to 17, help.'),
      withText(
        'teams with colours, and the children of a story',
        'Team: Red, Amber, Green\n\nMaya, Tom and Ali find a purse.',
      ),
    ],
    fails: [
      withText('a name and an age', 'Sam Example, aged 9, told us.'),
      withText('a pupil by name', 'We thank the pupil Sam Example.'),
      withText('a team', 'Red team: Sam Example, Ann Other and Lee Sample'),
      withText('a list', 'Our cadets:\n\n- Sam Example\n- Ann Other'),
      withAttachment(
        'a certificate',
        'certificate.docx',
        docx(
          ['This certificate is for', 'Sam Example', 'of Class 5B']
            .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
            .join(''),
        ),
      ),
      withAttachment('first names in a file', 'plan.docx', docx('Cards are held by: Aisha, Ben and Chloe')),
    ],
  },
};
