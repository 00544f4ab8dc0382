import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cannotPrint, canPrint, printed } from '../../document/letters.ts';
import { faces, facePath } from '../native/faces.ts';

/** The code points that a font's own table (cmap) has a shape for. */
function covered(font: Buffer): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = view.getUint32(tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')! + 8);
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    // Format 12 lists every code point that the font has; the other formats list some of the same.
    if (view.getUint16(at) !== 12) continue;
    for (let group = 0; group < view.getUint32(at + 12); group++) {
      for (let point = view.getUint32(at + 16 + 12 * group); point <= view.getUint32(at + 20 + 12 * group); point++)
        found.add(point);
    }
  }
  return found;
}

describe.each(faces)('Source Sans 3 %s', (face) => {
  test('has exactly the letters of the list', () => {
    const has = covered(readFileSync(facePath(face)));
    expect(has.size).toBeGreaterThan(1500);
    const listed = new Set(
      Array.from({ length: 0x20000 }, (_, point) => point).filter((point) => canPrint(String.fromCodePoint(point))),
    );
    expect(listed).toEqual(has);
  });
});

test('English, Welsh and the signs that lessons use can be printed', () => {
  expect(cannotPrint('Ŵ ŵ Ŷ ŷ â ê î ô û £ € – — “ ” ‘ ’ … × ½ ° • ✓ ✗ ☐ →')).toEqual([]);
});

test.each(['👮', '★', 'ع', '中', '\uFFFD', '\u{E000}'])('%s cannot', (sign) => {
  expect(cannotPrint(`a ${sign} b ${sign}`)).toEqual([sign]);
});

describe('a text as it will be printed', () => {
  test.each([
    ['y\u0302 W\u0302', 'ŷ Ŵ'],
    ['one\ntwo\r\n  three\tfour\u2028five', 'one two three four five'],
    ['a\u0000b\u0007c\u001bd', 'a b c d'],
    [
      'zero\u200bwidth\u200djoin\ufeff \u202eright to left\u202c soft\u00adhyphen',
      'zerowidthjoin right to left softhyphen',
    ],
    ['2\u2009km, 10\u00a0m', '2 km, 10\u00a0m'],
    ['\ud83d alone', '\uFFFD alone'],
    ['#read("/etc/passwd") $x$ \\ *a* _b_ <c> @d', '#read("/etc/passwd") $x$ \\ *a* _b_ <c> @d'],
  ])('%j becomes %j', (text, expected) => {
    expect(printed(text)).toBe(expected);
  });

  test('code keeps its lines', () => {
    expect(printed('a\n\tb\u0000', true)).toBe('a\n    b');
  });
});
