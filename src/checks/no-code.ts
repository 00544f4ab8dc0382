import { lesson, withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const noCode: Rule = {
  id: 'no-code',
  severity: 'error',
  title: 'A page holds no program code',
  why: 'Pages come from many hands and are built on a computer that publishes to schools. What cannot run cannot do harm.',
  run: refusedByReader('no-code'),
  examples: {
    passes: [
      withText('curly brackets in code', 'Type `{x}` on the keyboard.'),
      withText('curly brackets after a backslash', 'A set is written \\{1, 2\\}.'),
    ],
    fails: [
      withText('an import', "import fs from 'node:fs'"),
      withText('an export', 'export const x = 1'),
      withText('an expression', 'The answer is {6 * 7}.'),
      withText('brackets that are not even code', 'Put {two words} here.'),
      lesson('a setting that is code', { body: '<Activity title="x" minutes={10} part="main">\nHello\n</Activity>' }),
      lesson('settings spread from code', { body: '<Activity {...everything}>\nHello\n</Activity>' }),
    ],
  },
};
