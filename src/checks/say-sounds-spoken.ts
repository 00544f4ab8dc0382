import { everyNode, inlinesIn, isBlock, type Node } from '../document/model.ts';
import { inlineText } from '../document/plain-text.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * What nobody says in full when they speak to children. Not what ends a sentence ("Yes, we are."), not the end of an
 * indirect question ("who you are") and not a subject of several ("your teacher and I will").
 */
const written =
  /(?<!\b(?:who|what|where|how|whose|which|of|and) )\b(?:(?:I am|you are|we are|they are|I will|you will|we will|they will|it will|it is|that is|there is|let us)(?=\s+[a-z])|(?:do|does|did|is|are|was|were|has|have|had|would|could|should|will) not|cannot)\b/gi;
/** Said by nobody to a child. */
const stiff = /\bwhom\b/gi;

export const saySoundsSpoken: Rule = {
  id: 'say-sounds-spoken',
  severity: 'warning',
  title: 'Words to say sound like somebody speaking',
  why: 'A PCSO reads them aloud. "I am", "do not" and "cannot" read aloud sound like a notice on a wall, and children stop listening.',
  alone: true,
  *run({ pages }) {
    for (const { file, lang, text, document } of pages) {
      if (lang !== 'en') continue;
      for (const say of everyNode(document)) {
        if (!isBlock(say, 'Say') && !isBlock(say, 'OpenWith')) continue;
        const found = spokenIn(say.children).flatMap((node) => {
          const words = inlineText(inlinesIn(node));
          return [...words.matchAll(written), ...words.matchAll(stiff)].map((match) => ({ node, match: match[0] }));
        });
        const [first, ...more] = found;
        if (!first) continue;
        const all = [...new Set([first, ...more].map(({ match }) => `"${match}"`))];
        yield {
          file,
          ...placesIn(text).find(first.node.line, first.match),
          message: `These words are to be said, and ${all.join(', ')} ${all.length === 1 ? 'is' : 'are'} how people write.`,
          help: 'Read it aloud, and write what you hear: "I\'m", "don\'t", "can\'t", "who with".',
        };
      }
    }
  },
  examples: {
    passes: [
      lesson('as people speak', {
        body: '<Activity title="Coats" minutes="10" part="starter">\n<Say>\nI\'m here to help, and you don\'t have to answer. Tell me who you are.\n</Say>\n</Activity>\n',
      }),
      withText('what is read, not said', 'The PCSO does not touch the coats.'),
    ],
    fails: [
      withText('as people write', '<Say>\nI am here to help, and you do not have to answer.\n</Say>'),
      withText('a word of letters', '<Say>\nTo whom would you go?\n</Say>'),
    ],
  },
};

/** Slides among the words to open with are read from a wall. */
function spokenIn(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => {
    if (node.type === 'list') return node.items.flatMap(spokenIn);
    if (node.type === 'quote') return spokenIn(node.children);
    return node.type === 'block' ? [] : [node];
  });
}
