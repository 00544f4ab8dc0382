/** English text cut into what a reader takes in at one go. */

export interface Sentence {
  /** As it stands in the text. */
  readonly text: string;
  readonly words: readonly string[];
}

// None of these can take longer than a glance a letter, however a text is made.
const end = /(?<![.!?;:…])[.!?;:…]+["'”’)\]*]*(?=\s|$)/g;
const word = /\p{L}+(?:['’]\p{L}+)*/gu;
const inBrackets = /\([^()]*\)/g;
const blank = (passage: string) => ' '.repeat(passage.length);

/**
 * Cuts where Flesch told people to count: at full stops, question and exclamation marks, colons and semicolons. What
 * stands in round brackets is left out, and so are numbers and web addresses: they are looked at, not read.
 */
export function sentencesIn(text: string): Sentence[] {
  const read = text.replace(inBrackets, blank).replace(/\S+/g, (token) => (/\.\p{L}/u.test(token) ? blank(token) : token));
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const words = read.slice(from, to).match(word) ?? [];
    if (words.length > 0) found.push({ text: text.slice(from, to).trim(), words });
    from = to;
  };
  for (const { index, 0: mark } of read.matchAll(end)) add(index + mark.length);
  add(text.length);
  return found;
}
