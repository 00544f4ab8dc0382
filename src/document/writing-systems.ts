/**
 * The scripts beside our own that pages and printed files show, for the families who read them: where their letters
 * stand in a text, which way they run, and whose language they are. Whoever writes a page or a file asks here, so that
 * a line is the same in all of them.
 */
import type { Typeface } from './letters.ts';

export interface WritingSystem {
  /** Its name in Unicode. */
  readonly script: 'Arabic' | 'Devanagari' | 'Bengali' | 'Gurmukhi';
  readonly typeface: Typeface;
  readonly rightToLeft: boolean;
  /** The typeface that Windows has for it: Word and PowerPoint files carry none. */
  readonly officeFont: string;
  /** Languages that a letter of their own gives away, wherever it stands. */
  readonly telling: readonly { readonly lang: string; readonly letters: string }[];
  /** Languages that share letters: the first of which a text has one, and is so long that one told above would show. */
  readonly likely: readonly { readonly lang: string; readonly letters: string; readonly from: number }[];
  /** The language where nothing gives another away. */
  readonly lang: string;
}

export const writingSystems: readonly WritingSystem[] = [
  {
    script: 'Arabic',
    typeface: 'IBM Plex Sans Arabic',
    rightToLeft: true,
    officeFont: 'Arial',
    telling: [
      { lang: 'ur', letters: '[ٹڈڑںےۓھہۂ]' },
      { lang: 'ps', letters: '[ټډړږښځڅڼۍې]' },
      { lang: 'ckb', letters: '[ۆێڵڕ]' },
      { lang: 'ar', letters: '[كيةإ]' },
    ],
    likely: [
      { lang: 'fa', letters: '[پچژگکی]', from: 60 },
      { lang: 'ur', letters: '[پچژگکی]', from: 0 },
    ],
    lang: 'ar',
  },
  {
    script: 'Devanagari',
    typeface: 'Noto Sans Devanagari',
    rightToLeft: false,
    officeFont: 'Nirmala UI',
    telling: [],
    likely: [],
    lang: 'hi',
  },
  {
    script: 'Bengali',
    typeface: 'Hind Siliguri',
    rightToLeft: false,
    officeFont: 'Nirmala UI',
    telling: [{ lang: 'as', letters: '[ৰৱ]' }],
    likely: [],
    lang: 'bn',
  },
  {
    script: 'Gurmukhi',
    typeface: 'Noto Sans Gurmukhi',
    rightToLeft: false,
    officeFont: 'Nirmala UI',
    telling: [],
    likely: [],
    lang: 'pa',
  },
];

/** Signs of a script, with its numbers and its own punctuation. */
const signsOf = ({ script }: Pick<WritingSystem, 'script'>) => `\\p{Script_Extensions=${script}}\\u200C\\u200D`;
const open = '[\\p{Ps}\\p{Pi}]';
const close = '[\\p{Pe}\\p{Pf}]';
const signs = '\\s\\p{S}\\p{Pd}\\p{Pc}\\p{Po}';

/**
 * A pattern for words of one script in a row, with the spaces, numbers and signs between them, and with brackets where
 * both are inside. It means the same to Rust, in which Typst is written, so it may hold nothing that looks ahead.
 */
export function patternOf(system: WritingSystem): string {
  const own = `[${signsOf(system)}]`;
  const between = `[[${signs}\\p{N}]--${own}]`;
  return `\\p{Script=${system.script}}(?:${between}*(?:${own}|${open}(?:${own}|${between})*${close}))*`;
}

/** The same for words that run from left to right, in a line that runs from the right: "PCSO", "(1 of 2)". */
export const leftToRight = (() => {
  const right = `[${signsOf({ script: 'Arabic' })}]`;
  const [letter, number, between] = [`[\\p{L}--${right}]`, `[\\p{N}--${right}]`, `[[${signs}]--${right}]`];
  const inside = `(?:${letter}|${number}|${between})*`;
  // So few that a long row of numbers is not read again from each of them.
  const before = `(?:${number}|${between}){0,20}`;
  return `${open}${before}${letter}${inside}${close}|(?:${number}${before})?${letter}(?:[[${signs}\\p{M}]--${right}]*(?:${letter}|${number}|${open}${inside}${close}))*`;
})();

const anySystem = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}]/u;
const patterns = new RegExp(writingSystems.map((system) => `(${patternOf(system)})`).join('|'), 'gv');
const leftToRightWords = new RegExp(leftToRight, 'gv');

/** Part of a text. */
export interface Run {
  readonly text: string;
  /** Nothing for our own script. */
  readonly system?: WritingSystem;
  /** Nothing where what stands around decides: spaces, numbers and signs. */
  readonly direction?: 'ltr' | 'rtl';
}

/**
 * @param fromTheRight whether it stands in a line that runs from the right
 * @returns a text cut where its script or its direction changes; one run where it is all ours
 */
export function cutByScript(text: string, fromTheRight = false): Run[] {
  const cut = anySystem.test(text)
    ? cutBy(text, patterns, (match): Run => {
        const system = writingSystems[match.slice(1).findIndex((part) => part !== undefined)]!;
        return { text: match[0], system, direction: system.rightToLeft ? 'rtl' : 'ltr' };
      })
    : [{ text }];
  return fromTheRight
    ? cut.flatMap((run) =>
        run.system ? [run] : cutBy(run.text, leftToRightWords, ([words]): Run => ({ text: words, direction: 'ltr' })),
      )
    : cut;
}

function cutBy(text: string, pattern: RegExp, made: (match: RegExpExecArray) => Run): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index) });
    runs.push(made(match));
    from = match.index + match[0].length;
  }
  if (from < text.length || text === '') runs.push({ text: text.slice(from) });
  return runs;
}

/** @returns the scripts of which a text holds any sign, our own aside */
export function writingSystemsIn(text: string): WritingSystem[] {
  return writingSystems.filter((system) => new RegExp(`\\p{Script=${system.script}}`, 'u').test(text));
}

const has = (text: string, letters: string) => new RegExp(letters, 'u').test(text);

/**
 * Letters tell the script and seldom the language, so this is a guess for whoever reads aloud: by letters that one
 * language alone has, in the words themselves, else in the text around them.
 * @returns the language of words in a script: ur
 */
export function languageOf({ script, telling, likely, lang }: WritingSystem, words: string, around = words): string {
  const length = around.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
  return (
    telling.find(({ letters }) => has(words, letters))?.lang ??
    telling.find(({ letters }) => has(around, letters))?.lang ??
    likely.find(({ letters, from }) => length >= from && has(around, letters))?.lang ??
    lang
  );
}

/** A pattern for a letter that runs from right to left, for Rust too. */
export const fromTheRight = '[\\p{Script=Arabic}&&\\p{L}]';
const lettersFromTheRight = new RegExp(fromTheRight, 'gv');

/**
 * Whether the lines of a text begin at the right: where more than two thirds of its letters run that way, and where
 * more than one third does and it begins with such a letter. So a line of Urdu may begin with an English word, and an
 * English title may have its Urdu words after it.
 */
export function runsRightToLeft(text: string): boolean {
  const right = text.match(lettersFromTheRight)?.length ?? 0;
  if (right === 0) return false;
  const letters = text.match(/\p{L}/gu)!;
  return 3 * right > 2 * letters.length || (3 * right > letters.length && anySystem.test(letters[0]!));
}
