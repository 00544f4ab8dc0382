/** When nothing is found: what might have been meant. */
import { distance } from 'fastest-levenshtein';

export interface Suggestion {
  readonly name: string;
  /** More words that stand for it. */
  readonly about: string;
}

const shortest = 3;

function wordsOf(text: string): string[] {
  return (
    text
      .toLocaleLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= shortest) ?? []
  );
}

/** From 0, nothing alike, to 1, the same word. A word that begins with the other is nearly the same. */
function likeness(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed) || (word.length > shortest && typed.startsWith(word))) return 0.9;
  return 1 - distance(typed, word) / Math.max(typed.length, word.length);
}

/**
 * @param words what was typed
 * @param suggestions what there is
 * @param most how many to return
 * @returns those that are like one of the words, the likest first; in their own order where equal
 */
export function likelyMeant<S extends Suggestion>(words: string, suggestions: readonly S[], most = 3): S[] {
  const typed = wordsOf(words).slice(0, 10);
  const best = (text: string) =>
    Math.max(0, ...typed.flatMap((each) => wordsOf(text).map((word) => likeness(each, word))));
  return suggestions
    .map((suggestion) => ({ suggestion, likeness: Math.max(best(suggestion.name), 0.9 * best(suggestion.about)) }))
    .filter((each) => each.likeness >= 0.6)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map((each) => each.suggestion);
}
