/** Is a text English or Welsh? By its small words, which no text is without. */
import type { Language } from '../../schema/shared.ts';
import { welshLanguage } from '../../schema/languages.ts';

const english = new Set(
  'the and of to in is are with for that this they on a by at or an be it from have what will your you their'.split(
    ' ',
  ),
);
const welsh = new Set(
  'yr a ac i yn y o mae ar eu ei sydd gan gyda neu fod yw am un bod wrth eich chi beth nhw os cyn ei’ch â’r i’r o’r a’r’r'.split(
    ' ',
  ),
);

/**
 * @param text all words of a file
 * @param marked what the file says its language is: `cy-GB`; it decides where the words do not
 */
export function guessLanguage(text: string, marked = ''): Language {
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const count = (those: ReadonlySet<string>) => words.filter((word) => those.has(word)).length;
  const [en, cy] = [count(english), count(welsh)];
  if (en + cy < 6) return marked.toLowerCase().startsWith(welshLanguage) ? welshLanguage : 'en';
  return cy > en ? welshLanguage : 'en';
}
