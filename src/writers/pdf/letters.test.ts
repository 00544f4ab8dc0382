import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cannotPrint, printed, typefaceOf } from '../../document/letters.ts';
import { writingSystems } from '../../document/writing-systems.ts';
import { coveredBy } from '../native/testing/covered-by.ts';
import { faces, facePath, facePathsOf } from '../native/faces.ts';

/** The code points that a font's own table (cmap) has a shape for. */
function covered(font: Buffer): Set<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const cmap = tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap')!;
  return coveredBy(font.subarray(font.readUInt32BE(cmap + 8)));
}

const everyPoint = Array.from({ length: 0x20000 }, (_, point) => point);
const listedFor = (face: string) =>
  new Set(everyPoint.filter((point) => typefaceOf(String.fromCodePoint(point)) === face));

describe.each(faces)('Source Sans 3 %s', (face) => {
  test('has exactly the letters of the list', () => {
    const has = covered(readFileSync(facePath(face)));
    expect(has.size).toBeGreaterThan(1500);
    expect(listedFor('Source Sans 3')).toEqual(has);
  });
});

describe.each(writingSystems)('$typeface', (system) => {
  const listed = listedFor(system.typeface);

  test.each(facePathsOf(system))('%s has every letter of the list', (path) => {
    const has = covered(readFileSync(path));
    expect([...listed].filter((point) => !has.has(point))).toEqual([]);
  });

  test('the list leaves out no letter of the script that the face has, old ready-made shapes aside', () => {
    const readyMade = /[\uFB50-\uFDFF\uFE70-\uFEFC]/;
    const script = new RegExp(`(?=\\p{Script=${system.script}})[\\p{L}\\p{M}\\p{N}\\p{P}]`, 'u');
    const has = covered(readFileSync(facePathsOf(system)[0]!));
    const missed = [...has]
      .map((point) => String.fromCodePoint(point))
      .filter((sign) => script.test(sign) && !readyMade.test(sign) && typefaceOf(sign) === undefined);
    // Signs of Vedic song and of medieval accounts, which no letter home needs.
    expect(missed.filter((sign) => !/[\u1CD0-\u1CFF\u{10E60}-\u{10EFF}\u{11B00}-\u{11B0F}]/u.test(sign))).toEqual([]);
  });
});

test('English, Welsh and the signs that lessons use can be printed', () => {
  expect(cannotPrint('Ŵ ŵ Ŷ ŷ â ê î ô û £ € – — “ ” ‘ ’ … × ½ ° • ✓ ✗ ☐ →')).toEqual([]);
});

test.each(['👮', '★', 'ש', '中', '\uFE8E', '\uFFFD', '\u{E000}'])('%s cannot', (sign) => {
  expect(cannotPrint(`a ${sign} b ${sign}`)).toEqual([sign]);
});

test('what families read can be printed', () => {
  expect(cannotPrint(printed('آپ کا نام؟ می\u200cخواهم، ۱۲۳ नमस्ते। र्\u200dय র\u200d্যাব ਸਤ ਸ੍ਰੀ ਅਕਾਲ'))).toEqual([]);
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
    ['می\u200cخواهم র\u200d্যাব ह\u200cिं', 'می\u200cخواهم র\u200d্যাব ह\u200cिं'],
    ['سًلام !\u064b \u093e नि', 'سًلام ! नि'],
    ['\u200fسلام\u200f \u202bسلام\u202c', 'سلام سلام'],
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
