import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { translator } from '../../i18n/index.ts';
import { drawChart } from '../paper/chart-svg.ts';
import { chartWords } from '../../resource/chart-words.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { openerOf } from '../../resource/open-resource.ts';
import { chequers } from '../paper/chequers.ts';
import { renderDrawing } from './draw.ts';
import { facePath } from './faces.ts';
import { nodeMaterials } from './materials.ts';

const library = loadLibrary(undefined, () => false);
const opener = openerOf({ ...library, drawings: shelfTexts() });
/** Of one group and of two: solid and striped bars, and enough words for letters to come again. */
const charts = [1, 2].map((groups) => {
  const [longest] = library.findings
    .filter(({ data }) => data?.groups.length === groups)
    .toSorted((a, b) => b.data!.figures.length - a.data!.figures.length);
  return drawChart(chartWords(opener.finding(longest!.id), translator('en'), 'en'), 640, 15);
});
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('a drawing', () => {
  test('has outlines in place of letters, so that no reader needs our font', async () => {
    const svg = text((await nodeMaterials.draw(charts[0]!, 2)).svg);
    expect(svg).not.toMatch(/<text|font-family|<image|href/);
    expect(svg.match(/<path/g)!.length).toBeGreaterThan(10);
  });

  test('tells a letter that comes again with the same outline, wherever it stands', async () => {
    const outlines = [...text((await nodeMaterials.draw(charts[0]!, 2)).svg).matchAll(/ d="([^"]+)"/g)].flatMap(
      ([, path = '']) => path.split('M').map((outline) => outline.replace(/^[\d.-]+ [\d.-]+/, '')),
    );
    expect(new Set(outlines).size).toBeLessThan(outlines.length * 0.8);
  });

  test('is the same every time, and made once', async () => {
    expect(await renderDrawing(charts[0]!, 2)).toEqual(await nodeMaterials.draw(charts[0]!, 2));
    expect(nodeMaterials.draw(charts[0]!, 2)).toBe(nodeMaterials.draw(charts[0]!, 2));
    expect((await nodeMaterials.draw(chequers(170), 16)).png).not.toEqual(
      (await nodeMaterials.draw(chequers(170), 4)).png,
    );
  });

  // Numbering colours may round them: where a drawing has more than 256, or sharp is asked for less effort.
  test('has a PNG with its colours numbered, in which every pixel is as it was drawn', async () => {
    for (const drawing of [...charts, chequers(170)]) {
      const { png } = await nodeMaterials.draw(drawing, 2);
      // Byte 25 of a PNG says how its colours are told: 3 is by number.
      expect(png[25]).toBe(3);
      const fontFiles = [facePath('Regular'), facePath('Semibold')];
      const { pixels } = new Resvg(drawing.svg, {
        font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
        fitTo: { mode: 'zoom', value: 2 },
      }).render();
      expect(Buffer.compare(await sharp(png).ensureAlpha().raw().toBuffer(), pixels)).toBe(0);
    }
  });
});

describe('a picture', () => {
  const photo = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#14264b' } });

  test('is not touched where it is a PNG or a JPEG', async () => {
    const bytes = new Uint8Array(await photo(40, 20).png().toBuffer());
    expect(await nodeMaterials.picture(bytes)).toEqual({ type: 'png', bytes, width: 40, height: 20 });
  });

  test('becomes a PNG where it is a WebP', async () => {
    const found = await nodeMaterials.picture(new Uint8Array(await photo(40, 20).webp().toBuffer()));
    expect(found).toMatchObject({ type: 'png', width: 40, height: 20 });
    expect([...found.bytes.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });

  test('is turned where it was taken on its side, and made smaller where it has many pixels', async () => {
    const turned = new Uint8Array(await photo(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect(await nodeMaterials.picture(turned)).toMatchObject({ type: 'jpg', width: 20, height: 40 });
    const large = new Uint8Array(await photo(4000, 1000).jpeg().toBuffer());
    expect(await nodeMaterials.picture(large)).toMatchObject({ type: 'jpg', width: 2000, height: 500 });
  });

  test('cannot be read where it is none', async () => {
    await expect(nodeMaterials.picture(new Uint8Array([1, 2, 3]))).rejects.toThrow();
  });
});
