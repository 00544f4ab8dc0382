/** What children do on a sheet: page, print and Word show the same, in one order, and no answer. */
import { beforeAll, describe, expect, test } from 'vitest';
import { isBlock, type BlockOf } from '../document/model.ts';
import { inlineText, plainText } from '../document/plain-text.ts';
import { heapsOf, matchOf, pairsOf, sortOf } from '../document/sheet-blocks.ts';
import { lessonParts } from '../document/lesson-parts.ts';
import { answeredSheets } from '../resource/worked-answers.ts';
import { sectionsOf } from '../resource/sections/index.ts';
import { docxWriters } from './docx/writers.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { pageHtml, placeOnPage } from './page/write-page.tsx';
import { pdfWriters } from './pdf/writers.ts';
import { readBack, taggedElements, type ReadBack } from './testing/read-back.ts';
import { elements, readOffice, wordsOf } from './testing/read-office.ts';
import { sheetLesson } from './testing/sheet-lesson.ts';
import { sheetLines } from './testing/sheet-words.ts';

const lesson = sheetLesson();
const { worksheets } = lessonParts(lesson.document);
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const block = <Name extends 'Match' | 'Sort'>(name: Name) =>
  worksheets.flatMap(({ worksheet }) => worksheet.children).find((node) => isBlock(node, name)) as BlockOf<Name>;
const points = lesson.drawings.bicycle!.points!;

/** The page without what is folded away for adults; print; Word, with what its pictures say. */
let told: Record<'page' | 'print' | 'word', string>;
let print: ReadBack;
beforeAll(async () => {
  const page = pageHtml(
    sectionsOf(lesson).filter((section) => section.type === 'worksheets'),
    placeOnPage(lesson, (address) => address),
  ).replace(/<details.*?<\/details>/gs, '');
  print = await readBack(pdfWriters.worksheet(lesson));
  const word = readOffice(await docxWriters.worksheet!(lesson, { materials })).part('word/document.xml');
  const alts = elements(word, 'wp:docPr').map(({ attributes }) => attributes.descr);
  told = {
    page: page
      .replace(/<[^>]*?(?:alt|aria-label)="([^"]*)"[^>]*>/g, ' $1 ')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&#39;', "'"),
    print: [print.text, ...taggedElements(print.tree, 'Figure').map(({ alt }) => alt)].join('\n'),
    word: [wordsOf(word), ...alts].join('\n'),
  };
});

describe.each(['page', 'print', 'word'] as const)('%s', (writer) => {
  test('holds every word that children read', () => {
    const text = bare(told[writer]);
    const lines = worksheets.flatMap(({ worksheet }) => [worksheet.settings.title, ...sheetLines(worksheet.children)]);
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.map((line) => bare(line)).filter((line) => !text.includes(line))).toEqual([]);
    expect(text).toContain(bare('Put a ring round up to 2.'));
    for (const name of ['litter-bag', 'tree', 'outline-hand', 'face-happy', 'face-worried'])
      expect(text).toContain(bare(lesson.drawings[name]!.shows));
  });

  test('shows what is matched and sorted in the order of the sheet, which is not that of the answers', () => {
    const text = bare(told[writer]);
    const orderOf = (words: readonly string[]) =>
      words.toSorted((one, other) => text.indexOf(bare(one)) - text.indexOf(bare(other)));
    const right = matchOf(block('Match')).right.map(inlineText);
    expect(orderOf(right)).toEqual(right);
    expect(right).not.toEqual(pairsOf(block('Match')).map(([, words]) => inlineText(words)));
    const things = sortOf(block('Sort')).things.map(inlineText);
    expect(orderOf(things)).toEqual(things);
    expect(things).not.toEqual(heapsOf(block('Sort')).map(({ thing }) => inlineText(thing)));
  });

  test('names no part of what is to be labelled but the words to choose from', () => {
    expect(points.length).toBeGreaterThan(3);
    const given = ['thesaddle', 'awheel', 'thebell'];
    const text = bare(told[writer]).toLowerCase();
    for (const { shows } of points)
      if (!given.includes(bare(shows).toLowerCase())) expect(text).not.toContain(bare(shows).toLowerCase());
  });
});

test('print is PDF/UA, nothing decorative is read out, and every list has its marks', () => {
  expect(print.ua).toBe('1');
  expect(print.text).not.toMatch(/[●•]/);
  for (const item of taggedElements(print.tree, 'LI'))
    expect(item.children.map((child) => ('role' in child ? child.role : 'words'))).toEqual(['Lbl', 'LBody']);
  // Each sheet has its page: nothing runs over, and the box for the poster takes what is left of its own.
  expect(print.pages).toBe(worksheets.length);
});

test('the answers tell what each writer mixes, in print, in Word and folded away on the page', async () => {
  const said = answeredSheets(lesson).flatMap(({ answers }) => plainText(answers).split('\n').map(bare));
  expect(said.length).toBeGreaterThan(15);
  const page = pageHtml(
    sectionsOf(lesson).filter((section) => section.type === 'worksheets'),
    placeOnPage(lesson, (address) => address),
  );
  const folded = [...page.matchAll(/<details.*?<\/details>/gs)].map(([text]) =>
    text.replace(/<[^>]+>/g, ' ').replaceAll('&#39;', "'"),
  );
  const texts = [
    folded.join('\n'),
    (await readBack(pdfWriters.answers(lesson))).text,
    wordsOf(readOffice(await docxWriters.answers!(lesson, { materials })).part('word/document.xml')),
  ];
  for (const text of texts) expect(said.filter((line) => !bare(text).includes(line))).toEqual([]);
});
