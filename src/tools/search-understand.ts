/** What a question means: which of its words say what kind of thing is wanted, and which are looked for. */
import { namedFilters, type Meanings, type Meant } from './search-named.ts';
import { isLittle, wordsIn } from './search-words.ts';

export interface Understood {
  /** All words of the question, folded. */
  readonly words: readonly string[];
  /** The places of those that are looked for where nothing is meant by them: without the little ones. */
  readonly content: readonly number[];
  readonly meant: readonly Meant[];
  /** A figure is asked for: evidence counts as much as what can be used. */
  readonly figure: boolean;
  /** Somebody may be telling of harm: help comes first. */
  readonly worry: boolean;
}

/** More words than this are not looked for. */
const most = 24;

/** @returns what a question means. Which of the meanings are used is for whoever knows what they find */
export function understandQuestion(question: string, meanings: Meanings): Understood {
  const words = wordsIn(question).slice(0, most);
  const content = words.flatMap((word, place) => (isLittle(word) ? [] : [place]));
  const distinct = content.filter((place) => words.indexOf(words[place]!) === place);
  return {
    words,
    content: distinct.length > 0 ? distinct : words.map((_, place) => place),
    meant: namedFilters(words, meanings),
    figure: saysAny(words, meanings.figures),
    worry: saysAny(words, meanings.worries),
  };
}

function saysAny(words: readonly string[], sayings: readonly string[]): boolean {
  return sayings.some((said) => {
    const all = wordsIn(said);
    return words.some((_, at) => all.every((word, nth) => words[at + nth] === word));
  });
}
