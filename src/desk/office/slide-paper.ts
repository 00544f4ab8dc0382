/** One slide as paper: its title, what stands on it in reading order, and its notes. */
import type { DeckParts } from './deck-parts.ts';
import type { Paragraph, PaperPicture, Piece, SlidePaper } from './paper.ts';
import { inReadingOrder, type Frame } from './reading-order.ts';
import { slideLook, type SlideLook } from './slide-look.ts';
import { ShapeReader, pictureType, type Shape } from './slide-shapes.ts';
import { childAt } from './xml-tree.ts';

const outside = /^(ftr|dt|sldNum|hdr|sldImg)$/;
const longestTitle = 120;
/** A picture behind words is the background where it fills so much of the slide. */
const fills = 0.8;

export interface ReadSlide {
  readonly paper: SlidePaper;
  readonly footers: readonly string[];
  readonly everySlide: readonly string[];
  readonly picturesOnEvery: number;
  readonly hidden: readonly string[];
}

/** @param part the name of the slide's part @param size of a slide, in the file's units */
export async function readSlide(
  all: DeckParts,
  part: string,
  number: number,
  size: Pick<Frame, 'width' | 'height'>,
): Promise<ReadSlide> {
  const tree = await all.tree(part);
  const look = await slideLook(all, part);
  const reader = new ShapeReader(all, part, look);
  const shapes = await reader.read(childAt(tree, 'p:cSld', 'p:spTree'));
  const shown = shapes.filter(({ placeholder }) => !outside.test(placeholder?.type ?? ''));
  const behind = await backgroundOf(all, part, shown, size);
  const ordered = inReadingOrder(shown.filter((shape) => shape !== behind?.shape));
  const { title, rest } = titled(ordered);
  const footers = shapes
    .filter(({ placeholder }) => placeholder?.type === 'ftr')
    .flatMap(({ pieces }) => wordsOf(pieces));
  return {
    paper: {
      number,
      title,
      pieces: rest.flatMap(piecesOf),
      notes: await notesOf(all, part),
      isHidden: /^(0|false)$/.test(tree?.get('show') ?? ''),
      ...(behind && { background: behind.picture }),
      ...(reader.found.others.length > 0 && { others: reader.found.others }),
    },
    footers,
    everySlide: look.everySlide,
    picturesOnEvery: look.pictures,
    hidden: reader.found.hidden,
  };
}

function wordsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.is === 'paragraph' ? [paragraphWords(piece)] : []));
}

function paragraphWords({ runs }: Paragraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function piecesOf({ pieces, inside, placeholder }: Shape): Piece[] {
  if (inside) return inReadingOrder(inside).flatMap(piecesOf);
  const words = pieces.every((piece) => piece.is === 'paragraph');
  if (placeholder || !words || pieces.length === 0) return [...pieces];
  return [{ is: 'text-box', pieces }];
}

/** Its placeholder, or the box that stands above everything else with words in it. */
function titled(ordered: readonly Shape[]): { title: string; rest: readonly Shape[] } {
  const own = ordered.filter(({ placeholder }) => /^(title|ctrTitle)$/.test(placeholder?.type ?? ''));
  const words = own.flatMap(({ pieces }) => wordsOf(pieces)).join(' ');
  const rest = ordered.filter((shape) => !own.includes(shape));
  // A title that is far too long is words of the slide.
  if (words !== '' && words.length <= longestTitle) return { title: words, rest };
  if (words !== '') return { title: '', rest: ordered };
  const top = rest.find((shape) => hasWords(shape));
  const first = top?.pieces[0];
  if (!top || top.inside || first?.is !== 'paragraph' || first.list) return { title: '', rest };
  const title = paragraphWords(first);
  const above = rest.slice(0, rest.indexOf(top)).some(({ inside }) => inside);
  if (above || title.length > longestTitle / (top.pieces.length > 1 ? 2 : 1)) return { title: '', rest };
  return { title, rest: rest.map((shape) => (shape === top ? { ...top, pieces: top.pieces.slice(1) } : shape)) };
}

function hasWords({ pieces, inside }: Shape): boolean {
  return inside ? inside.some(hasWords) : pieces.some((piece) => piece.is !== 'picture');
}

async function backgroundOf(
  all: DeckParts,
  part: string,
  shown: readonly Shape[],
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Promise<{ readonly picture: PaperPicture; readonly shape?: Shape } | undefined> {
  const shape = shown.find(({ frame, pieces }) => {
    const isPicture = pieces.length === 1 && pieces[0]!.is === 'picture';
    return isPicture && frame !== undefined && frame.width * frame.height >= fills * width * height;
  });
  // A slide that is one picture shows it, and has nothing before it.
  if (shape && shown.some(hasWords)) return { picture: shape.pieces[0] as PaperPicture, shape };
  const tree = await all.tree(part);
  const id = childAt(tree, 'p:cSld', 'p:bg', 'p:bgPr', 'a:blipFill', 'a:blip')?.get('r:embed');
  const found = all.target(part, id);
  const bytes = found && !found.external ? await all.bytes(found.target) : undefined;
  return (
    bytes && { picture: { is: 'picture', alt: '', decorative: true, type: pictureType(bytes, found!.target), bytes } }
  );
}

async function notesOf(all: DeckParts, slide: string): Promise<Paragraph[]> {
  const part = all.related(slide, 'notesSlide');
  if (part === undefined) return [];
  const tree = await all.tree(part);
  const look: SlideLook = { frame: () => undefined, bullet: () => 'none', everySlide: [], pictures: 0 };
  const shapes = await new ShapeReader(all, part, look).read(childAt(tree, 'p:cSld', 'p:spTree'));
  return inReadingOrder(shapes.filter(({ placeholder }) => !outside.test(placeholder?.type ?? '')))
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.is === 'text-box' ? piece.pieces : [piece]))
    .flatMap((piece) => (piece.is === 'paragraph' ? [piece] : []));
}
