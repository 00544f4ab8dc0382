/** The faces of other scripts on the pages: for exactly the letters that the check lets pass. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { typefaceOf } from '../document/letters.ts';
import { coveredBy } from '../writers/native/testing/covered-by.ts';
import { writingSystems } from '../document/writing-systems.ts';

const css = readFileSync(join(import.meta.dirname, 'base.css'), 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, face = '']) => face);

/** Signs that scripts share, which each of their faces draws. */
const shared = [0x951, 0x952, 0x964, 0x965];

function rangeOf(face: string): Set<number> {
  const points = new Set<number>();
  for (const [, from = '', to = from] of /unicode-range:([^;]*);/
    .exec(face)![1]!
    .matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g))
    for (let point = Number.parseInt(from, 16); point <= Number.parseInt(to, 16); point++) points.add(point);
  return points;
}

/** The table of letters in a file of the old web format: the same face as the new one's, and packed with zlib. */
function cmapOf(woff: Buffer): Buffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => 44 + 20 * index);
  const at = tables.find((each) => woff.toString('latin1', each, each + 4) === 'cmap')!;
  const [from, packed, size] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset)) as [number, number, number];
  const bytes = woff.subarray(from, from + packed);
  return packed < size ? inflateSync(bytes) : bytes;
}

describe.each(writingSystems)('$typeface', ({ typeface }) => {
  const listed = Array.from({ length: 0x20000 }, (_, point) => point).filter(
    (point) => typefaceOf(String.fromCodePoint(point)) === typeface,
  );
  const own = faces.filter((face) => face.includes(`'${typeface}'`));

  test('is there in two weights, for its letters and no others', () => {
    expect(own.map((face) => /font-weight: (\d+)/.exec(face)?.[1])).toEqual(['400', '700']);
    for (const face of own) {
      const range = rangeOf(face);
      expect(listed.filter((point) => !range.has(point))).toEqual([]);
      const more = [...range].filter((point) => !listed.includes(point) && !shared.includes(point));
      // Gaps in the list are numbers that no letter has.
      expect(more.filter((point) => typefaceOf(String.fromCodePoint(point)) !== undefined)).toEqual([]);
    }
  });

  test('has a shape for each of them, as the face of the PDFs has', () => {
    for (const face of own) {
      const [, file = ''] = /url\('([^']+)2'\)/.exec(face) ?? [];
      const has = coveredBy(cmapOf(readFileSync(createRequire(import.meta.url).resolve(file))));
      expect(listed.filter((point) => !has.has(point))).toEqual([]);
    }
  });
});
