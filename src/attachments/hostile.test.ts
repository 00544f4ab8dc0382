/** Files made to stop the computer that opens them. Each gets an answer in words. */
import { strToU8, zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ascii, big, concat, little } from './samples/bytes.ts';
import { docx } from './samples/office.ts';
import { opened } from './samples/opened.ts';
import { pdf } from './samples/pdf.ts';
import { jpg, png, webp, xmp } from './samples/pictures.ts';

const wordXml = (content: string) =>
  docx(undefined, {
    parts: { 'word/header1.xml': content },
    types: { 'word/header1.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml' },
  });
const stream = (dict: string, data: Uint8Array) =>
  concat(
    ascii(`%PDF-1.7\n1 0 obj\n<<${dict}/Length ${data.length}>>\nstream\n`),
    data,
    ascii('\nendstream\nendobj\n%%EOF'),
  );
const body = (text: string) => ascii(`%PDF-1.7\n${text}\n%%EOF`);

function repeated(bytes: Uint8Array, times: number): Uint8Array {
  return Uint8Array.from({ length: bytes.length * times }, (_, index) => bytes[index % bytes.length]!);
}

/** Every entry's bytes are the same ones: 1 MB of zip that unpacks to gigabytes. */
function overlapping(): Uint8Array {
  const one = zipSync({ 'a.xml': new Uint8Array(20_000_000) });
  const view = new DataView(one.buffer);
  const list = view.getUint32(one.length - 6, true);
  const entry = one.slice(list, one.length - 22);
  const entries = Array.from({ length: 1_000 }, () => entry);
  const end = concat(
    ascii('PK\x05\x06\0\0\0\0'),
    little(1_000, 2),
    little(1_000, 2),
    little(entry.length * 1_000, 4),
    little(list, 4),
    [0, 0],
  );
  return concat(one.subarray(0, list), ...entries, end);
}

/** These take a second or more, and each is of a kind with another: a bomb, a text or a list that never ends. */
const slow = new Set([
  'a picture that is one',
  'half a million notes in a PNG',
  'metadata of a PDF that grows',
  'photographs that lie over each other',
  'the beginning of an object, again and again',
  'texts that never end',
  'streams that never end',
]);

