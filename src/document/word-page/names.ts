/**
 * What stands in the Word file of a whole page by a fixed name, for whoever writes it and whoever reads it back. What
 * people read is plain words, so that the file can be understood where a program has thrown all styles away.
 */
import { blockNames, type BlockName } from '../../schema/blocks.ts';

/** Names of our own styles, as people see them in Word. */
export const wordStyles = {
  label: 'Box label',
  placed: 'Placed thing',
  line: 'Line across',
  code: 'Code text',
} as const;

/** Headings of the first level: each begins a part of the file. */
export const wordParts = { about: 'About it', text: 'The text', facts: 'For the library' } as const;
export type WordPart = keyof typeof wordParts;

/** What stands in place of a line across the page: an empty paragraph would be lost. */
export const lineAcross = '* * *';

/** Head of the column that says for which activities a line is. */
export const onlyFor = 'Only for these activities';

/** What begins the box that explains the file, and is no part of the page. */
export const keyTitle = 'How to change this file';

/** Rows that say which page it is. */
export const pageRow = 'Page';
export const languageRow = 'Language';

/** Heads of the table for translators. */
export const translationHead = ['Where', 'English', 'Cymraeg'] as const;
/** Stands in links of that file for the address of a library that does not know it, so that links can be copied. */
export const unknownSite = 'https://minipolice.invalid';

/** A quotation is a box, though no block. */
export type BoxName = BlockName | 'Quotation';

const spelled: Partial<Record<BoxName, string>> = {
  OpenWith: 'Open with',
  NightBefore: 'Night before',
  Attachment: 'File',
  Map: 'Map to mark',
};

/** @returns a block as people read it: `Night before` */
export function boxWords(name: BoxName): string {
  return spelled[name] ?? name;
}

const byWords = new Map<string, BoxName>(
  ([...blockNames, 'Quotation'] as const).flatMap((name) => [
    [boxWords(name).toLowerCase(), name],
    [name.toLowerCase(), name],
  ]),
);

/** @returns the block that is called so, however it is written */
export function boxNamed(words: string): BoxName | undefined {
  return byWords.get(words.trim().toLowerCase());
}
