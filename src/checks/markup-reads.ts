import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const markupReads: Rule = {
  id: 'markup-reads',
  severity: 'error',
  title: 'The text can be read as Markdown with blocks',
  why: 'A block that is not closed swallows the rest of the page.',
  run: refusedByReader('markup-reads'),
  examples: {
    passes: [withText('a less-than sign written out', '5 &lt; 6'), withText('a less-than sign in code', '`5 < 6`')],
    fails: [
      withText('a block that is not closed', '<Say>\nHello'),
      withText('an HTML comment', '<!-- not yet -->'),
      withText('a bare less-than sign', 'Children <10 years old'),
      withText('an address between angle brackets', '<https://www.gov.uk/>'),
    ],
  },
};
