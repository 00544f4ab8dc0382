/** A page in letters that families read: page, PDF, Word file and slides all show it, the right way round. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleLibrary, lessonText } from '../checks/examples.ts';
import { runsRightToLeft } from '../document/writing-systems.ts';
import { markScripts } from '../middleware/mark-scripts.ts';
import type { Resource } from '../resource/resource.ts';
import { sectionsOf } from '../resource/sections/index.ts';
import { resourceFrom } from '../resource/testing/sample-resource.ts';
import { documentDocx } from './docx/document.ts';
import { nodeMaterials as materials } from './native/materials.ts';
import { pageHtml, placeOnPage } from './page/write-page.tsx';
import { pdfWriters } from './pdf/writers.ts';
import { slidesPptx } from './pptx/deck.ts';
import { readBack, taggedElements, taggedWords, type Element as Tagged, type Words } from './testing/read-back.ts';
import { elements, readOffice, wordsOf, type Element } from './testing/read-office.ts';

const urdu = 'آج آپ کے بچے نے PCSO کے ساتھ سڑک پار کرنا سیکھا، 999 پر فون کریں۔';
const others = {
  ar: 'يتعلم الأطفال كيف يعبرون الطريق بأمان',
  hi: 'नमस्ते, क्षत्रिय विद्यार्थी सड़क पर',
  bn: 'নমস্কার, র\u200d্যাব ও বিজ্ঞান',
  pa: 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ',
} as const;
const body = `<Activity title="سڑک" minutes="10" part="starter">

${urdu}

English with سڑک in it.

${Object.values(others).join('\n\n')}

- رکیں
- **سنیں**

<Slide title="دیکھیں">

${urdu}

${others.hi}

| سڑک |
|---|
| رکیں |

</Slide>

<Card title="रुको">

${urdu}

</Card>

</Activity>

<Worksheet title="نقشہ">

${urdu}

| جگہ | کب |
|---|---|
| پیر | |

</Worksheet>
`;
const lesson = resourceFrom(
  {
    ...exampleLibrary,
    'lessons/be-seen/en.mdx': lessonText({
      body,
      keys: {
        title: 'Be seen (نظر آئیں)',
        safeguarding: '[بچے کی بات سنیں۔]',
        vocabulary: '[{ word: سڑک, meaning: road }]',
      },
    }),
  },
  'be-seen',
) as Resource<'lessons'>;
const every = [urdu, ...Object.values(others)];
const bare = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
/** PDFs hold the order of shapes, not of letters, so the letters are compared and not their order. */
const letters = (text: string) => [...bare(text)].sort().join('');

test('the page says the language and the direction of each', () => {
  const html = markScripts(
    `<html lang="en"><body>${pageHtml(
      sectionsOf(lesson),
      placeOnPage(lesson, (address) => address),
    )}</body></html>`,
  );
  expect(html).toMatch(/<p dir="rtl"><span lang="ur" dir="rtl">آج آپ کے بچے نے<\/span> <span dir="ltr">PCSO<\/span>/);
  expect(html).toContain('<p>English with <span lang="ur" dir="rtl">سڑک</span> in it.</p>');
  for (const [lang, text] of Object.entries(others))
    expect(html).toMatch(new RegExp(`<p[^>]* lang="${lang}">${text}</p>`));
  expect(html).toMatch(/<h1[^>]*>Be seen \(<span lang="ur" dir="rtl">نظر آئیں<\/span>\)<\/h1>/);
});

describe('the PDF', () => {
  const wordsIn = (tree: Tagged | Words): Words[] => ('role' in tree ? tree.children.flatMap(wordsIn) : [tree]);

  test('holds every letter, each in its language, as PDF/UA asks', async () => {
    const { ua, text, tree, title } = await readBack(pdfWriters.plan(lesson));
    expect(ua).toBe('1');
    expect(title).toContain('Be seen (نظر آئیں)');
    const paragraphs = taggedElements(tree, 'P').map(taggedWords);
    for (const each of [urdu, others.ar]) expect(paragraphs.map(letters)).toContain(letters(each));
    // A reader that leaves out what stands in for joined shapes reads these more than once: every letter is there.
    for (const each of [others.hi, others.bn, others.pa])
      expect(paragraphs.some((words) => new Set(bare(words)).isSupersetOf(new Set(bare(each))))).toBe(true);
    expect(text).not.toContain('\uFFFD');
    const inLanguage = (lang: string) =>
      wordsIn(tree)
        .filter((words) => words.lang === lang)
        .map((words) => words.text)
        .join(' ');
    for (const [lang, script] of [
      ['ur', 'Arabic'],
      ['hi', 'Devanagari'],
      ['bn', 'Bengali'],
      ['pa', 'Gurmukhi'],
    ] as const) {
      expect(inLanguage(lang)).toMatch(new RegExp(`\\p{Script=${script}}{2}`, 'u'));
      expect(inLanguage(lang)).not.toMatch(/English|Read|Slide/);
    }
  });

  test.each(['worksheet', 'teach-card', 'disclosure-card', 'certificate', 'cards'] as const)(
    '%s can be set',
    async (which) => {
      const { ua, painted } = await readBack(pdfWriters[which](lesson));
      expect(ua).toBe('1');
      expect(painted.join('')).toMatch(/\p{Script=Arabic}{2}/u);
    },
  );
});

