/** Welsh words are longer: on what is cut out of a sheet they stand above each other, and none leaves its card. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { languages, type Language } from '../../schema/languages.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { pdfWriters } from './writers.ts';

/** @returns how far above the foot of the page the first line stands that has these words, in points */
async function heights(bytes: Uint8Array, pageNumber: number, words: readonly string[]): Promise<number[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { items } = await (await pdf.getPage(pageNumber)).getTextContent();
  return words.map((word) => {
    const found = items.find((item) => 'str' in item && item.str.includes(word));
    if (!found || !('str' in found)) throw new Error(`"${word}" does not stand on the page.`);
    return found.transform[5] as number;
  });
}

const millimetre = 72 / 25.4;
const lastWord = (text: string) => text.split(' ').at(-1)!;

test.each(languages)(
  'a card of the pledge, %s: room for a number below the promise, and a date above the cut',
  async (lang: Language) => {
    const t = translator(lang);
    const programme = { ...exampleResource('programmes'), lang, around: lang };
    const [promise, number, date] = (await heights(pdfWriters.badges(programme), 2, [
      lastWord(t('pledge.police.words')),
      t('notebook.number'),
      t('certificate.date'),
    ])) as [number, number, number];
    expect(promise - number).toBeGreaterThan(6 * millimetre);
    expect(date).toBeGreaterThan((148.5 + 7) * millimetre);
  },
);

test.each(languages)('how did it go, %s: every line has its place on the upper half', async (lang: Language) => {
  const t = translator(lang);
  const lesson = { ...exampleResource('lessons'), lang, around: lang };
  const [failed, again, send] = (await heights(pdfWriters['tried-card'](lesson), 1, [
    lastWord(t('tell.failed')),
    lastWord(t('tell.again')),
    lastWord(t('card.tried.send')),
  ])) as [number, number, number];
  expect(failed - again).toBeGreaterThan(6 * millimetre);
  expect(again - send).toBeGreaterThan(2 * millimetre);
  expect(send).toBeGreaterThan((297 - 8 - 132) * millimetre);
});
