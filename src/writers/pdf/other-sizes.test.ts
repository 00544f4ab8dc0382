/** The same sheets for other eyes and hands: large print, and cards that nobody has to cut. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { everyNode, isBlock } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { readBody } from '../../document/body.ts';
import { readBack, taggedElements, taggedWords } from '../testing/read-back.ts';
import { sheetLesson } from '../testing/sheet-lesson.ts';
import { filesFor } from '../write-files.ts';
import { pdfWriters } from './writers.ts';

const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** @returns points of the smallest letters that are painted */
async function smallest(bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const sizes: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.str.trim() !== '')
        sizes.push(Math.hypot(item.transform[2] as number, item.transform[3] as number));
  }
  return Math.min(...sizes);
}

test('large print says what the sheets say, nothing in it smaller than 18 points', async () => {
  const [usual, large] = [pdfWriters.worksheet(sheetLesson()), pdfWriters['worksheet-large'](sheetLesson())];
  const [one, other] = [await readBack(usual), await readBack(large)];
  expect(bare(other.text)).toBe(bare(one.text));
  expect(other.ua).toBe('1');
  expect(await smallest(large)).toBeGreaterThanOrEqual(17.9);
  expect(await smallest(usual)).toBeLessThan(17.9);
});

const cards = (...titles: string[]) => {
  const text = titles.map(
    (title, index) => `<Card title="${title}" picture="torch">\nWho is number ${index}?\n</Card>`,
  );
  return exampleResource('lessons', { document: readBody(text.join('\n\n'), '/lessons/be-seen/').document });
};

test('cards that nobody has to cut are the same cards, each with its number, in type for children', async () => {
  const lesson = cards('A shop', 'A garden', 'A child under 5');
  const bytes = pdfWriters['cards-uncut'](lesson);
  const { text, tree, ua } = await readBack(bytes);
  expect(ua).toBe('1');
  for (const node of everyNode(lesson.document))
    if (isBlock(node, 'Card')) expect(bare(text)).toContain(bare(`${node.settings.title} ${plainText(node.children)}`));
  expect(taggedElements(tree, 'H2').map((heading) => taggedWords(heading).trim())).toEqual([
    '1. A shop',
    '2. A garden',
    '3. A child under 5',
  ]);
  expect(taggedElements(tree, 'Figure')).toHaveLength(3);
  expect(await smallest(bytes)).toBeGreaterThanOrEqual(13.9);
});

test('a card that is kept apart stands on no sheet with others', async () => {
  const text =
    '<Card title="Clue A">\nA shoe.\n</Card>\n\n<Card title="The end" loose="yes">\nIt was the cat.\n</Card>';
  const lesson = exampleResource('lessons', { document: readBody(text, '/lessons/be-seen/').document });
  expect((await readBack(pdfWriters['cards-uncut'](lesson))).text).not.toContain('cat');
  expect((await readBack(pdfWriters.cards(lesson))).text).toContain('It was the cat.');
  const purposes = (document: typeof lesson.document) =>
    filesFor({ ...lesson, document }).map(({ purpose }) => purpose);
  expect(purposes(lesson.document)).toContain('cards-uncut');
  expect(purposes(lesson.document.slice(1))).toContain('cards');
  expect(purposes(lesson.document.slice(1))).not.toContain('cards-uncut');
});

test.each([
  [['Scene 1. The bench', 'Scene 2. The bag']],
  [['Driver A', 'Driver B: late']],
  [['The travelling card', '1. My model', '2. My tune']],
])('cards that are called by a number or a letter get no second one: %j', async (titles) => {
  const { tree } = await readBack(pdfWriters['cards-uncut'](cards(...titles)));
  expect(taggedElements(tree, 'H2').map((heading) => taggedWords(heading).trim())).toEqual(titles);
});

test('cards that have numbers keep theirs', async () => {
  const { tree } = await readBack(pdfWriters['cards-uncut'](cards('1. A shop', '2. A garden')));
  expect(taggedElements(tree, 'H2').map((heading) => taggedWords(heading).trim())).toEqual([
    '1. A shop',
    '2. A garden',
  ]);
  expect(() => pdfWriters['cards-uncut'](cards())).toThrow('This page has no <Card>, so there are no cards to print.');
});
