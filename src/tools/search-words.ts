/** Texts and questions cut into words in one way, for the index and for whoever asks it. */

/** Words that hold a sentence together. They are in every text, so that they find nothing. */
const little = new Set(
  `a about after again all also am an and any anybody anyone are as at be been before being between both but by can cannot
  cant could couldnt did didnt do does doesnt doing dont down during each either else ever every for from further gets
  getting got had has hasnt have havent having he hed hell her here hers hes him his how hows i id if ill im in into is
  isnt it itd its ive just lets like may me might more most much must my myself need needs no nor not now of off
  on one ones only onto or other our ours out over own please put same shall she should so some somebody something
  somethings such than thank that thats the their them then there theres these they theyre this those through to too
  under until up us use used using very via want wants was wasnt we well were weve what whats when where which while who
  whom whose why will wills with without wont would you youd your youre yours yourself
  around asked asking let put really thing things way ways whats able available find looking look show tell me give need
  ar yr y ac a am yn i o ei eu fy dy mae sydd gan at ble sut beth pwy pan dan drwy neu ond os na ni nid
  goes going come coming`.split(/\s+/),
);

/** Letters and figures of English, and signs: nearly every text. To look for accents is half of what folding costs. */
const plain = /^[\0-\x7f\u00a0\u00a3\u00b7\u2010-\u2027\u2030-\u205e]*$/;

/** @returns a text without accents, in small letters */
export function folded(text: string): string {
  const bare = plain.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[’‘]/g, "'").toLowerCase();
}

const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const plainWord = /[a-z0-9]+(?:['-][a-z0-9]+)*/g;

/** @returns the words of a text, folded. A word with hyphens is one: hi-vis */
export function wordsIn(text: string): string[] {
  const words = folded(text).match(plain.test(text) ? plainWord : word) ?? [];
  return words.map((each) => (each.includes("'") ? each.replace(/'s$|'/g, '') : each));
}

export function isLittle(each: string): boolean {
  return little.has(each);
}

/** @returns the words of a text that find something, or all where none does; each in its place */
export function tellingWords(text: string): string[] {
  const all = wordsIn(text);
  const telling = all.filter((each) => !isLittle(each));
  return telling.length > 0 ? telling : all;
}

const fillers = new Set([
  'all',
  'just',
  'really',
  'actually',
  'please',
  'us',
  'me',
  'so',
  'the',
  'a',
  'an',
  'our',
  'my',
  'we',
  'i',
  'you',
]);

/**
 * @returns a saying that hardly has a telling word, such as "does it work", as one word; undefined for any other. So it
 * is found as a whole
 */
export function asOneWord(words: readonly string[]): string | undefined {
  const told = words.filter((each) => !fillers.has(each));
  return told.length > 1 && words.filter((each) => !isLittle(each)).length <= 1 && told.length < 7
    ? told.map(stemOf).join('').replace(/-/g, '')
    : undefined;
}

/**
 * @returns a word without its ending, roughly: enough to see that "scams" and "scam" are one. The index has a better
 * stemmer of its own
 */
export function stemOf(each: string): string {
  if (each.length < 4) return each;
  return each
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/([^e])(?:ing|ed)$/, (whole: string, before: string) => (whole.length + 2 > each.length ? whole : before))
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '');
}
