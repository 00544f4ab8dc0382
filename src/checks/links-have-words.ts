import { everyNode, inlinesIn, type Inline } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { placesIn } from '../document/where.ts';
import { withText } from './examples.ts';
import type { Rule } from './rule.ts';

export const linksHaveWords: Rule = {
  id: 'links-have-words',
  severity: 'error',
  title: 'Every link has words',
  why: 'A link without words cannot be seen, pressed or read aloud.',
  *run(library) {
    for (const page of library.pages) {
      const places = placesIn(page.text);
      for (const node of everyNode(page.document)) {
        if (hasWordless(inlinesIn(node)))
          yield {
            file: page.file,
            ...places.find(node.line, '[]('),
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

function hasWordless(inlines: readonly Inline[]): boolean {
  return inlines.some(
    (inline) =>
      (inline.type === 'link' && inlineText(inline.children).trim() === '') ||
      ('children' in inline && hasWordless(inline.children)),
  );
}
