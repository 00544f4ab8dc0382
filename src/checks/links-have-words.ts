import { linksOn } from '../document/links.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const linksHaveWords: Rule = {
  id: 'links-have-words',
  severity: 'error',
  title: 'Every link has words',
  why: 'A link without words cannot be seen, pressed or read aloud.',
  *run(library) {
    for (const page of library.pages) {
      for (const { words, line, column } of linksOn(page)) {
        if (words.trim() === '')
          yield {
            file: page.file,
            line,
            column,
            message: 'This link has no words between its square brackets.',
            help: 'Write what it leads to: [the Highway Code](https://www.gov.uk/guidance/the-highway-code). Or take it out.',
          };
      }
    }
  },
  examples: {
    passes: [withText('a link with words', '[The Highway Code](https://www.gov.uk/)')],
    fails: [
      withText('no words', 'Read []( https://www.gov.uk/) first.'),
      withText('nothing but a space', '**[ ](https://www.gov.uk/)**'),
    ],
  },
};
