import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { isBlock, type Inline, type Node } from '../document/model.ts';
import type { Page } from '../document/page.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Position } from '../document/problem.ts';
import { sentencesIn } from '../document/sentences.ts';
import { stringsIn } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import type { BlockName } from '../schema/blocks.ts';
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
  alone: true,
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
      const texts = textsOf(page);
      const hard: Hard[] = [];
      for (const text of texts) addHard(text, count, hard);
      if (hard.length === 0) continue;
      const read = wordsRead(texts);
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
        "<Say>\nLook both ways before you cross. If you can't see past a parked car, walk on until you can.\n</Say>",
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
      withText(
        'a long letter in Urdu',
        `<Say>\n${'ہم آپ کے بچوں کو سڑک پر محفوظ رہنا سکھاتے ہیں، PCSO اور '.repeat(6)}شکریہ۔\n</Say>`,
      ),
      withText(
        'the same in Hindi',
        `<Say>\n${'हम आपके बच्चों को सड़क पर सुरक्षित रहना सिखाते हैं, PCSO और '.repeat(6)}धन्यवाद।\n</Say>`,
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

/** Adds the sentences of a text that are hard. */
function addHard({ reader, text, at }: Text, count: (word: string) => number, hard: Hard[]): void {
  const fewest = reader === 'child' ? limits.shortForChild.words : limits[reader].words;
  if (mostWordsIn(text) < fewest) return;
  for (const sentence of sentencesIn(text)) {
    if (sentence.text.length < shortest || mostWordsIn(sentence.text) < fewest) continue;
    const { words } = sentence;
    const most = limitFor(reader, words.length);
    if (most === undefined || isWelsh(words) || isInOtherLetters(words)) continue;
    const grade = gradeOf(words, count);
    if (grade > most) hard.push({ reader, words, grade, at: at(sentence.text) });
  }
}

/** @returns at least as many as there are words. Between two stands a sign that is no letter; to count words is slow */
function mostWordsIn(text: string): number {
  let apart = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index) | 0x20;
    if (letter < 0x61 || letter > 0x7a) apart += 1;
  }
  return apart + 1;
}

/** How many words a page has for each reader. */
function wordsRead(texts: readonly Text[]): Record<Reader, number> {
  const read = { child: 0, adult: 0 };
  for (const { reader, text } of texts)
    for (const sentence of sentencesIn(text))
      read[reader] += sentence.text.length < shortest ? sentence.text.split(' ').length : sentence.words.length;
  return read;
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
function textsOf(page: Page): readonly Text[] {
  const lesson = page.kind === 'lessons';
  const all: Text[] = [];
  const { yaml } = page;
  for (const { value, path } of stringsIn(yaml.data)) {
    const [key] = path;
    if (key === 'sources' || key === 'reviews') continue;
    const reader = lesson && (key === 'vocabulary' || key === 'home') ? 'child' : 'adult';
    all.push({ reader, text: value, at: () => yaml.at(path) });
  }
  const places = placesIn(page.text);
  const add = (reader: Reader, line: number, inlines: readonly Inline[]) =>
    all.push({ reader, text: inlineText(inlines), at: (sentence) => places.find(line, sentence) });
  addProse(page.document, 'adult', lesson, add);
  return all;
}

const forChildren: ReadonlySet<string> = new Set<BlockName>(['Say', 'OpenWith', 'Slide', 'Worksheet', 'Card']);

function addProse(
  nodes: readonly Node[],
  reader: Reader,
  lesson: boolean,
  add: (reader: Reader, line: number, inlines: readonly Inline[]) => void,
): void {
  for (const node of nodes) {
    if (lesson && isBlock(node, 'Ask')) {
      addProse(node.children.slice(0, 1), 'child', lesson, add);
      addProse(node.children.slice(1), 'adult', lesson, add);
    } else if (node.type === 'block')
      addProse(node.children, lesson && forChildren.has(node.name) ? 'child' : reader, lesson, add);
    else if (node.type === 'list') for (const item of node.items) addProse(item, reader, lesson, add);
    else if (node.type === 'quote') addProse(node.children, reader, lesson, add);
    else if (node.type === 'paragraph') add(reader, node.line, node.children);
    else if (node.type === 'table') for (const cell of [node.head, ...node.rows].flat()) add(reader, node.line, cell);
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

/** The formulas count what English words are made of. */
function isInOtherLetters(words: readonly string[]): boolean {
  return 2 * words.filter((word) => !/^\p{Script=Latin}/u.test(word)).length >= words.length;
}

/** A sentence of Welsh on an English page: two of the small words that only Welsh has. */
function isWelsh(words: readonly string[]): boolean {
  return words.filter((word) => welsh.has(word.toLowerCase())).length >= 2;
}
