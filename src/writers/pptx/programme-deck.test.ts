import { expect, test } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../../resource/to-print.ts';
import { nodeMaterials as materials } from '../native/materials.ts';
import { elements, readOffice, wordsOf } from '../testing/read-office.ts';
import { programmePptx } from './programme-deck.ts';

const library = loadLibrary(undefined, () => false);
const print = printerOf(library, shelfTexts());
const programmes = library.everyPage.filter(({ kind, lang }) => kind === 'programmes' && lang === 'en').map(print);

test.each(
  programmes.flatMap((each) =>
    (['assembly', 'staff-meeting', 'parents-evening'] as const).map((name) => [each.id, name] as const),
  ),
)('%s, %s: five slides, each with a picture and notes', async (id, name) => {
  const programme = programmes.find((each) => each.id === id)!;
  const file = readOffice(await programmePptx(programme, name, { materials }));
  const slides = file.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(5);
  for (const path of slides) {
    expect(elements(file.part(path), 'p:pic')).toHaveLength(1);
    expect(wordsOf(file.part(path.replace('slides/slide', 'notesSlides/notesSlide'))).length).toBeGreaterThan(20);
  }
  expect(wordsOf(file.part('ppt/slides/slide1.xml'))).toContain(programme.frontMatter.title);
  expect(elements(file.part('docProps/core.xml'), 'dc:title')[0]!.children.join('')).toContain(
    programme.frontMatter.title,
  );
});

test('a lesson has none of them', async () => {
  const lesson = print(library.everyPage.find(({ kind }) => kind === 'lessons')!);
  await expect(programmePptx(lesson, 'assembly', { materials })).rejects.toThrow('Only a programme has these slides.');
});
