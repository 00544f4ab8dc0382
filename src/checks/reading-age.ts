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
 * Where a reader would stumble. `grade` is the mean of two formulas, Flesch-Kincaid (syllables) and the Automated
 * Readability Index (letters), so that a quirk of one does not decide. Both were made for whole texts and are rough for
 * one sentence: adults are told of what is both long (GOV.UK asks for 25 words at most) and hard, and of the hardest of
 * it alone. What is short can be read twice; to a class it is said once, so there hard words count as well.
 */
const limits = {
  child: { words: 15, grade: 9.2, longWord: 4, namedPer: 250 },
  /** A short sentence of hard words, said to a class. */
  shortForChild: { words: 10, grade: 13 },
  adult: { words: 25, grade: 19, longWord: 5, namedPer: 1500 },
} as const;

/** Characters. Too few for as many words. */
const shortest = 40;

type Reader = 'child' | 'adult';

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
      const read = { child: 0, adult: 0 };
      const hard: Hard[] = [];
      for (const { reader, text, at } of textsOf(page)) {
        for (const sentence of sentencesIn(text)) {
          if (sentence.text.length < shortest) {
            read[reader] += sentence.text.split(' ').length;
            continue;
          }
          const { words } = sentence;
          read[reader] += words.length;
          const most = limitFor(reader, words.length);
          if (most === undefined || isWelsh(words)) continue;
          const grade = gradeOf(words, count);
          if (grade > most) hard.push({ reader, words, grade, at: at(sentence.text) });
        }
      }
      for (const reader of ['child', 'adult'] as const) {
        const all = hard.filter((each) => each.reader === reader).sort((a, b) => b.grade - a.grade);
        const named = all.slice(0, Math.max(1, Math.floor(read[reader] / limits[reader].namedPer)));
        for (const each of named)
          yield { file: page.file, ...each.at, ...said(each, all.length - named.length, count) };
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
        'a plain sentence with long words for adults',
        'Supervisors must immediately communicate any unexpected accident or dangerous situation to the organisers.',
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

interface Hard {
  readonly reader: Reader;
  readonly words: readonly string[];
  readonly grade: number;
  readonly at: Position;
}

/** @returns the grade above which a sentence of so many words is hard; nothing where none is */
function limitFor(reader: Reader, words: number): number | undefined {
  if (words >= limits[reader].words) return limits[reader].grade;
  return reader === 'child' && words >= limits.shortForChild.words ? limits.shortForChild.grade : undefined;
}

function said({ reader, words, grade }: Hard, more: number, count: (word: string) => number) {
  const long = [...new Set(words.filter((word) => count(word) >= limits[reader].longWord))].slice(0, 4);
  const isLong = words.length >= limits[reader].words;
  const help = [
    ...(isLong ? ['Make two sentences of it, or three.'] : []),
    ...(long.length > 0 ? [`${isLong ? 'If you can, find' : 'Find'} shorter words for: ${long.join(', ')}.`] : []),
    ...(more > 0 ? [`${more} more sentences of this page are nearly as hard; these are the hardest.`] : []),
  ].join(' ');
  // In English schools, and in the formulas' grades, a child is five years older than the grade it is in.
  const age = Math.round(grade + 5);
  return reader === 'child'
    ? {
        message: `This sentence of ${words.length} words suits readers of about ${age}; it is for children of 7 to 11.`,
        help: help || 'Say it in shorter words.',
      }
    : { message: `This sentence of ${words.length} words is hard to take in at one go.`, help };
}

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

const forChildren = ['Say', 'OpenWith', 'Slide', 'Worksheet', 'Card'] as const;

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
