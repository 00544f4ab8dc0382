/**
 * The words of a query one by one, and whether the library has them. Pagefind takes a word that no page has for the
 * longest beginning of it that some page has, down to one letter: "elephant" finds the E of the police alphabet.
 */

/** More words than this are not looked for. */
const mostTerms = 20;

/** @returns what was typed in quotation marks, straight or curved, in the form the index takes for an exact phrase */
export function phraseIn(words: string): string | undefined {
  const [, inside = ''] = /^\s*["“”](.+)["“”]\s*$/u.exec(words) ?? [];
  return /[\p{L}\p{N}]/u.test(inside) ? `"${inside.replace(/["“”]/gu, ' ').trim()}"` : undefined;
}

/** @returns the words that can be looked for. "be-seen" is two: the index has both, and both together */
export function termsIn(words: string): string[] {
  const terms = words.replace(/[^\p{L}\p{M}\p{N}'’\u200C\u200D]+/gu, ' ').split(' ');
  return [...new Set(terms.filter((term) => /[\p{L}\p{N}]/u.test(term)))].slice(0, mostTerms);
}

function letters(word: string): string {
  return word
    .normalize('NFD')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * @param term what was typed
 * @param word what was found for it in a page
 * @returns whether that is what was meant: it begins with the term, or differs only in its ending
 */
export function meets(term: string, word: string): boolean {
  const [typed, found] = [letters(term), letters(word)];
  let same = 0;
  while (same < typed.length && typed[same] === found[same]) same += 1;
  return same === typed.length || same >= Math.max(3, typed.length - 3);
}
