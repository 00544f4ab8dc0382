/** The words, in each language, with which people say a year of school, an age and how long something may take. */
export const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  un: 1,
  dau: 2,
  dwy: 2,
  tri: 3,
  tair: 3,
  pedwar: 4,
  pedair: 4,
  pump: 5,
  pum: 5,
  chwech: 6,
  chwe: 6,
  wyth: 8,
  naw: 9,
  deg: 10,
  deng: 10,
  pymtheg: 15,
  ugain: 20,
};

/** Before a number: year 5, blwyddyn 5. */
export const yearWord = /^(years?|yrs?|[bf]lwyddyn|[bf]lynyddoedd)$/;
/** In one word with its number: Y5, bl5. */
export const shortYear = /^(?:y|yr|year|b|bl)([3-6])s?$/;
/** All four years at once, in one word. */
export const everyYear = /^(ks2|ca2)$/;
/** Between two years: 4 and 6, 4 a 6. */
export const joins: ReadonlySet<string> = new Set(['and', 'or', 'to', 'a', 'neu', 'i']);
/** Between two years, for those between them, too: 4 to 6, 4 i 6. */
export const until: ReadonlySet<string> = new Set(['to', 'i']);
/** After a number, for an age, in one word: 9 oed. */
export const ageWord = /^(mlwydd|oed)$/;

export const minuteWord = /^(min|mins|minutes?|munud|munudau|funud|funudau)$/;
/** In one word with its number: 20min. */
export const joinedMinutes = /^(\d{2,3})-?(?:min|mins|minutes?|munud)$/;
export const hourWord = /^(hours?|awr)$/;
export const half: ReadonlySet<string> = new Set(['half', 'hanner']);
/** Welsh has no word for "an": the hour alone is one. */
export const hourAlone = 'awr';
