/** Pictures in the line of the text, with their alt text and a number of their own. */
import { ImageRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Drawing, Picture } from '../paper/materials.ts';
import { logoRoom } from '../paper/own-looks.ts';
import { fitInto, picture } from '../paper/picture.ts';
import { xmlText } from '../paper/xml-text.ts';
import { plainRun } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import { indented, type Piece, type Room } from './pieces.ts';

/** docx counts sizes of pictures in pixels, 96 to the inch; there are 15 twips to one. */
export const pixel = 15;
/** Pixels. A picture leaves room on its page for what belongs to it. */
const highest = 620;

/** @throws WriterError where the picture is missing or cannot be read */
export async function writeFigure(
  m: Manuscript,
  { src, alt, caption }: { readonly src: string; readonly alt: string; readonly caption?: string | undefined },
  line: number,
  room: Room,
): Promise<Piece[]> {
  const found = await picture(m.options.materials, m.lookups.pictures, src, m.identity.file, line);
  const size = figureSize(found, room);
  const image = new ImageRun({
    type: found.type,
    data: found.bytes,
    transformation: size,
    altText: altText(m, src, alt),
  });
  return standing(image, caption, room);
}

/** A picture in a line of its own, with its caption. */
function standing(image: ImageRun, caption: string | undefined, room: Room): Piece[] {
  const alone: IParagraphOptions = {
    ...indented(room),
    spacing: { before: 120, after: caption ? 0 : 160 },
    keepNext: caption !== undefined,
    children: [image],
  };
  return caption === undefined
    ? [alone]
    : [alone, { style: 'Caption', ...indented(room), children: [plainRun(caption)] }];
}

/** @returns pixels, as docx counts them */
export function figureSize(found: Picture, room: Room): { width: number; height: number } {
  return fitInto(found, { width: Math.min(room.width / pixel, found.width), height: highest });
}

/** Pixels of a drawing's PNG for each of its units: sharp enough for print. */
const sharpness = 2;

/** @returns a drawing of ours as wide as the room, as SVG with a PNG for readers that cannot show it */
export async function drawnRun(
  m: Manuscript,
  drawing: Drawing,
  name: string,
  alt: string,
  room: Room,
): Promise<ImageRun> {
  const { svg, png, width, height } = await m.options.materials.draw(drawing, sharpness);
  const across = room.width / pixel;
  return new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: { width: across, height: (height * across) / width },
    altText: altText(m, name, alt),
  });
}

/** Pixels of a drawing in the middle of a page, of one that heads a card, and of one beside words. */
export const shelfSizes = {
  alone: { width: 400, height: 230 },
  card: { width: 200, height: 90 },
  beside: { width: 64, height: 48 },
} as const;

/**
 * @param name of a drawing that the resource names
 * @param line where it is asked for; 1 for one that front matter names
 * @returns it as SVG with a PNG for readers that cannot show it, as large as fits
 * @throws WriterError where there is no such drawing
 */
export async function shelfRun(
  m: Manuscript,
  name: string,
  line: number,
  most: { readonly width: number; readonly height: number },
): Promise<ImageRun> {
  return drawingRun(m, drawingFrom(m, name, line), most);
}

/** @throws WriterError where there is no such drawing */
export function drawingFrom(m: Manuscript, name: string, line: number): ShelfDrawing {
  const { drawings } = m.lookups;
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  return drawing ?? m.refuse(line, `There is no drawing called ${name} on the shelf.`);
}

/** @param drawing of the shelf, or one that was made for this file alone */
export async function drawingRun(
  m: Manuscript,
  drawing: Drawing & Pick<ShelfDrawing, 'name' | 'shows'>,
  most: { readonly width: number; readonly height: number },
): Promise<ImageRun> {
  const size = fitInto(drawing, most);
  // Two and a half pixels for each that it has on the page: sharp on paper, and a small one stays a small file.
  const { svg, png } = await m.options.materials.draw(drawing, (2.5 * size.width) / drawing.width);
  return new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: size,
    altText: altText(m, drawing.name, drawing.shows),
  });
}

/** What the title of a block is about, as a small drawing. */
export async function besideTitle(m: Manuscript, name: string | undefined, line: number, room: Room): Promise<Piece[]> {
  if (name === undefined) return [];
  return [{ ...indented(room), keepNext: true, children: [await shelfRun(m, name, line, shelfSizes.card)] }];
}

/** @throws WriterError where there is no such drawing */
export async function writeShelfPicture(
  m: Manuscript,
  { name, caption }: { readonly name: string; readonly caption?: string | undefined },
  line: number,
  room: Room,
): Promise<Piece[]> {
  const most = { ...shelfSizes.alone, width: Math.min(shelfSizes.alone.width, room.width / pixel) };
  return standing(await shelfRun(m, name, line, most), caption, room);
}

/** @returns a force's own logo, as large as fits at the head of a page, and a gap; none in everybody's library */
export async function logoRuns(m: Manuscript): Promise<ParagraphChild[]> {
  const logo = m.identity.own?.logo;
  if (!logo) return [];
  // 96 pixels to the inch of 25.4 mm.
  const most = { width: (logoRoom.width * 96) / 25.4, height: (logoRoom.height * 96) / 25.4 };
  const alt = altText(m, 'Logo', logo.alt);
  const gap = plainRun('   ');
  if (!logo.name.endsWith('.svg')) {
    const { type, bytes, ...size } = await m.options.materials.picture(logo.bytes);
    return [new ImageRun({ type, data: bytes, transformation: fitInto(size, most), altText: alt }), gap];
  }
  const svg = new TextDecoder().decode(logo.bytes);
  // It was looked through before anything was built, and has one.
  const [, , width = 1, height = 1] = /viewBox="([^"]*)"/
    .exec(svg)![1]!
    .split(/[\s,]+/)
    .map(Number);
  const size = fitInto({ width, height }, most);
  const drawn = await m.options.materials.draw({ svg, width, height }, (2.5 * size.width) / width);
  const fallback = { type: 'png', data: drawn.png } as const;
  return [new ImageRun({ type: 'svg', data: drawn.svg, fallback, transformation: size, altText: alt }), gap];
}

function altText(m: Manuscript, name: string, alt: string) {
  return { id: m.nextDrawing(), name: xmlText(name), description: xmlText(alt) };
}
