/** A finding as bars, drawn like the site's, and readable in black and white: solid, striped and hollow. */
import type { ChartWords } from '../../resource/chart-words.ts';
import { colours } from './colours.ts';
import type { Drawing } from './materials.ts';
import { sourceSans, textWidth, wrapText } from './text-width.ts';
import { escapeXml, xmlText } from './xml-text.ts';

/** Of the width of the type, how wide a drawing is at least that has its labels beside the bars and not above them. */
const wideEnough = 36;
/** The most that labels beside the bars take of the width. */
const labelShare = 0.34;

/**
 * @param width of the drawing
 * @param size of the type, in the same unit
 */
export function drawChart({ groups, rows }: ChartWords, width: number, size: number): Drawing {
  const shapes: string[] = [];
  const line = size * 1.25;
  const bar = size * 1.1;
  const values = rows.flatMap((row) => row.values.map(({ shown }) => shown));
  const across = (text: string) => textWidth(text, size) * sourceSans;
  const beside = width >= wideEnough * size;
  const forLabels = beside
    ? Math.min(width * labelShare, Math.max(...rows.map(({ label }) => across(xmlText(label)))))
    : 0;
  const left = beside ? forLabels + size * 0.7 : 0;
  const longest = width - left - Math.max(...values.map(across)) - size;
  let y = 0;
  const write = (text: string, x: number, below: number, look: string) =>
    shapes.push(
      `<text x="${round(x)}" y="${round(below - size * 0.28)}" font-size="${size}" fill="${colours.text}" ${look}>${escapeXml(xmlText(text))}</text>`,
    );

  if (groups.length > 1) {
    // Side by side where they fit, as the lines are told apart at one look.
    const gap = size * 3.6;
    const inOneLine = beside && groups.reduce((sum, name) => sum + across(name) + gap, 0) <= width;
    y += inOneLine ? line : 0;
    groups.reduce((x, name, index) => {
      y += inOneLine ? 0 : line;
      shapes.push(barOf(index, x, y - size * 0.95, size * 1.6, size * 0.8));
      write(name, x + size * 2.2, y, 'font-weight="400"');
      return inOneLine ? x + across(name) + gap : x;
    }, 0);
    y += size * 0.5;
  }
  for (const row of rows) {
    const words = wrapText(xmlText(row.label), (beside ? forLabels : width) / sourceSans + 0.01, size);
    const top = y;
    const bars = row.values.length * (bar + size * 0.25);
    // Beside its bars, a label stands in their middle.
    const first = beside ? top + Math.max(0, (bars - words.length * line) / 2) : top;
    words.forEach((each, index) =>
      write(
        each,
        beside ? forLabels : 0,
        first + line * (index + 1),
        beside ? 'font-weight="400" text-anchor="end"' : 'font-weight="400"',
      ),
    );
    y = beside ? top + Math.max(0, (words.length * line - bars) / 2) : top + words.length * line + size * 0.15;
    if (beside)
      shapes.push(
        `<rect x="${round(left - 1)}" y="${round(y - size * 0.1)}" width="1" height="${round(bars)}" fill="${colours.ink}"/>`,
      );
    row.values.forEach(({ share, shown, drawn }, index) => {
      shapes.push(
        `<rect x="${round(left)}" y="${round(y)}" width="${round(longest)}" height="${round(bar)}" fill="#f1ede5"/>`,
      );
      if (drawn) shapes.push(barOf(index, left, y, Math.max(1, longest * share), bar));
      y += bar;
      write(shown, left + longest + size * 0.5, y, 'font-weight="600"');
      y += size * 0.25;
    });
    y = (beside ? Math.max(y, top + words.length * line) : y) + size * 0.4;
  }
  const height = Math.ceil(y);
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Source Sans 3"><rect width="${width}" height="${height}" fill="#ffffff"/>${shapes.join('')}</svg>`,
    width,
    height,
  };
}

/** Plain rectangles only: Word does not draw every kind of SVG pattern. */
function barOf(group: number, x: number, y: number, width: number, height: number): string {
  const ink = colours['kind-evidence'];
  const rect = (left: number, across: number, look: string) =>
    `<rect x="${round(left)}" y="${round(y)}" width="${round(across)}" height="${round(height)}" ${look}/>`;
  if (group === 0) return rect(x, width, `fill="${ink}"`);
  if (group === 2)
    return `<rect x="${round(x + 0.75)}" y="${round(y + 0.75)}" width="${round(Math.max(0.5, width - 1.5))}" height="${round(height - 1.5)}" fill="#ffffff" stroke="${ink}" stroke-width="1.5"/>`;
  const step = height / 2.5;
  const stripes = Array.from({ length: Math.floor(width / step) }, (_, index) =>
    rect(x + step * (index + 0.6), step * 0.4, 'fill="#ffffff"'),
  );
  const outline = `<rect x="${round(x + 0.5)}" y="${round(y + 0.5)}" width="${round(Math.max(0.5, width - 1))}" height="${round(height - 1)}" fill="none" stroke="#8a6414"/>`;
  return rect(x, width, 'fill="#b98a2f"') + stripes.join('') + outline;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