type Case = readonly [what: string, name: string, make: () => Uint8Array];
const every: readonly Case[] = [
  ['a zip bomb', 'a.docx', () => wordXml(' '.repeat(60_000_000))],
  [
    'a picture that is one',
    'a.docx',
    () => docx(undefined, { parts: { 'word/media/image1.png': concat(png(), new Uint8Array(110_000_000)) } }),
  ],
  ['many entries over the same bytes', 'a.docx', overlapping],
  [
    'a hundred thousand entries',
    'a.docx',
    () =>
      zipSync(Object.fromEntries(Array.from({ length: 65_000 }, (_, index) => [`a${index}`, new Uint8Array()])), {
        level: 0,
      }),
  ],
  [
    'a zip that holds itself, as far as anybody can tell',
    'a.docx',
    () => docx(undefined, { parts: { 'word/r.zip': docx() } }),
  ],
  ['a million tags inside each other', 'a.docx', () => wordXml('<a>'.repeat(1_000_000))],
  [
    'a tag with a million attributes',
    'a.docx',
    () => wordXml(`<a ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}="x"`).join(' ')}/>`),
  ],
  ['a tag that never ends', 'a.docx', () => wordXml(`<a ${' '.repeat(20_000_000)}`)],
  ['an attribute that never ends', 'a.docx', () => wordXml(`<a b="${'x'.repeat(20_000_000)}`)],
  ['many tags that never end', 'a.docx', () => wordXml('<a b="'.repeat(3_000_000))],
  [
    'more words than a library has',
    'a.docx',
    () => docx(`<w:p><w:r><w:t>${'word '.repeat(5_000_000)}</w:t></w:r></w:p>`),
  ],
  [
    'fields inside fields',
    'a.docx',
    () => docx(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>`),
  ],
  [
    'styles that build on each other for ever',
    'a.docx',
    () =>
      docx('<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', {
        parts: {
          'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Array.from({ length: 20_000 }, (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/>${index === 19_999 ? '<w:rPr><w:vanish/></w:rPr>' : ''}</w:style>`).join('')}</w:styles>`,
        },
        types: { 'word/styles.xml': 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml' },
      }),
  ],
  ['a PNG of 4 gigapixels', 'a.png', () => png({ width: 65_535, height: 65_535 })],
  [
    'a note in a PNG that grows',
    'a.png',
    () => png({ chunks: [['zTXt', concat(ascii('Comment\0\0'), deflateSync(new Uint8Array(110_000_000)))]] }),
  ],
  [
    'half a million notes in a PNG',
    'a.png',
    () => {
      const one = png({ chunks: [['tEXt', ascii('a\0b')]] });
      return concat(one.subarray(0, 33), repeated(one.subarray(33, 48), 500_000), one.subarray(48));
    },
  ],
  [
    'XMP that nests',
    'a.png',
    () => png({ chunks: [['iTXt', ascii(`XML:com.adobe.xmp\0\0\0\0\0${xmp('<a>'.repeat(500_000))}`)]] }),
  ],
  ['a JPEG of nothing but marks', 'a.jpg', () => concat([0xff, 0xd8], new Uint8Array(9_000_000).fill(0xff))],
  [
    'a JPEG whose scan never ends',
    'a.jpg',
    () =>
      concat(
        jpg().slice(0, -2),
        Uint8Array.from({ length: 9_000_000 }, (_, index) => (index % 2 ? 0 : 0xff)),
      ),
  ],
  [
    'EXIF that leads in a circle',
    'a.jpg',
    () =>
      jpg({
        segments: [
          [
            0xe1,
            concat(
              ascii('Exif\0\0II'),
              little(42, 2),
              little(8, 4),
              little(1, 2),
              little(0x8769, 2),
              little(4, 2),
              little(1, 4),
              little(8, 4),
              little(8, 4),
            ),
          ],
        ],
      }),
  ],
  [
    'EXIF that says it is huge',
    'a.jpg',
    () =>
      jpg({
        segments: [
          [0xe1, concat(ascii('Exif\0\0MM'), big(42, 2), big(8, 4), big(65_535, 2), new Uint8Array(60_000).fill(0xff))],
        ],
      }),
  ],
  [
    'a WebP of nothing',
    'a.webp',
    () => concat(ascii('RIFF'), little(9_000_000, 4), ascii('WEBP'), new Uint8Array(9_000_000 - 4)),
  ],
  [
    'a WebP that says it is longer',
    'a.webp',
    () => concat(webp().subarray(0, 4), little(4_000_000_000, 4), webp().subarray(8)),
  ],
  [
    'objects of a PDF that grow',
    'a.pdf',
    () =>
      stream(
        '/Type/ObjStm/N 1/First 4/Filter/FlateDecode',
        deflateSync(concat(ascii('1 0 '), new Uint8Array(110_000_000).fill(32))),
      ),
  ],
  [
    'metadata of a PDF that grows',
    'a.pdf',
    () => stream('/Type/Metadata/Filter/FlateDecode', deflateSync(new Uint8Array(110_000_000).fill(32))),
  ],
  [
    'photographs that lie over each other',
    'a.pdf',
    () => body(Array.from({ length: 200_000 }, (_, index) => `${index} 0 obj<<>>stream\n\xff\xd8\xff`).join('')),
  ],
  ['arrays inside arrays', 'a.pdf', () => body(`1 0 obj${'['.repeat(5_000_000)}`)],
  ['the beginning of an object, again and again', 'a.pdf', () => body('1 0 obj['.repeat(1_000_000))],
  ['texts that never end', 'a.pdf', () => body('obj('.repeat(2_000_000))],
  ['names that never end', 'a.pdf', () => body(`${'obj/a'.repeat(1_500_000)}`)],
  ['spaces where a number is looked for', 'a.pdf', () => body(`${'1 '.repeat(10)}${' '.repeat(5_000_000)}0 obj`)],
  ['streams that never end', 'a.pdf', () => body('1 0 obj<<>>stream\n'.repeat(400_000))],
  [
    'a list of objects that leads everywhere',
    'a.pdf',
    () =>
      stream(
        '/Type/ObjStm/N 200000/First 1400000',
        ascii(
          `${Array.from({ length: 200_000 }, (_, index) => `${index} 0`)
            .join(' ')
            .padEnd(1_400_000)}[${'1 '.repeat(50_000)}]`,
        ),
      ),
  ],
  [
    'an object that is an object that is an object',
    'a.pdf',
    () =>
      pdf({ others: Array.from({ length: 20_000 }, (_, index) => `<</S ${10 + index} 0 R/AA ${10 + index} 0 R>>`) }),
  ],
  [
    'nothing but random bytes',
    'a.pdf',
    () => {
      let seed = 1;
      return concat(
        ascii('%PDF-1.7\n'),
        Uint8Array.from({ length: 5_000_000 }, () => ((seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) >> 16) & 0xff),
        ascii('%%EOF'),
      );
    },
  ],
  ['nothing', 'a.docx', () => strToU8('')],
];
const cases = every.filter(([what]) => process.env.TESTS === 'all' || !slow.has(what));

describe('gets an answer', () => {
  it.each(cases)(
    '%s',
    async (_, name, make) => {
      const { hazards, pictures } = await opened(name, make(), async () => []);
      expect(hazards.length > 0 || pictures.length > 0).toBe(true);
      expect(hazards.map(({ message }) => message).join()).not.toContain('fault of the library');
    },
    60_000,
  );
});
