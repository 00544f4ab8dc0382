/**
 * Whether a text was only mended: what is told in two versions is the same but for typos. The rule is narrow, because a
 * receipt goes on counting where it says yes: the same blocks, settings, figures and number of words, and
 * - what differs in capitals, punctuation and spaces alone is the same;
 * - a word that differs in one letter (left out, put in, changed, or two swapped) is a mended typo where one of the two
 *   spellings has at least five letters, it begins with the same letter, holds no figure, and the old spelling stands
 *   nowhere in what is there now: a real word, such as "safer" for "safes", mostly does;
 * - there are at most five of those in a part of the page.
 * Every other word counts as changed, and so does every figure.
 */
const mostTypos = 5;
const shortest = 5;

/**
 * @param before JSON of a part of a page: see contentParts
 * @param now that part as it is now
 */
export function isMended(before: string, now: string): boolean {
  const known = new Set(wordsOf(now));
  const typos = countTypos(JSON.parse(before), JSON.parse(now), known);
  return typos !== undefined && typos <= mostTypos;
}

/** @returns how many words were mended; undefined where more than that has changed */
function countTypos(before: unknown, now: unknown, known: ReadonlySet<string>): number | undefined {
  if (typeof before === 'string' && typeof now === 'string') return typosIn(before, now, known);
  if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null)
    return before === now ? 0 : undefined;
  const [old, young] = [Object.entries(before), Object.entries(now)];
  if (Array.isArray(before) !== Array.isArray(now) || old.length !== young.length) return undefined;
  let all = 0;
  for (const [key, value] of old) {
    const typos = Object.hasOwn(now, key) ? countTypos(value, (now as Record<string, unknown>)[key], known) : undefined;
    if (typos === undefined) return undefined;
    all += typos;
  }
  return all;
}

function typosIn(before: string, now: string, known: ReadonlySet<string>): number | undefined {
  if (before === now) return 0;
  const [old, young] = [wordsOf(before), wordsOf(now)];
  // Spaces and hyphens alone: "everyone" for "every one".
  if (old.join('') === young.join('')) return 0;
  if (old.length !== young.length) return undefined;
  const pairs = old.flatMap((word, at) => (word === young[at] ? [] : [[word, young[at]!] as const]));
  return pairs.every(([word, mended]) => isTypo(word, mended) && !known.has(word)) ? pairs.length : undefined;
}

function isTypo(word: string, mended: string): boolean {
  return (
    Math.max(word.length, mended.length) >= shortest &&
    word[0] === mended[0] &&
    !/\p{N}/u.test(word + mended) &&
    isOneLetterAway(word, mended)
  );
}

/** One letter left out, put in or changed, or two neighbours swapped. */
function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) return restA.slice(1) === restB || restA === restB.slice(1);
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return restA.slice(1) === restB.slice(1) || isSwapped;
}

/** Words in small letters. A figure keeps what makes it one: "1.5", "-3" and "£2" are words of their own. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[-+£%]?\p{N}[\p{N}.,:/]*%?|[\p{L}\p{M}]+/gu) ?? []).map((word) =>
    word.replace(/[.,:/]+$/, ''),
  );
}
