/** Holds each file of `drawings/` to what they agreed on: one hand, few colours, nothing that moves or asks. */
import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { inOneColour } from './one-colour.ts';
import { palette } from './palette.ts';
import { drawnFromParts } from './people/drawn.ts';
import { isOnShelf, shelf, shelfEntry, shelfNames } from './shelf.ts';

const folder = 'src/pictures/drawings';
const files = readdirSync(folder).toSorted();
const textOf = (name: string) => readFileSync(`${folder}/${name}.svg`, 'utf8').replaceAll('\r\n', '\n');
const names = files.map((file) => file.replace(/\.svg$/, '')).toSorted();

const elements = ['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'defs', 'clipPath'];
const painted = new Set(['fill', 'stroke']);
const measured = new Set(
  'd points x y x1 y1 x2 y2 cx cy r rx ry width height stroke-width stroke-dasharray'.split(' '),
);
const worded = new Set('stroke-linecap stroke-linejoin fill-rule clip-rule clip-path transform id'.split(' '));
const colours = new Set<string>([...Object.values(palette).map(([colour]) => colour), 'none']);

/** Bytes. A scene may hold four or five people, each of whom takes a good one thousand. */
const usual = 6000;
const crowded = 7500;

/** @returns what is wrong with the text of a drawing, in words */
function faults(svg: string, most = usual): string[] {
  const found: string[] = [];
  let root: Record<string, string> | undefined;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => found.push(message));
  parser.on('doctype', () => found.push('a doctype'));
  parser.on('processinginstruction', ({ target }) => found.push(`an instruction ${target}`));
  parser.on('text', (text) => {
    if (text.trim() !== '') found.push(`words: ${text.trim()}`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!elements.includes(name)) found.push(`the element ${name}`);
    if (root === undefined) {
      root = attributes;
      return;
    }
    for (const [key, value] of Object.entries(attributes)) {
      if (painted.has(key) && !colours.has(value)) found.push(`${key} ${value}`);
      else if (measured.has(key) && /\.\d\d/.test(value)) found.push(`two decimals in ${key} of ${name}`);
      else if (key === 'clip-path' && !/^url\(#[\w-]+\)$/.test(value)) found.push(`${key} ${value}`);
      else if (![painted, measured, worded].some((keys) => keys.has(key))) found.push(`the attribute ${key}`);
    }
  });
  parser.write(svg).close();
  const { xmlns, viewBox, ...more } = root ?? {};
  if (xmlns !== 'http://www.w3.org/2000/svg') found.push('no namespace of SVG');
  if (!/^0 0 \d+ \d+$/.test(viewBox ?? '')) found.push(`viewBox ${viewBox ?? 'missing'}`);
  for (const key of Object.keys(more)) found.push(`the attribute ${key} of svg`);
  if (new TextEncoder().encode(svg).length > most) found.push(`more than ${most} bytes`);
  if (!svg.endsWith('</svg>\n')) found.push('no line end at the end');
  return found;
}

describe('the check of a drawing', () => {
  const drawing = (inside: string, root = 'viewBox="0 0 300 300"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${root}>${inside}</svg>\n`;

  it.each([
    ['<path fill="#ffe100" stroke="#14264b" stroke-width="6" d="M0 .5h10"/>', []],
    ['<path fill="#ffe101" d="M0 0h1"/>', ['fill #ffe101']],
    ['<path fill="red" d="M0 0h1"/>', ['fill red']],
    ['<path d="M0 0h1.25"/>', ['two decimals in d of path']],
    ['<text x="1">Stop</text>', ['the element text', 'words: Stop']],
    ['<path style="fill:red" opacity=".5" d="M0 0h1"/>', ['the attribute style', 'the attribute opacity']],
    ['<g clip-path="url(//elsewhere)"/>', ['clip-path url(//elsewhere)']],
    ['<path onclick="x()" d="M0 0"/>', ['the attribute onclick']],
    [`<path d="${'M0 0'.repeat(1600)}"/>`, ['more than 6000 bytes']],
  ])('of %s', (inside, told) => {
    expect(faults(drawing(inside))).toEqual(told);
  });

  it('asks for a box and nothing else on the root', () => {
    expect(faults(drawing('', 'viewBox="0 0 1.5 1" width="3"'))).toEqual([
      'viewBox 0 0 1.5 1',
      'the attribute width of svg',
    ]);
  });
});

it('every file is a drawing on the shelf, and every drawing on the shelf has its file', () => {
  expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.svg$/.test(file))).toEqual([]);
  expect(names).toEqual([...shelfNames].toSorted());
  expect(new Set(shelfNames).size).toBe([...shelf.keys()].length);
});

describe.each(names)('%s', (name) => {
  it('keeps to the hand of the library', () => {
    const { group, width } = shelfEntry(name);
    const people = (group === 'people' || group === 'scenes') && width === 400;
    expect(faults(textOf(name), people ? crowded : usual)).toEqual([]);
  });

  it('fills the box that the shelf says', () => {
    const { width, height } = shelfEntry(name);
    expect(textOf(name)).toContain(` viewBox="0 0 ${width} ${height}"`);
  });

  it('is still there in one colour', () => {
    const one = inOneColour(textOf(name));
    const left = new Set([...one.matchAll(/ (?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour!));
    expect(left).toContain('#000000');
    expect([...left].filter((colour) => !['#000000', '#ffffff', 'none'].includes(colour))).toEqual([]);
  });

  it('says in English and Welsh what it shows, in a line and without "picture of"', () => {
    const { shows, words } = shelfEntry(name);
    for (const text of [shows.en, shows.cy]) {
      expect(text).toMatch(/^\p{Lu}[^\n]{2,160}[^.\s]$/u);
      expect(text).not.toMatch(/\b(picture|drawing|image|llun|darlun) (of|o)\b/i);
    }
    expect(shows.cy).not.toBe(shows.en);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });
});

it('what is made from shared parts is what npm run generate writes', () => {
  for (const [name, svg] of Object.entries(drawnFromParts())) expect(textOf(name), name).toBe(svg);
});

describe('the shelf', () => {
  it('knows its own names and no others', () => {
    expect(isOnShelf('pcso')).toBe(true);
    expect(isOnShelf('PCSO')).toBe(false);
    expect(isOnShelf('toString')).toBe(false);
    expect(() => shelfEntry('pcos')).toThrow('No drawing on the shelf is called pcos');
  });

  it('says whose each drawing is', () => {
    expect(shelfEntry('pcso')).toMatchObject({
      group: 'people',
      licence: 'OGL-UK-3.0',
      source: 'Drawn for this library',
    });
  });
});

describe('in one colour', () => {
  it('dark fills are black, others white, and the rest stays', () => {
    expect(inOneColour('<path fill="#ffe100" stroke="#14264b" d="M0 0"/><g fill="none"/>')).toBe(
      '<path fill="#ffffff" stroke="#000000" d="M0 0"/><g fill="none"/>',
    );
  });

  it('a colour that it does not know is told', () => {
    expect(() => inOneColour('<path fill="#123456"/>')).toThrow('#123456 is not in the palette');
  });
});
