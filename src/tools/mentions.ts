/** @returns whether a text has one of these words, or runs of words, whole and in capitals or not */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((each) => wholeWords(each).test(text));
}

/** @returns the text without these words */
export function withoutWords(text: string, words: readonly string[]): string {
  return words.reduce((rest, each) => rest.replaceAll(wholeWords(each), ''), text);
}

function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(words)}(?![\\p{L}\\p{N}])`, 'giu');
}
