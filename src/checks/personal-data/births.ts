/** Dates of birth: a date beside a word that says so. Of people who may be alive, so Robert Peel's passes. */
import type { Find, Finder } from './find.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const year = '(?:(?:19[2-9]|20[0-9])\\d)';
const date = `(?:${day} ?[/.-] ?(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:${year}|\\d\\d(?!\\d))|${year}-\\d\\d-\\d\\d|${day}(?:st|nd|rd|th|af|ail|ydd|eg|fed|ain)?(?: of)? (?:${months}),? ${year}|(?:${months}) ${day}(?:st|nd|rd|th)?,? ${year})(?!\\d)`;

/** After a label there may be a hint in brackets, a colon, the border of a cell, a line break. */
const labelled = new RegExp(
  `\\b(?:d\\.?o\\.?b\\b\\.?|dates? of birth|birth ?dates?|dyddiad geni)(?: ?\\([^)\\n]{0,30}\\))?(?: is| was)?[^\\p{L}\\p{N}]{0,20}?(?<!e\\.g\\. )(${date})`,
  'giu',
);
const told = new RegExp(
  `\\b(?:born|ganwyd|ganed|geni)(?: (?:on|ar))?(?: the)?:? (${date})|\\b(?:birthday|pen-?blwydd)(?: is| was|:)?(?: on| ar)?(?: the)? (${date})`,
  'giu',
);
const following = new RegExp(`(?<!\\d)(${date}) ?\\((?:d\\.?o\\.?b\\.?|date of birth|dyddiad geni)\\)`, 'giu');

/** Most texts hold none of these words, and looking for dates in them is slow. */
const mentioned = /d\.?o\.?b|birth|born|ganwyd|ganed|geni|pen-?blwydd/i;

export const findBirths: Finder = (text) => {
  const found = new Map<number, Find>();
  for (const pattern of /\d/.test(text) && mentioned.test(text) ? [labelled, told, following] : []) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1] ?? match[2] ?? '';
      const index = match.index + match[0].lastIndexOf(value);
      found.set(index, { is: 'a date of birth', index, value });
    }
  }
  return [...found.values()];
};
