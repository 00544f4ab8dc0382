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
  yw ydy oes oedd bod fod wedi mewn gyda wrth heb dros trwy rhwng rhag gall cael gael ein eich mi ti chi nhw hwn hon hyn
  pryd pwy pam wrtha ohona dw rhywun rhywbeth rhai pob bob pa gwneud wneud roi rhoi lle rhaid angen eisiau
  goes going come coming still already yet maybe perhaps quite even someone everyone everybody everything anything properly`.split(
    /\s+/,
  ),
);

/** Letters and figures of English, and signs: nearly every text. To look for accents is half of what folding costs. */
const plain = /^[\0-\x7f\u00a0\u00a3\u00b7\u2010-\u2027\u2030-\u205e]*$/;

/** @returns a text without accents, in small letters */
export function folded(text: string): string {
  const bare = plain.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[’‘]/g, "'").toLowerCase();
}

const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/** What leans on a word: the 's of English, and of Welsh the article and little words behind `a`, `i`, `gyda`. */
const leaning = /'(?:s|r|n|i|u|w|ch|th)$/;
const plainWord = /[a-z0-9]+(?:['-][a-z0-9]+)*/g;

/** Two letters with an "and" between them are a word: H&S, B&B. */
const lettersAndLetters = /(?<![\p{L}\p{N}])(\p{L})\s?&\s?(\p{L})(?![\p{L}\p{N}])/gu;

/** @returns the words of a text, folded. A word with hyphens is one: hi-vis */
export function wordsIn(text: string): string[] {
  const words =
    folded(text.includes('&') ? text.replace(lettersAndLetters, '$1n$2') : text).match(
      plain.test(text) ? plainWord : word,
    ) ?? [];
  return words.map((each) => (each.includes("'") ? each.replace(leaning, '').replaceAll("'", '') : each));
}

/** @returns the file below pagefind/ with the words of an index, a line each */
export function wordsFile(language: string): string {
  return language === 'en' ? 'words.txt' : `words.${language}.txt`;
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

/** @returns the British spelling of a word in the American one, or of a common slip; undefined for any other */
export function britishOf(each: string): string | undefined {
  const british = each
    .replace(/^program(e|s|es|ing)?$/, 'programme')
    .replace(/(behavi|neighb|col|fav|hon|hum|lab|rum|harb|od)or/, '$1our')
    .replace(/([a-z]{3})iz(e|es|ed|er|ing|ation)$/, '$1is$2')
    .replace(/(cent|theat|kilomet)er(s?)$/, '$1re$2')
    .replace(/(def|off|lic)ense(s?)$/, '$1ence$2')
    .replace(/el(ed|ing)$/, 'ell$1');
  return british === each ? undefined : british;
}

/** Words that could be about anything. They count less, beside others. */
const vague: ReadonlySet<string> = new Set(
  `happen happens happened happening make makes made making take takes taking keep keeps keeping start starts starting
  began begin work works working run running set send try know think say says said tell telling told talk ask help
  helps day days today time times good best better new old big small long short quick people person stuff bit lot lots
  kind sort part right many few change changes changing use look bring idea ideas next different nice great simple easy
  brings wear put puts get give gives given gave getting go went gone seen see sees saw feel feels feeling felt want
  wanted wants like liked love enough able allowed without because instead again back first last later early soon often
  never always sometimes together alone other another whole half full same real true sure ready need needed really
  actually anyway around near far away outside inside through main general proper call called mean means meant name
  named number come came comes show shows showing shown let letting leave find found sit sits stand stands turn turns
  turned move moves pick picked picks choose hold holds carry carries sends sent talking asks asked answer answers
  question questions word words story reason problem problems point place places case side end ends line lines man men
  woman women boy boys girl girls kid kids guy mate life week weeks month months year years hour hours minute minutes
  morning afternoon tonight tomorrow yesterday moment once twice nicely kindly bad badly wrong fun hard difficult
  important useful interesting special own plenty less`.split(/\s+/),
);

/** @returns whether a word could be about anything, as a single figure could */
export function isVague(each: string): boolean {
  return vague.has(each) || /^\d$/.test(each);
}

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

/** A saying in a question. */
interface Saying {
  readonly asOne: string;
  /** Where it begins among the words of the question, and where it has ended. */
  readonly start: number;
  readonly end: number;
  /** The place of its telling word among the words of the question; -1 where it has none. */
  readonly telling: number;
  /** How surely its telling word means the same where it stands by itself, from 0 to 1. */
  readonly rest: number;
}

const asking = new Set('what how who which where when why can could do does is are should will would'.split(' '));
const asker = new Set('i we you they to if my our'.split(' '));

/** Where a saying may begin: with the question, behind "how do we", and at a later "can I". Few: each is asked for. */
function beginnings(words: readonly string[]): number[] {
  const own = words.findIndex((word) => !asking.has(word) && !asker.has(word));
  const later = words.findIndex(
    (word, place) => place > Math.max(own, 0) && (asking.has(word) || /^(not|dont|wont|cant|nobody)$/.test(word)),
  );
  return [...new Set([0, own, later])].filter((place) => place >= 0);
}

/** @returns the sayings that a question may hold, the shortest first: "how old" of "how old must I be" */
export function sayingsIn(words: readonly string[]): Saying[] {
  const known = new Map<string, Saying>();
  for (const start of beginnings(words))
    for (let end = start + 2; end <= words.length; end += 1) {
      const some = words.slice(start, end);
      const telling = some.findIndex((each) => !isLittle(each));
      const asOne = asOneWord(some);
      // Little words that more words follow are the beginning of anything.
      if (
        asOne === undefined ||
        (telling < 0 && end < words.length && (start === 0 || some.length < 3)) ||
        known.has(asOne)
      )
        continue;
      const whole = start === 0 && end === words.length;
      known.set(asOne, { asOne, start, end, telling: telling < 0 ? -1 : start + telling, rest: whole ? 0.5 : 0.8 });
    }
  return [...known.values()].sort((a, b) => a.asOne.length - b.asOne.length);
}

/**
 * @returns two words as one: "life jackets" and "lifejackets" are then found by each other. So is a saying, though each
 * of its words is on every page
 */
export function asCompound(one: string, two: string): string {
  return `${one.replace(/([^su])s$/, '$1')}${two}`.replaceAll('-', '');
}

/** @returns every two words that follow one another, as one word each */
export function compoundsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, before) => asCompound(words[before]!, word));
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
