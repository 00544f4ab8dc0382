/** A PowerPoint file as paper: what stands on its slides, in the order in which they are shown. */
import { Unreadable } from '../../attachments/unreadable.ts';
import { CannotBeTaken } from '../understood.ts';
import { DeckPackage } from './deck-package.ts';
import type { Beside, DeckPaper } from './paper.ts';
import { readSlide, type ReadSlide } from './slide-paper.ts';
import { elementAt, elementsBelow, elementsIn, elementText } from './xml-tree.ts';

/** A session has thirty slides, a whole course three hundred. */
const mostSlides = 400;
const mostBytes = 100_000_000;

/**
 * @param bytes a file that is said to be a presentation
 * @returns its slides in running order, hidden ones too
 * @throws CannotBeTaken and nothing else, where it is no presentation, is locked, damaged or too large
 */
export async function readDeck(bytes: Uint8Array): Promise<DeckPaper> {
  if (bytes.length > mostBytes)
    throw new CannotBeTaken(
      `This presentation is too large to be read (${Math.round(bytes.length / 1_000_000)} MB; at most 100 MB are).`,
      'In PowerPoint: select a picture, Picture Format, Compress Pictures, for all pictures, E-mail (96 ppi). Save it again.',
    );
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof CannotBeTaken) throw error;
    if (error instanceof Unreadable) throw new CannotBeTaken(error.message, error.help);
    throw new CannotBeTaken(
      'This presentation could not be read to its end.',
      'Open it in PowerPoint, choose Save As, save it under a new name as PowerPoint Presentation (pptx), and bring that.',
    );
  }
}

async function read(bytes: Uint8Array): Promise<DeckPaper> {
  const all = await DeckPackage.open(bytes);
  const main = await all.tree(all.main);
  const size = elementAt(main, 'p:sldSz')?.tag;
  const page = { width: Number(size?.get('cx')) || 9_144_000, height: Number(size?.get('cy')) || 6_858_000 };
  const names = elementsIn(elementAt(main, 'p:sldIdLst'), 'p:sldId').flatMap(
    ({ tag }) => all.target(all.main, tag?.get('r:id'))?.target ?? [],
  );
  if (names.length === 0)
    throw new CannotBeTaken('There are no slides in this presentation.', 'Bring the one that has the slides in it.');
  if (names.length > mostSlides)
    throw new CannotBeTaken(
      `There are ${names.length} slides in this presentation, and at most ${mostSlides} are read.`,
      'Save each session as a presentation of its own, and bring them one by one.',
    );
  const slides: ReadSlide[] = [];
  for (const [index, name] of names.entries()) slides.push(await readSlide(all, name, index + 1, page));
  return { slides: slides.map(({ paper }) => paper), ...(await besideSlides(all, names, slides)) };
}

async function besideSlides(all: DeckPackage, names: readonly string[], slides: readonly ReadSlide[]): Promise<Beside> {
  const once = (words: readonly string[]) => [...new Set(words)].filter((each) => each.trim() !== '');
  return {
    properties: await propertiesOf(all),
    headers: once(slides.flatMap(({ everySlide }) => everySlide)),
    footers: once(slides.flatMap(({ footers }) => footers)),
    picturesInHeaders: Math.max(...slides.map(({ picturesOnEvery }) => picturesOnEvery)),
    comments: await commentsIn(all),
    insertions: 0,
    deletions: 0,
    language: await languageOf(all, names),
    hidden: slides.flatMap(({ hidden }) => hidden),
    parts: {},
  };
}

async function propertiesOf(all: DeckPackage): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of all.named(/^docProps\/(core|app)\.xml$/i))
    for (const element of elementsIn(await all.tree(name))) {
      const key = element.name.split(':')[1]!;
      const value = elementText(element).trim();
      if (/^(title|creator|lastModifiedBy|subject|description|keywords|category|Company|Manager)$/.test(key) && value)
        found[key.charAt(0).toLowerCase() + key.slice(1)] = value;
    }
  return found;
}

async function commentsIn(all: DeckPackage): Promise<number> {
  let count = 0;
  for (const name of all.named(/^ppt\/comments\/[^/]*\.xml$/i))
    count += elementsBelow(await all.tree(name), 'p:cm', 'p188:cm').length;
  return count;
}

/** What most of the words are marked as. */
async function languageOf(all: DeckPackage, names: readonly string[]): Promise<string> {
  const signs = new Map<string, number>();
  for (const name of names)
    for (const run of elementsBelow(await all.tree(name), 'a:r')) {
      const language = elementAt(run, 'a:rPr')?.tag?.get('lang') ?? '';
      if (language !== '') signs.set(language, (signs.get(language) ?? 0) + elementText(run).length);
    }
  return [...signs].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
