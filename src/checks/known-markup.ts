import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const knownMarkup: Rule = {
  id: 'known-markup',
  severity: 'error',
  title: 'Every piece of Markdown is one the library knows',
  why: 'Only what is known can be printed, read aloud and put on a slide.',
  run: refusedByReader('known-markup'),
  examples: {
    passes: [
      withText(
        'paragraphs, lists, tables and quotes',
        '- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n> Stop and think.',
      ),
    ],
    fails: [],
  },
};
