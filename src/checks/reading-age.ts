import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { isBlock, type Node } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Position } from '../document/problem.ts';
import { sentencesIn } from '../document/sentences.ts';
import { stringsIn } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Rule } from './rule.ts';

/**
 * The school grade from which a sentence is named. The grade is the mean of two formulas, Flesch-Kincaid (syllables)
 * and the Automated Readability Index (letters), so that a quirk of one does not decide. Both were made for whole
 * texts and are rough for one sentence, so only what is far too hard is named: of the sentences in our own lessons
 * 99 in 100 stay below. Shorter sentences than `words` are names and labels.
 */
const limits = { child: { grade: 9.2, words: 10, longWord: 4 }, adult: { grade: 14, words: 12, longWord: 5 } } as const;

/** Characters. Too few for as many words. */
const shortest = 40;

type Reader = keyof typeof limits;

export const readingAge: Rule = {
  id: 'reading-age',
  severity: 'warning',
  title: 'Sentences can be read at one go by those they are for',
  why: 'What is said to children of 7 to 11 has to be understood at the first hearing, and a plan is read in a corridor on the way to the room.',
  *run(library) {
    const syllables = new Map<string, number>();
    const count = (word: string) => {
      // No word is as long, and the count would take its time over one that is made to be.
      const known = syllables.get(word) ?? syllable(word.slice(0, 40));
      syllables.set(word, known);
      return known;
    };
    for (const page of library.pages) {
      // The formulas are for English.
      if (page.lang !== 'en') continue;
      for (const { reader, text, at } of textsOf(page)) {
        if (text.length < shortest) continue;
        for (const sentence of sentencesIn(text)) {
          if (sentence.text.length < shortest) continue;
          const { grade: most, words: fewest, longWord } = limits[reader];
          const { words } = sentence;
          if (words.length < fewest || isWelsh(words)) continue;
          const grade = gradeOf(words, count);
          if (grade <= most) continue;
          const long = [...new Set(words.filter((word) => count(word) >= longWord))].slice(0, 4);
          const shorter = long.length > 0 ? ` If you can, find shorter words for: ${long.join(', ')}.` : '';
          // In English schools, and in the formulas' grades, a child is five years older than the grade it is in.
          const age = Math.round(grade + 5);
          yield {
            file: page.file,
            ...at(sentence.text),
            message:
              reader === 'child'
                ? `This sentence of ${words.length} words suits readers of about ${age}; it is for children of 7 to 11.`
                : `This sentence of ${words.length} words is hard to take in at one go.`,
            help: `Make two sentences of it, or three.${shorter}`,
          };
        }
      }
    }
  },
  examples: {
    passes: [
      withText(
        'plain words to children',
        '<Say>\nLook both ways before you cross. If you cannot see past a parked car, walk on until you can.\n</Say>',
      ),
      withText(
        'a long list for adults',
        'Bring these: six torches, black card, a hi-vis jacket, chalk, a whistle, eight cones and thirty copies of each worksheet.',
      ),
      withText(
        'Welsh',
        '<Say>\nMae gan bob plentyn yn y dosbarth hwn yr hawl i deimlo\u2019n ddiogel yn yr ysgol ac ar y ffordd adref.\n</Say>',
      ),
    ],
    fails: [
      withText(
        'hard words to children',
        '<Say>\nFraudulent organisations frequently impersonate legitimate institutions in order to obtain confidential information.\n</Say>',
      ),
      withText(
        'too much at once for adults',
        'Practitioners should ensure that appropriate consideration is given to the identification of safeguarding vulnerabilities prior to the commencement of any educational intervention, notwithstanding operational pressures.',
      ),
      lesson('hard words in something to do at home', {
        keys: {
          home: 'Investigate collaboratively which responsibilities different organisations have regarding community safety.',
        },
      }),
    ],
  },
};

interface Text {
  readonly reader: Reader;
  readonly text: string;
  at(sentence: string): Position;
}

/** What people read on a page, and who reads it. In lessons some blocks are for children, and so are some keys. */
function* textsOf(page: Page): Generator<Text> {
  const lesson = page.kind === 'lessons';
  for (const { value, path } of stringsIn(page.yaml.data)) {
    const [key] = path;
    if (key === 'sources' || key === 'reviews') continue;
    yield {
      reader: lesson && (key === 'vocabulary' || key === 'home') ? 'child' : 'adult',
      text: value,
      at: () => page.yaml.at(path),
    };
  }
  const places = placesIn(page.text);
  for (const { reader, line, text } of proseIn(page.document, 'adult', lesson)) {
    yield { reader, text, at: (sentence) => places.find(line, sentence) };
  }
}

const forChildren = ['Say', 'Slide', 'Worksheet', 'Card'] as const;

function* proseIn(
  nodes: readonly Node[],
  reader: Reader,
  lesson: boolean,
): Generator<{ reader: Reader; line: number; text: string }> {
  for (const node of nodes) {
    if (lesson && isBlock(node, 'Ask')) {
      yield* proseIn(node.children.slice(0, 1), 'child', lesson);
      yield* proseIn(node.children.slice(1), 'adult', lesson);
    } else if (node.type === 'block')
      yield* proseIn(
        node.children,
        lesson && forChildren.some((name) => isBlock(node, name)) ? 'child' : reader,
        lesson,
      );
    else if (node.type === 'list') for (const item of node.items) yield* proseIn(item, reader, lesson);
    else if (node.type === 'quote') yield* proseIn(node.children, reader, lesson);
    else if (node.type === 'paragraph') yield { reader, line: node.line, text: inlineText(node.children) };
    else if (node.type === 'table')
      for (const cell of [node.head, ...node.rows].flat()) yield { reader, line: node.line, text: inlineText(cell) };
  }
}

function gradeOf(words: readonly string[], count: (word: string) => number): number {
  const size = { sentence: 1, word: words.length };
  const syllable = words.reduce((sum, each) => sum + count(each), 0);
  return (
    (fleschKincaid({ ...size, syllable }) + automatedReadability({ ...size, character: words.join('').length })) / 2
  );
}

const welsh = new Set([
  'ac',
  'ar',
  'bod',
  'chi',
  'ei',
  'eich',
  'gan',
  'gyda',
  'mae',
  'mewn',
  'nid',
  'sy',
  'wedi',
  'yn',
  'yr',
  'yw',
]);

/** A sentence of Welsh on an English page: two of the small words that only Welsh has. */
function isWelsh(words: readonly string[]): boolean {
  return words.filter((word) => welsh.has(word.toLowerCase())).length >= 2;
}
