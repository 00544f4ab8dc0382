/** Postcodes beside words that say somebody lives there. A building's own postcode passes. */
import type { Finder } from './find.ts';

const postcode = /(?<![\p{L}\d])[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d])/gu;
const home = /\b(home (address|postcode)|(he|she|they|who|child|family|pupil|mum|dad|gran|nan) lives?|lives? (at|in|on|near)|living at|my (house|address|postcode)|cyfeiriad cartref|byw (yn|ar)|cartref)\b[^.!?\n]{0,60}$/i;

export const findHomes: Finder = (text) => [...text.matchAll(postcode)].flatMap(({ 0: value, index }) => (home.test(text.slice(Math.max(0, index - 90), index)) ? [{ is: 'the postcode of somebody\'s home', index, value }] : []));
