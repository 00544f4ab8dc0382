import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const notTooDeep: Rule = {
  id: 'not-too-deep',
  severity: 'error',
  title: 'Nothing is nested more than eight levels deep',
  why: 'Nobody can follow so many levels in a classroom, and very deep nesting can stop a computer.',
  run: refusedByReader('not-too-deep'),
  examples: {
    passes: [withText('a list in a list', '- one\n  - two\n    - three')],
    fails: [
      withText(
        'a list forty levels deep',
        Array.from({ length: 40 }, (_, level) => `${'  '.repeat(level)}- level`).join('\n'),
      ),
      withText('quotes in quotes', `${'> '.repeat(40)}hello`),
    ],
  },
};
