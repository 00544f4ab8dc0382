/** A PowerPoint file as paper: what stands on its slides, in the order in which they are shown. */
import { CannotBeTaken } from '../understood.ts';
import { readOwnParts, readProperties } from './beside.ts';
import { DeckParts } from './deck-parts.ts';
import { withOffice } from './open-office.ts';
import type { Beside, DeckPaper } from './paper.ts';
import { readSlide, type ReadSlide } from './slide-paper.ts';
import { childAt, everyElement, elementsIn, textOf } from './xml-tree.ts';

/** A session has thirty slides, a whole course three hundred. */
const mostSlides = 400;

/**
 * @param bytes a file that is said to be a presentation
 * @returns its slides in running order, hidden ones too
 * @throws CannotBeTaken and nothing else, where it is no presentation, is locked, damaged or too large
 */
export function readDeck(bytes: Uint8Array): Promise<DeckPaper> {
  return withOffice(bytes, 'pptx', async (file) => {
    const all = new DeckParts(file);
    const main = await all.tree(file.main);
    const size = childAt(main, 'p:sldSz');
    const page = { width: Number(size?.get('cx')) || 9_144_000, height: Number(size?.get('cy')) || 6_858_000 };
    const names = elementsIn(childAt(main, 'p:sldIdLst'), 'p:sldId').flatMap(
      (slide) => all.target(file.main, slide.get('r:id'))?.target ?? [],
    );
    judgeCount(names.length);
    const slides: ReadSlide[] = [];
    for (const [index, name] of names.entries()) slides.push(await readSlide(all, name, index + 1, page));
    return { slides: slides.map(({ paper }) => paper), ...(await besideSlides(all, names, slides)) };
  });
}

function judgeCount(slides: number): void {
  if (slides === 0)
    throw new CannotBeTaken('There are no slides in this presentation.', 'Bring the one that has the slides in it.');
  if (slides > mostSlides)
    throw new CannotBeTaken(
      `There are ${slides} slides in this presentation, and at most ${mostSlides} are read.`,
      'Save each session as a presentation of its own, and bring them one by one.',
    );
}

async function besideSlides(all: DeckParts, names: readonly string[], slides: readonly ReadSlide[]): Promise<Beside> {
  const once = (words: readonly string[]) => [...new Set(words)].filter((each) => each.trim() !== '');
  return {
    properties: await readProperties(all.file),
    headers: once(slides.flatMap(({ everySlide }) => everySlide)),
    footers: once(slides.flatMap(({ footers }) => footers)),
    picturesInHeaders: Math.max(...slides.map(({ picturesOnEvery }) => picturesOnEvery)),
    comments: await commentsIn(all),
    insertions: 0,
    deletions: 0,
    language: await languageOf(all, names),
    hidden: slides.flatMap(({ hidden }) => hidden),
    parts: await readOwnParts(all.file),
  };
}

async function commentsIn(all: DeckParts): Promise<number> {
  let count = 0;
  for (const { name } of all.file.parts.filter((part) => /^ppt\/comments\/[^/]*\.xml$/i.test(part.name)))
    count += everyElement(await all.tree(name), 'p:cm', 'p188:cm').length;
  return count;
}

/** What most of the words are marked as. */
async function languageOf(all: DeckParts, names: readonly string[]): Promise<string> {
  const signs = new Map<string, number>();
  for (const name of names)
    for (const run of everyElement(await all.tree(name), 'a:r')) {
      const language = childAt(run, 'a:rPr')?.get('lang') ?? '';
      if (language !== '') signs.set(language, (signs.get(language) ?? 0) + textOf(run).length);
    }
  return [...signs].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
