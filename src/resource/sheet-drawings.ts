/** What is drawn for a sheet alone: numbers on the parts of a drawing, for children to name them, and empty squares. */
import type { ShelfDrawing } from './drawings.ts';

/** Strokes of the figures in a box of 10 by 14: no typeface has to be there, in print, in Word or on a page. */
const figures = [
  'M5 0C1 0 0 4 0 7s1 7 5 7 5-4 5-7-1-7-5-7z',
  'M2 3L6 0v14',
  'M0 4C0-1 10-1 10 4 10 7.5 0 10 0 14h10',
  'M0 0h10L4.5 5.5C12 5 12 14 5 14 2 14 0 12.5 0 11',
  'M7 14V0L0 10h10',
  'M9.5 0H1.5L1 6C5 3.5 10 5 10 9.5 10 15 2 15 0 12',
  'M9 1C3-1 0 4 0 9c0 7 10 6.5 10 .5C10 4 2 4 0 9',
  'M0 0h10L3.5 14',
  'M5 6.5C-1 6.5 0 0 5 0s6 6.5 0 6.5S-1 14 5 14s7-7.5 0-7.5z',
  'M1 13c6 2 9-3 9-8 0-7-10-6.5-10-.5C0 10 8 10 10 5',
];

/** Of a disc, in the units of a box that is 300 to 400 wide. */
const radius = 17;
const scale = 1.25;

function disc(number: number, x: number, y: number): string {
  const digits = [...String(number)].map(Number);
  const width = (digits.length * 13 - 3) * scale;
  const strokes = digits
    .map(
      (digit, index) =>
        `<path transform="translate(${rounded(x - width / 2 + index * 13 * scale)} ${rounded(y - 7 * scale)}) scale(${scale})" d="${figures[digit]!}"/>`,
    )
    .join('');
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#ffffff" stroke="#000000" stroke-width="3"/><g fill="none" stroke="#000000" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${strokes}</g>`;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * @param points in the units of the drawing's box
 * @returns a figure in a disc on each, counted from 1: SVG that stands on top of the drawing
 */
export function numbersOn(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => disc(index + 1, x, y)).join('');
}

/** @returns the text of the drawing with those numbers on it */
export function withNumbers({ svg, points = [] }: ShelfDrawing): string {
  return svg.replace('</svg>', `${numbersOn(points)}</svg>`);
}

/** Millimetres: of a line that a child draws inside and colours up to, and between the margins of a sheet. */
const printedLine = 0.8;
const sheetWidth = 174;
const paper = '#ffffff';

/**
 * @param height that the outline may have on paper, in millimetres
 * @returns the outline with its lines as thick on paper as a pencil's, however large it is drawn: never thicker than
 * it is on the shelf
 */
export function withFineLines({ svg, width, height: units }: ShelfDrawing, height: number): string {
  const main = Number(/<g [^>]*stroke-width="([\d.]+)"/.exec(svg)?.[1] ?? 1);
  const scale = Math.min(sheetWidth / width, height / units);
  const finer = Math.min(1, printedLine / (main * scale));
  const shapes = svg.match(/<(?:path|circle|rect|g)\b[^>]*>/g) ?? [];
  const isPaper = (shape: string) => shape.includes(` stroke="${paper}"`);
  const way = (shape: string) => / d="[^"]*"/.exec(shape)?.[0];
  const stroke = (shape: string) => Number(/stroke-width="([\d.]+)"/.exec(shape)?.[1] ?? main);
  // A limb is drawn as a wide line with a white one in it: it stays as wide, and the white comes nearer to its edge.
  const partner = (shape: string) =>
    way(shape) && shapes.find((other) => way(other) === way(shape) && isPaper(other) !== isPaper(shape));
  return svg.replace(/<(?:path|circle|rect|g)\b[^>]*>/g, (shape) => {
    const other = partner(shape);
    if (other && !isPaper(shape)) return shape;
    const wide = other ? stroke(other) - (stroke(other) - stroke(shape)) * finer : stroke(shape) * finer;
    return shape.replace(/stroke-width="[\d.]+"/, `stroke-width="${rounded(wide)}"`);
  });
}

const square = 50;

/** Empty squares to draw a map on. */
export const emptySquares = { width: 400, height: 300, svg: squaresIn(400, 300) } as const;

function squaresIn(width: number, height: number): string {
  const steps = (length: number) => Array.from({ length: length / square - 1 }, (_, index) => (index + 1) * square);
  const lines = [
    ...steps(width).map((x) => `M${x} 2V${height - 2}`),
    ...steps(height).map((y) => `M2 ${y}H${width - 2}`),
  ].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="none" stroke="#000000" stroke-width="0.8" stroke-dasharray="3 3" d="${lines}"/><rect x="2" y="2" width="${width - 4}" height="${height - 4}" rx="4" fill="none" stroke="#000000" stroke-width="2.5"/></svg>`;
}
