import { writtenTexts } from '../document/library.ts';
import { spelledOut, type WrittenText } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Complaint, Rule } from './rule.ts';

/**
 * Signs that nobody sees: direction marks, joiners, invisible spaces and letters, tags, variation selectors, control
 * characters.
 */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;

const names: Readonly<Record<string, string>> = {
  '\u00ad': 'A soft hyphen',
  '\u061c': 'A direction mark',
  '\u200b': 'A space of no width',
  '\u200c': 'A mark that keeps letters apart',
  '\u200d': 'A mark that joins letters',
  '\u200e': 'A direction mark',
  '\u200f': 'A direction mark',
  '\u2028': 'A line break that editors do not show',
  '\u2029': 'A line break that editors do not show',
  '\u2060': 'A mark that joins words',
  '\ufeff': 'A space of no width',
};

export const noHiddenMarks: Rule = {
  id: 'no-hidden-marks',
  severity: 'error',
  title: 'A page holds no mark that cannot be seen',
  why: 'Hidden marks can turn the order of what people read, hide text from whoever checks it, and keep search from finding a word.',
  alone: true,
  *run(library) {
    for (const written of writtenTexts(library)) {
      yield* inText(written.file, written.text);
      yield* inCodes(written.file, written);
    }
  },
  examples: {
    passes: [
      lesson('Welsh letters and signs', {
        keys: { title: 'Diogelwch ŵ ŷ â – “dyfyniad” £5 · 20 °C' },
        body: '<Activity title="Tŷ" minutes="10" part="main">\nYr un peth … eto.\n</Activity>\n',
      }),
    ],
    fails: [
      withText('text turned round', 'The answer is \u202eon\u202c.'),
      withText('text turned round beside letters that run from the right', 'سلام \u202ekcehc\u202c سلام'),
      withText('text set apart beside such letters', 'سلام \u2067gov.uk\u2069 سلام'),
      withText('a space of no width', 'safe\u200bguarding'),
      withText('a soft hyphen', 'safe\u00adguarding'),
      withText('letters hidden as tags', 'Hello\u{e0069}\u{e0067}'),
      withText('a mark written as an entity', 'The answer is &#x202E;on.'),
      lesson('a mark written as an escape', { keys: { summary: '"The answer is \\u202Eon."' } }),
    ],
  },
};

function* inText(file: string, text: string): Generator<Complaint> {
  const lines = new Set<number>();
  const places = placesIn(text);
  for (const match of text.matchAll(unseen)) {
    if (belongs(text, match.index, match[0])) continue;
    const position = places.at(match.index);
    // One a line: text copied from a website can hold one between any two words.
    if (!lines.has(position.line))
      yield {
        file,
        ...position,
        message: `${nameOf(match[0])} stands here, where nobody can see it.`,
        help: wordAround(text, match.index),
      };
    lines.add(position.line);
  }
}

/** Marks that were not typed but spelled, as an entity in the text or an escape in the front matter. */
function* inCodes(file: string, written: WrittenText): Generator<Complaint> {
  const typed = new Set(written.text.match(unseen));
  for (const { value, at } of spelledOut(written)) {
    const mark = misplacedIn(value);
    if (mark && !typed.has(mark))
      yield {
        file,
        ...at(),
        message: `${nameOf(mark)} is written as a code here, and nobody will see it on the page.`,
        help: 'Take the code out.',
      };
  }
}

function misplacedIn(text: string): string | undefined {
  return [...text.matchAll(unseen)].find((match) => !belongs(text, match.index, match[0]))?.[0];
}

/**
 * Whether a mark does here what it is for: it makes an emoji or a flag, or shapes letters of a script that needs it.
 */
function belongs(text: string, offset: number, mark: string): boolean {
  const before = text.slice(Math.max(0, offset - 24), offset);
  const after = text.slice(offset + mark.length, offset + mark.length + 24);
  if (mark === '\ufe0e' || mark === '\ufe0f') return /\p{Emoji}\p{EMod}?$/u.test(before);
  if (mark === '\u200d' && /[\p{ExtPict}\p{EMod}\ufe0f]$/u.test(before)) return /^\p{ExtPict}/u.test(after);
  if (mark === '\u200c' || mark === '\u200d')
    return /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]\p{M}*$/u.test(
      before,
    );
  if (mark === '\u200e' || mark === '\u200f' || mark === '\u061c')
    return (
      /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]\P{L}*$/u.test(before) ||
      /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(after)
    );
  if (mark >= '\u{e0020}' && mark <= '\u{e007f}')
    return (
      /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u.test(before) &&
      (mark === '\u{e007f}' || /^[\u{e0020}-\u{e007e}]*\u{e007f}/u.test(after))
    );
  return false;
}

function nameOf(mark: string): string {
  const code = `U+${mark.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const turns = /[\u202a-\u202e\u2066-\u2069]/.test(mark);
  return `${turns ? 'A mark that turns text round' : (names[mark] ?? 'A sign that cannot be seen')} (${code})`;
}

/** The word that holds a mark, as it should be typed. */
function wordAround(text: string, offset: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, offset - 30), offset))![0];
  const after = /^\S*/.exec(text.slice(offset, offset + 30))![0];
  const word = `${before}${after}`.replace(unseen, '');
  return word === ''
    ? 'Delete it: put the cursor after the space and press the backspace key.'
    : `Delete "${word}" and type it again.`;
}
