/** What a slide draws, the plan says in words: whoever reads it on paper knows what children see, and the answer. */
import { expect, test } from 'vitest';
import { documentDocx } from './docx/document.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { documentPdf } from './pdf/document.ts';
import { everyLayout } from './pptx/testing/every-layout.ts';
import { slidesPptx } from './pptx/deck.ts';
import { readBack } from './testing/read-back.ts';
import { readOffice, wordsOf } from './testing/read-office.ts';

const lesson = everyLayout();
const told = ['Answer: False', 'Answer: True', 'Heaps: Share, Ask first and Keep', '12 minutes'];

test('in print, with its words', async () => {
  const text = (await readBack(documentPdf(lesson))).text.replace(/\s+/g, ' ');
  for (const words of [...told, 'Ice on a pond is safe', 'What school do you go to?', 'Stand beside them'])
    expect(text).toContain(words);
});

test('in Word', async () => {
  const text = wordsOf(readOffice(await documentDocx(lesson, { materials })).part('word/document.xml'));
  for (const words of told) expect(text).toContain(words);
});

test('and the notes of the slide that asks say the answer, which the slide does not', async () => {
  const file = readOffice(await slidesPptx(lesson, { materials }));
  const asking = file.paths.filter(
    (path) => /slides\/slide\d+\.xml$/.test(path) && wordsOf(file.part(path)).includes('True\nFalse'),
  );
  expect(asking).toHaveLength(2);
  for (const path of asking)
    expect(wordsOf(file.part(path.replace('slides/slide', 'notesSlides/notesSlide')))).toMatch(/Answer: (True|False)/);
});
