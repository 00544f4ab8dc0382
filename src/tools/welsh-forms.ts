/**
 * The beginnings that a Welsh word can have: `heddlu`, `gwers` and `wers`, `plant`, `blant`, `phlant`. No stemmer knows
 * Welsh (Snowball's list has Irish and not Welsh, and Pagefind takes its stemmers from there), and what
 * somebody types begins as the word before it demands. So the index holds every beginning of a Welsh word.
 */

/** Of each first letter that changes: soft, nasal and aspirate mutation, in this order; empty where there is none. */
const mutations: Readonly<Record<string, readonly [soft: string, nasal?: string, aspirate?: string]>> = {
  p: ['b', 'mh', 'ph'],
  t: ['d', 'nh', 'th'],
  c: ['g', 'ngh', 'ch'],
  b: ['f', 'm'],
  d: ['dd', 'n'],
  g: ['', 'ng'],
  m: ['f'],
  ll: ['l'],
  rh: ['r'],
};

/** Each beginning of a word, and what else the same word can begin with. */
const changed = Object.entries(mutations).flatMap(([first, others]) =>
  others.flatMap((other) => (other === undefined ? [] : [{ first, other }])),
);

/** Two signs that are one letter. Of those that are not above none changes. */
const letters = /^(?:ch|dd|ff|ng|ll|ph|rh|th|.)/su;
const vowels = /^[aeiouwy]/;
/** What can be left of a word that lost its g. */
const withoutG = /^[aeiouwylrn]/;
/** Shorter words are little ones, or turn into them. */
const shortest = 3;

/**
 * @param radical a Welsh word as a dictionary has it, in small letters and without circumflex
 * @returns the word with each other beginning that it can have; none where it is too short
 */
export function mutatedForms(radical: string): string[] {
  if (radical.length < shortest) return [];
  // Before w and y stands a vowel as often as a consonant: h comes before a vowel alone.
  if (vowels.test(radical)) return [`h${radical}`];
  const [first = ''] = letters.exec(radical) ?? [];
  const rest = radical.slice(first.length);
  return (mutations[first] ?? []).flatMap((other) => (other === undefined ? [] : [`${other}${rest}`]));
}

/**
 * @param word a Welsh word as it stands in a sentence, in small letters and without circumflex
 * @returns every word that it can be a mutation of; which of them are words at all is for whoever knows some
 */
export function radicalsOf(word: string): string[] {
  const candidates = changed.flatMap(({ first, other }) =>
    word.startsWith(other) ? [`${first}${word.slice(other.length)}`] : [],
  );
  if (/^h[aeiouwy]/.test(word)) candidates.push(word.slice(1));
  return candidates.filter(
    (radical) => mutatedForms(radical).includes(word) && (radical !== `g${word}` || withoutG.test(word)),
  );
}

/**
 * @param word as it stands in a text
 * @param isWord whether the library has a word
 * @param isListed whether a word stands in a list, as a dictionary has it
 * @returns the other beginnings under which it may be looked for, its radicals among them
 */
export function otherForms(
  word: string,
  isWord: (radical: string) => boolean,
  isListed: (word: string) => boolean = isWord,
): string[] {
  if (word.length < shortest || /\d/.test(word)) return [];
  const possible = radicalsOf(word);
  const known = possible.filter(isWord);
  // Where the library has a word in one form alone, it may be any of them; but few that begin with a vowel lost a g.
  const guessed = known.length > 0 || isListed(word) ? [] : possible.filter((radical) => radical !== `g${word}`);
  const all = [
    ...(known.length > 0 ? known : [word]).flatMap((radical) => [radical, ...mutatedForms(radical)]),
    ...guessed,
  ];
  return [...new Set(all)].filter((form) => form !== word && form.length >= shortest);
}
