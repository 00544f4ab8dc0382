/** English text cut into what a reader takes in at one go. */

export interface Sentence {
  /** As it stands in the text. */
  readonly text: string;
  /** Counted when somebody asks: most sentences are too short to be judged. */
  readonly words: readonly string[];
}

// None of these can take longer than a glance a letter, however a text is made.
const end = /(?<![.!?;:…])[.!?;:…]+["'”’)\]*]*(?=\s|$)/g;
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;
const inBrackets = /\([^()]*\)/g;
/** A dot with a letter after it, as in a web address or the name of a file. */
const dotted = /\.\p{L}/u;
const blank = (passage: string) => ' '.repeat(passage.length);

/**
 * Cuts where Flesch told people to count: at full stops, question and exclamation marks, colons and semicolons. What
 * stands in round brackets is left out, and so are numbers and web addresses: they are looked at, not read.
 */
export function sentencesIn(text: string): Sentence[] {
  const spoken = text.replace(inBrackets, blank);
  const read = dotted.test(spoken)
    ? spoken.replace(/\S+/g, (token) => (dotted.test(token) ? blank(token) : token))
    : spoken;
  const found: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const passage = read.slice(from, to);
    if (/\p{L}/u.test(passage))
      found.push({
        text: text.slice(from, to).trim(),
        get words() {
          return passage.match(word) ?? [];
        },
      });
    from = to;
  };
  for (const { index, 0: mark } of read.matchAll(end)) add(index + mark.length);
  add(text.length);
  return found;
}
