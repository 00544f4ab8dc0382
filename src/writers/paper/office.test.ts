import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { findingSchema } from '../../schema/finding.ts';
import { WriterError } from './download.ts';
import { chartAlt } from './chart-alt.ts';
import { drawChart } from './chart-svg.ts';
import { columnWidths } from './column-widths.ts';
import { renderDrawing } from './drawn-picture.ts';
import { addressOf } from './imprint.ts';
import { indexedPng } from './indexed-png.ts';
import { fitInto, picture } from './picture.ts';
import { textWidth, wrapText } from './text-width.ts';
import { escapeXml, xmlText } from './xml-text.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('text', () => {
  test('keeps letters and joins accents to them', () =>
    expect(xmlText('y\u0302 ŷ Ŵ 👮🏽‍♀️ مرحبا ]]>')).toBe('ŷ ŷ Ŵ 👮🏽‍♀️ مرحبا ]]>'));
  test('line ends and rows of spaces are one space; in code they stay', () => {
    expect(xmlText('a \r\n\t b')).toBe('a b');
    expect(xmlText('a \r\n\tb', true)).toBe('a \n    b');
  });
  test('any text is left without what XML refuses', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xmlText(text, true)).toMatch(/^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
      }),
    );
  });
  test('the five signs of XML are written out', () =>
    expect(escapeXml(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&apos;y&apos;&gt;&amp;'));
});

describe('widths', () => {
  test('wide letters are wider, accents are not', () => {
    expect(textWidth('WWW', 10)).toBeGreaterThan(textWidth('iii', 10) * 3);
    expect(textWidth('ŵŷ', 10)).toBe(textWidth('wy', 10));
  });
  test('no line is wider than it may be, and no letter is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = wrapText(text, 100, 10);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(100.001);
      }),
    );
  });
  const rows = (...texts: string[][]) => texts.map((row) => row.map((text) => ({ text })));
  test('columns fill the width exactly, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyText, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        fc.option(fc.constantFrom(0.25, 0.45), { nil: undefined }),
        (texts, share) => {
          const widths = columnWidths(rows(...texts), Math.max(...texts.map((row) => row.length)), 9638, 11, share);
          expect(widths.reduce((sum, each) => sum + each, 0)).toBe(9638);
          for (const width of widths) expect(width).toBeGreaterThan(0);
        },
      ),
    );
  });
  test('a column of numbers stays narrow, and one to write in is wide', () => {
    const [number, words] = columnWidths(
      rows(['No.', 'We will'], ['1', 'Keep the room and the time free']),
      2,
      9638,
      11,
    ) as [number, number];
    expect(number).toBeLessThan(words / 4);
    const [item, blank] = columnWidths(
      rows(
        ['Item', 'Write here'],
        ['A name so long that it would like to have the whole of the page to itself, and more', ''],
      ),
      2,
      9638,
      11,
      0.45,
    ) as [number, number];
    expect(blank).toBeGreaterThanOrEqual(Math.floor(9638 * 0.45));
    expect(item).toBeGreaterThan(blank);
  });
});

