/** Signs that the printed files have no shape for: which, and what to write in their place. */
import { cannotPrint, canPrint, printed } from '../../document/letters.ts';

/** What says the same and can be printed: a sign of the typeface, or words. */
const instead: readonly (readonly [signs: string, words: string])[] = [
  ['★☆⭐🌟✭✮✯🏅', 'the word: star'],
  ['☎☏📞📱📲✆', 'the word: ring, or telephone'],
  ['⚠⛔🚫🛑🚨', 'the words: take care, or stop. A safeguarding point goes into <Note kind="safeguarding">'],
  ['✅☑✔🗸', '✓'],
  ['❌✖❎✘', '✗'],
  ['⬜🔲▢', '☐'],
  ['➡➜➔➞➤⇨►▶', '→'],
  ['⬅⇦', '←'],
  ['⬆', '↑'],
  ['⬇', '↓'],
  ['😀😃😄😁😊🙂😉☺', '☺ or a word'],
  ['❗❕', '!'],
  ['❓❔', '?'],
  ['❤💙💚💛🧡💜', '♥ or a word'],
  ['👮', 'the words: police officer, or PCSO'],
  ['🚓🚔', 'the words: police car'],
  ['👍', 'the word: yes, or well done'],
  ['👎', 'the word: no'],
  ['⏰⏱⏲🕐⌚⌛⏳', 'the minutes, as in (3 minutes)'],
  ['💡', '<Note kind="tip">'],
  ['📧✉📩', 'the word: email'],
  ['🏠🏡', 'the word: home'],
  ['🏫', 'the word: school'],
  ['•●▪◾◼⚫', 'a list: begin each line with a hyphen'],
];

/** Scripts that no typeface of the library has. */
const scripts: readonly (readonly [script: string, letters: RegExp])[] = [
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Gujarati', /\p{Script=Gujarati}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Malayalam', /\p{Script=Malayalam}/u],
  ['Sinhala', /\p{Script=Sinhala}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Amharic or Tigrinya', /\p{Script=Ethiopic}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];

export interface Unprintable {
  /** As they stand in the text, each once. */
  readonly signs: readonly string[];
  readonly message: string;
  readonly help: string;
}

/**
 * Nearly every text is made of these alone, and to look up each of its signs takes a hundred times as long. All can be
 * printed, and none changes beside another.
 */
export const everyday = /^[\t\n -~\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026\u2190-\u2193\u2610\u2713\u2717]*$/;

/** @returns what cannot be printed of a text, every sign named at once; nothing where all of it can */
export function unprintableIn(text: string): Unprintable | undefined {
  if (everyday.test(text)) return undefined;
  const signs = cannotPrint(printed(text, true));
  if (signs.length === 0) return undefined;
  const foreign = scripts.filter(([, letters]) => signs.some((sign) => letters.test(sign)));
  const others = signs.filter((sign) => !foreign.some(([, letters]) => letters.test(sign)));
  const found = [
    ...foreign.map(([script]) => `${script} letters`),
    ...others.slice(0, 12).map((sign) => named(sign)),
    ...(others.length > 12 ? [`${others.length - 12} signs more`] : []),
  ];
  const help = [
    ...(foreign.length > 0
      ? [
          `The typefaces of the printed files have no ${foreign.map(([script]) => script).join(', ')} letters. Put these words into a Word file or a PDF that shows them, and list it under attachments.`,
        ]
      : []),
    ...new Set(others.slice(0, 12).map(helpFor)),
  ];
  return {
    signs,
    message: `${found.join(', ')} cannot be printed: the typefaces of the PDFs have no such ${signs.length === 1 ? 'sign' : 'signs'}.`,
    help: help.join(' '),
  };
}

/** `★ (U+2605)`; a sign that nobody sees by its number alone */
function named(sign: string): string {
  const number = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{S}\p{P}\p{N}]/u.test(sign) && sign !== '\uFFFD' ? `${sign} (${number})` : `the sign ${number}`;
}

function helpFor(sign: string): string {
  if (sign === '\uFFFD') return 'U+FFFD stands where a sign was lost when the text was copied: type the word again.';
  if (/\p{Co}/u.test(sign))
    return 'A sign of private use means something on one computer only, such as a bullet of Word: take it out, or write a word.';
  if (/[\p{Cn}\p{Cs}]/u.test(sign)) return 'No sign has this number: take it out.';
  if (sign === '\u20E3') return 'In place of a number in a box write the number by itself.';
  const known = instead.find(([signs]) => signs.includes(sign));
  if (known) return `In place of ${sign} write ${known[1]}.`;
  const plain = sign.normalize('NFKC');
  if (plain !== sign && [...plain].every(canPrint)) return `In place of ${sign} write ${plain.trim() || 'a space'}.`;
  if (/[\p{M}\p{Sk}]/u.test(sign)) return 'Take the mark out, or type the letter and its accent again.';
  return `In place of ${sign} write a word, or show a picture: <Figure src="..." alt="..." />`;
}
