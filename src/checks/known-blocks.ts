import { withText } from './examples.ts';
import { refusedByReader, type Rule } from './rule.ts';

export const knownBlocks: Rule = {
  id: 'known-blocks',
  severity: 'error',
  title: 'Every block is one the library knows',
  why: 'A block that nobody drew would vanish from the page and the print.',
  run: refusedByReader('known-blocks'),
  examples: {
    passes: [withText('a block of the vocabulary', '<Say>\nGood morning.\n</Say>')],
    fails: [
      withText('a misspelt block', '<Workshet title="x">\nHello\n</Workshet>'),
      withText('a name that every program object has', '<Constructor />'),
      withText('a tag without a name', '<>\nHello\n</>'),
    ],
  },
};
