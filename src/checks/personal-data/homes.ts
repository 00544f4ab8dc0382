/** Postcodes after words that say somebody lives there. A building's own postcode passes. */
import type { Finder } from './find.ts';

const home =
  '(?:[Hh]ome (?:[Aa]ddress|[Pp]ostcode)|[Ll]ive[sd]? (?:at|in|on|near)|[Ll]iving (?:at|in)|[Mm]y (?:house|address|postcode)|[Cc]yfeiriad cartref|[Bb]yw (?:yn|ar))';
const postcode = '[A-PR-UWYZ][A-HK-Y]?\\d[\\dA-HJKPSTUW]? ?\\d[ABD-HJLNP-UW-Z]{2}';
/** Within a sentence, or within a line. */
const pattern = new RegExp(`\\b${home}\\b[^.!?\\n]{0,60}?(?<![A-Za-z\\d])(${postcode})(?![A-Za-z\\d])`, 'g');

export const findHomes: Finder = (text) =>
  [...text.matchAll(pattern)].map(({ 0: all, 1: value = '', index }) => ({
    is: "the postcode of somebody's home",
    index: index + all.length - value.length,
    value,
  }));
