import { lessonText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

const long = `${'Hold up the two coats. '.repeat(20)}\n\n`;

export const pageSize: Rule = {
  id: 'page-size',
  severity: 'error',
  title: 'A page has 200 kB of text at most',
  why: 'Nobody reads a page of a hundred thousand words, and one that never ends could stop the check for everybody else.',
  run: refusedByReader('page-size'),
  examples: {
    passes: [
      {
        what: 'a page of 100 kB',
        files: { 'lessons/be-seen/en.mdx': `${lessonText()}\n${long.repeat(216)}` },
        shown: 'A hundred times as much text as the shortest lesson.',
      },
    ],
    fails: [
      {
        what: 'a page of 300 kB',
        files: { 'lessons/be-seen/en.mdx': `${lessonText()}\n${long.repeat(650)}` },
        shown: 'Seven hundred times as much.',
      },
    ],
  },
};