describe('pictures', () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#14264b' } });
  test('PNG and JPEG are not touched', async () => {
    const bytes = new Uint8Array(await photo(40, 20).png().toBuffer());
    expect(await picture({ 'a.png': bytes }, 'a.png', 'x.mdx', 3)).toEqual({
      type: 'png',
      bytes,
      width: 40,
      height: 20,
    });
  });
  test('WebP becomes PNG', async () => {
    const found = await picture(
      { 'a.webp': new Uint8Array(await photo(40, 20).webp().toBuffer()) },
      'a.webp',
      'x.mdx',
      3,
    );
    expect(found).toMatchObject({ type: 'png', width: 40, height: 20 });
    expect([...found.bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });
  test('a photograph taken on its side is turned, and one of many pixels made smaller', async () => {
    const turned = new Uint8Array(await photo(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(await picture({ 'a.jpg': turned }, 'a.jpg', 'x.mdx', 3)).toMatchObject({
      type: 'jpg',
      width: 20,
      height: 40,
    });
    const large = new Uint8Array(await photo(4000, 1000).jpeg().toBuffer());
    expect(await picture({ 'a.jpg': large }, 'a.jpg', 'x.mdx', 3)).toMatchObject({
      type: 'jpg',
      width: 2000,
      height: 500,
    });
  });
  test('one that is missing or broken is refused with its place', async () => {
    await expect(picture({}, 'constructor', 'x.mdx', 3)).rejects.toThrow(
      'x.mdx:3 The picture constructor is not in the folder of this page.',
    );
    await expect(picture({ 'a.png': new Uint8Array([1, 2, 3]) }, 'a.png', 'x.mdx', 7)).rejects.toThrow(WriterError);
    await expect(picture({ 'a.png': new Uint8Array([1, 2, 3]) }, 'a.png', 'x.mdx', 7)).rejects.toThrow(
      'x.mdx:7 The picture a.png cannot be read',
    );
  });
  test('fits into its room and keeps its shape', () =>
    expect(fitInto({ width: 400, height: 100 }, { width: 200, height: 200 })).toEqual({ width: 200, height: 50 }));
});

describe('a PNG with a palette', () => {
  const width = 7;
  const image = (colourOf: (index: number) => readonly [number, number, number, number], count = width * 300) =>
    Uint8Array.from({ length: count * 4 }, (_, index) => colourOf(Math.floor(index / 4))[index % 4]!);
  test('is the same picture, pixel by pixel', async () => {
    const pixels = image((index) => [index % 16, 255 - (index % 5), (index * 7) % 3, 255]);
    const { data, info } = await sharp(indexedPng(pixels, width))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width, height: 300 });
    expect(new Uint8Array(data)).toEqual(pixels);
  });
  test('is not made where colours are too many, or let something shine through', () => {
    expect(
      indexedPng(
        image((index) => [index % 256, Math.floor(index / 256), 0, 255]),
        width,
      ),
    ).toBeUndefined();
    expect(
      indexedPng(
        image(() => [0, 0, 0, 128]),
        width,
      ),
    ).toBeUndefined();
  });
});

describe('charts', () => {
  const finding = findingSchema.parse({
    title: 'Enjoyed <it>',
    claim: 'Most did.',
    topics: ['evidence'],
    aims: ['relationships'],
    measure: 'percent',
    groups: [{ label: 'Ours', sample: 248 }, { label: 'Others' }, { label: 'Third' }],
    figures: [{ label: 'All & most ]]>', values: [77, null, 12] }],
    sample: '248 children',
    source: { id: 'x' },
    caution: 'Take care.',
  });
  const t = translator('en');
  test('the alt text says everything that is drawn', () =>
    expect(chartAlt(finding, t, 'en')).toBe(
      'Enjoyed <it>. Most did. All & most ]]>: Ours (248 asked) 77%, Others not printed, Third 12%.',
    ));
  test('letters become outlines, so that no reader needs our font; the same picture each time', () => {
    const drawing = drawChart(finding, t, 'en', 640, 15);
    const { svg, png } = renderDrawing(drawing);
    const text = new TextDecoder().decode(svg);
    expect(text).not.toMatch(/<text|font-family|<image|href/);
    expect(text.match(/<path/g)!.length).toBeGreaterThan(10);
    expect(renderDrawing(drawing)).toEqual({ svg, png, width: 640, height: drawing.height });
  });
  test('the PNG is small, as its colours are numbered, and the same letter is the same outline every time', () => {
    const { svg, png } = renderDrawing(
      drawChart(
        {
          ...finding,
          figures: ['Learning with others', 'Learning with adults', 'Learning with nobody'].map((label) => ({
            label,
            values: [77, 12, 12],
          })),
        },
        t,
        'en',
        640,
        15,
      ),
    );
    // Byte 25 of a PNG says how its colours are told: 3 is by number.
    expect(png[25]).toBe(3);
    // A letter of a word that is told again has the same outline there, wherever it stands.
    const outlines = [...new TextDecoder().decode(svg).matchAll(/ d="([^"]+)"/g)].flatMap(([, path = '']) =>
      path.split('M').map((outline) => outline.replace(/^[\d.-]+ [\d.-]+/, '')),
    );
    expect(new Set(outlines).size).toBeLessThan(outlines.length * 0.6);
  });
  test('a wide drawing has its labels beside the bars, a narrow one above them', () => {
    const xOf = (width: number) =>
      Number(/<rect x="([\d.]+)"[^>]*fill="#f1ede5"/.exec(drawChart(finding, t, 'en', width, 15).svg)?.[1]);
    expect(xOf(400)).toBe(0);
    expect(xOf(640)).toBeGreaterThan(60);
    expect(drawChart(finding, t, 'en', 640, 15).height).toBeLessThan(drawChart(finding, t, 'en', 400, 15).height);
  });
  test('a value of nought and a figure without end are drawn inside', () => {
    const { svg } = drawChart(
      { ...finding, measure: 'count', figures: [{ label: 'x', values: [0, 1e9, 3] }] },
      t,
      'en',
      640,
      15,
    );
    for (const [, width] of svg.matchAll(/ width="([^"]+)"/g)) expect(Number(width)).toBeLessThanOrEqual(640);
  });
});

test('addresses stand below the folder of the site', () => {
  expect(addressOf('/current/?code=1', 'https://example.org/library')).toBe(
    'https://example.org/library/current/?code=1',
  );
  expect(addressOf('/lessons/x/', 'https://example.org/')).toBe('https://example.org/lessons/x/');
});