/** The runs or paragraphs of a part that run from the right: how many are marked, and the words of the others. */
function marks(part: Element, name: string, mark: (element: Element) => boolean): { with: number; without: string[] } {
  const all = elements(part, name).filter((each) => runsRightToLeft(textOf(each)));
  return { with: all.filter(mark).length, without: all.filter((each) => !mark(each)).map(textOf) };
}

function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

test('Word: each run in its typeface, its language and its direction, paragraphs and tables from the right', async () => {
  const part = readOffice(await documentDocx(lesson, { materials })).part('word/document.xml');
  const text = wordsOf(part);
  for (const each of every) expect(text).toContain(each);
  expect(marks(part, 'w:r', (run) => elements(run, 'w:rtl').length === 1)).toMatchObject({ without: [] });
  expect(marks(part, 'w:p', (paragraph) => elements(paragraph, 'w:bidi').length === 1)).toMatchObject({ without: [] });
  expect(marks(part, 'w:p', () => true).with).toBeGreaterThan(5);
  const runs = elements(part, 'w:r').map((run) => ({
    text: textOf(run),
    lang: elements(run, 'w:lang')[0]?.attributes['w:bidi'],
    font: elements(run, 'w:rFonts')[0]?.attributes['w:cs'],
  }));
  expect(runs).toContainEqual({ text: others.hi, lang: 'hi', font: 'Nirmala UI' });
  expect(runs).toContainEqual({ text: others.pa, lang: 'pa', font: 'Nirmala UI' });
  expect(runs).toContainEqual({ text: others.ar, lang: 'ar', font: 'Arial' });
  expect(runs.find(({ text }) => text === 'PCSO')).toEqual({ text: 'PCSO', lang: undefined, font: undefined });
  expect(
    elements(part, 'w:p')
      .filter((each) => textOf(each) === 'English with سڑک in it.')
      .flatMap((each) => elements(each, 'w:bidi')),
  ).toEqual([]);
});

test('slides: the same, and in their notes', async () => {
  const file = readOffice(await slidesPptx(lesson, { materials }));
  const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map((path) => file.part(path));
  expect(slides.map(wordsOf).join('\n')).toContain(others.hi);
  for (const slide of slides) {
    expect(marks(slide, 'a:p', (each) => elements(each, 'a:pPr')[0]?.attributes.rtl === '1').without).toEqual([]);
    expect(marks(slide, 'a:r', (each) => elements(each, 'a:cs').length === 1).without).toEqual([]);
  }
  const languages = slides.flatMap((slide) => elements(slide, 'a:rPr')).map(({ attributes }) => attributes.lang);
  expect(languages).toEqual(expect.arrayContaining(['en-GB', 'ur', 'hi']));
});

test('a PDF is made whatever order letters, marks, brackets and numbers of several scripts stand in', () => {
  const pieces = fc.constantFrom(
    ...['سڑک', 'ہے؟', '،', 'ﷺ', '۱۲۳', '٪', '\u064b', '\u0651', 'नमस्ते', 'क्\u200dष', '।', '\u093e', 'র\u200d্যাব', 'ਸਤ'],
    ...['PCSO', 'é', 'Γεια', '101', '9:00', '(', ')', '“', '”', '\u200c', '-', '/', '!', '.', ' ', '☐', '£5', '"'],
  );
  const texts = fc.array(
    fc.array(pieces, { minLength: 1, maxLength: 14 }).map((all) => all.join('')),
    { minLength: 30, maxLength: 30 },
  );
  fc.assert(
    fc.property(texts, (all) => {
      const nodes = all.map((value, line) => ({
        type: 'paragraph' as const,
        line,
        unfinished: false,
        children: [{ type: 'text' as const, value }],
      }));
      const list = { type: 'list' as const, line: 1, ordered: false, start: 1, items: nodes.map((node) => [node]) };
      expect(
        pdfWriters.plan({ ...lesson, document: [...nodes, list, ...lesson.document] } as typeof lesson),
      ).toHaveProperty('length');
    }),
    { numRuns: 5, seed: 20_261_130 },
  );
});
