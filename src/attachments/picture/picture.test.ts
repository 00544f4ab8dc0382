import { zlibSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../checksum.ts';
import { ascii, big, concat, little } from '../samples/bytes.ts';
import { docx } from '../samples/office.ts';
import { opened, rulesFor } from '../samples/opened.ts';
import { exif, jpg, png, webp, xmp } from '../samples/pictures.ts';

const onlyPicture = async (name: string, bytes: Uint8Array) => {
  const { pictures, text, hazards } = await opened(name, bytes);
  expect(hazards).toEqual([]);
  expect(pictures).toHaveLength(1);
  return { ...pictures[0]!, words: text.map((each) => each.text).join('\n') };
};
const inJpeg = (...segments: readonly (readonly [number, Uint8Array])[]) => jpg({ segments });
const app1 = (bytes: Uint8Array): readonly [number, Uint8Array] => [0xe1, bytes];
const exifSegment = (bytes: Uint8Array) => app1(concat(ascii('Exif\0\0'), bytes));
const xmpSegment = (inner: string) => app1(ascii(`http://ns.adobe.com/xap/1.0/\0${xmp(inner)}`));
/** A part of notes that are too long for one segment. */
const longNotes = (whose: string, place: number, text: string) =>
  app1(
    concat(ascii(`http://ns.adobe.com/xmp/extension/\0${whose.repeat(32)}`), big(99, 4), big(place, 4), ascii(text)),
  );
const record = (field: number, text: string) => concat([0x1c, 2, field], big(text.length, 2), ascii(text));
const iptc = (...records: readonly Uint8Array[]): readonly [number, Uint8Array] => {
  const all = concat(...records);
  return [0xed, concat(ascii('Photoshop 3.0\0'), ascii('8BIM\x04\x04\0\0'), big(all.length, 4), all)];
};

describe('sizes', () => {
  it.each([
    ['a.png', png({ width: 1600, height: 900 })],
    ['a.jpg', jpg({ width: 1600, height: 900 })],
    ['a.webp', webp({ width: 1600, height: 900 })],
  ] as const)('%s', async (name, bytes) => {
    expect(await onlyPicture(name, bytes)).toMatchObject({
      width: 1600,
      height: 900,
      place: false,
      people: [],
      moves: false,
    });
  });

  it('of a WebP without an extended header', async () => {
    const whole = webp({ width: 1600, height: 200 });
    const lossless = concat(ascii('RIFF'), little(whole.length - 8 - 18, 4), ascii('WEBP'), whole.subarray(30));
    expect(await onlyPicture('a.webp', lossless)).toMatchObject({ width: 1600, height: 200 });
    const lossy = concat(
      ascii('RIFF'),
      little(24, 4),
      ascii('WEBPVP8 '),
      little(12, 4),
      [0x10, 0, 0, 0x9d, 1, 0x2a, 0x40, 0x06, 0xc8, 0, 0, 0],
    );
    expect(await onlyPicture('a.webp', lossy)).toMatchObject({ width: 1600, height: 200 });
  });
});

describe('where a picture was taken', () => {
  const wiped = exif({ place: true }).map((byte, index, all) => (index >= all.length - 24 ? 0 : byte));
  const otherOrder = concat(
    ascii('MM'),
    big(42, 2),
    big(8, 4),
    big(1, 2),
    big(0x8825, 2),
    big(4, 2),
    big(1, 4),
    big(26, 4),
    big(0, 4),
    big(1, 2),
    big(4, 2),
    big(5, 2),
    big(3, 4),
    big(44, 4),
    big(0, 4),
    ...[0, 1, 5, 1, 9, 1].map((each) => big(each, 4)),
  );
  const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array, place: boolean])[] = [
    ['EXIF', 'a.jpg', inJpeg(exifSegment(exif({ place: true }))), true],
    ['EXIF in the other order of bytes', 'a.jpg', inJpeg(exifSegment(otherOrder)), true],
    ['EXIF that was wiped', 'a.jpg', inJpeg(exifSegment(wiped)), false],
    ['EXIF in a PNG', 'a.png', png({ chunks: [['eXIf', exif({ place: true })]] }), true],
    [
      'EXIF in a PNG, as ImageMagick writes it',
      'a.png',
      png({
        chunks: [
          [
            'zTXt',
            concat(
              ascii('Raw profile type exif\0\0'),
              zlibSync(
                ascii(
                  `\nexif\n99\n${[...exif({ place: true })].map((byte) => byte.toString(16).padStart(2, '0')).join('')}\n`,
                ),
              ),
            ),
          ],
        ],
      }),
      true,
    ],
    ['EXIF in a WebP', 'a.webp', webp({ chunks: [['EXIF', concat(ascii('Exif\0\0'), exif({ place: true }))]] }), true],
    [
      'XMP attributes',
      'a.jpg',
      inJpeg(
        app1(
          ascii(
            `http://ns.adobe.com/xap/1.0/\0${xmp('').replace('rdf:about=""', 'rdf:about="" exif:GPSLatitude="54,46.5N"')}`,
          ),
        ),
      ),
      true,
    ],
    [
      'XMP in a WebP',
      'a.webp',
      webp({ chunks: [['XMP ', ascii(xmp('<exif:GPSLatitude>54,46.5N</exif:GPSLatitude>'))]] }),
      true,
    ],
    [
      'damaged XMP',
      'a.jpg',
      inJpeg(app1(ascii('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>54'))),
      true,
    ],
    [
      'the second part of long notes',
      'a.jpg',
      inJpeg(longNotes('L', 1, 'tude="54,46.5N"/>'), longNotes('L', 0, '<a exif:GPSLati')),
      true,
    ],
    ['content credentials', 'a.png', png({ chunks: [['caBX', ascii('stds.exif{"exif:GPSLatitude":"54"}')]] }), true],
    ['a text of a PNG', 'a.png', png({ chunks: [['tEXt', ascii('exif:GPSLatitude\x0054/1')]] }), true],
    ['a town, as newsrooms write it', 'a.jpg', inJpeg(iptc(record(90, 'Durham'))), true],
  ];
  it.each(cases)('%s', async (_, name, bytes, place) => {
    expect((await onlyPicture(name, bytes)).place).toBe(place);
  });
});

describe('who is named', () => {
  const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array])[] = [
    ['EXIF', 'a.jpg', inJpeg(exifSegment(exif({ artist: 'Sam Example', place: true })))],
    ['XMP', 'a.jpg', inJpeg(xmpSegment('<dc:creator><rdf:Seq><rdf:li>Sam Example</rdf:li></rdf:Seq></dc:creator>'))],
    [
      'a face with a name',
      'a.jpg',
      inJpeg(
        xmpSegment(
          '<r:Regions xmlns:r="http://www.metadataworkinggroup.com/schemas/regions/"><r:RegionList><rdf:Bag><rdf:li r:Name="Sam Example"/></rdf:Bag></r:RegionList></r:Regions>',
        ),
      ),
    ],
    ['a by-line', 'a.jpg', inJpeg(iptc(record(80, 'Sam Example')))],
    ['a text of a PNG', 'a.png', png({ chunks: [['tEXt', ascii('Author\0Sam Example')]] })],
    ['a copyright of a PNG', 'a.png', png({ chunks: [['tEXt', ascii('Copyright\0Sam Example')]] })],
    ['a copyright, as newsrooms write it', 'a.jpg', inJpeg(iptc(record(116, 'Sam Example')))],
    [
      'a copyright in XMP',
      'a.jpg',
      inJpeg(xmpSegment('<dc:rights><rdf:Alt><rdf:li>Sam Example</rdf:li></rdf:Alt></dc:rights>')),
    ],
    [
      'content credentials of a PNG',
      'a.png',
      png({ chunks: [['caBX', ascii('{"@type":"CreativeWork","author":[{"@type":"Person","name":"Sam Example"}]}')]] }),
    ],
    [
      'content credentials of a JPEG, as CBOR',
      'a.jpg',
      inJpeg([0xeb, concat(ascii('JP\0\0\0\0\0\x01author'), [0x64], ascii('name'), [0x6b], ascii('Sam Example'))]),
    ],
    ['content credentials of a WebP', 'a.webp', webp({ chunks: [['C2PA', ascii('"author":"Sam Example"')]] })],
  ];
  it.each(cases)('%s', async (_, name, bytes) => {
    expect((await onlyPicture(name, bytes)).people).toEqual(['Sam Example']);
  });

  it('titles, descriptions and comments are words', async () => {
    expect(
      (
        await onlyPicture(
          'a.png',
          png({
            chunks: [
              ['tEXt', ascii('Description\0Two coats')],
              ['iTXt', concat(ascii('Title\0\x01\0en\0Titel\0'), zlibSync(ascii('Be seen')))],
              ['tEXt', ascii('Software\0GIMP')],
            ],
          }),
        )
      ).words,
    ).toBe('Two coats\nBe seen');
    expect((await onlyPicture('a.jpg', inJpeg([0xfe, ascii('Two coats')]))).words).toBe('Two coats');
  });
});

describe('TIFF, which stands only inside documents', () => {
  it('says where it was taken and by whom', async () => {
    const notes = exif({ place: true, artist: 'Sam Example' });
    const tiff = docx(undefined, {
      parts: { 'word/media/image1.tiff': notes },
      types: { 'word/media/image1.tiff': 'image/tiff' },
    });
    expect((await opened('a.docx', tiff)).pictures).toMatchObject([{ place: true, people: ['Sam Example'] }]);
  });
});

describe('all there', () => {
  const cut = (bytes: Uint8Array, from: number, to: number) => concat(bytes.subarray(0, from), bytes.subarray(to));
  const photograph = jpg({ width: 400, height: 300 });
  const without = (marker: number) => {
    const at = photograph.findIndex((byte, index) => byte === 0xff && photograph[index + 1] === marker);
    return cut(photograph, at, at + 2 + photograph[at + 2]! * 256 + photograph[at + 3]!);
  };
  const drawing = png({ width: 40, height: 30 });
  const chunk = (type: string, data: Uint8Array) => {
    const inner = concat(ascii(type), data);
    return concat(big(data.length, 4), inner, big(checksumOf(inner), 4));
  };
  const pngOf = (head: readonly number[], packed: Uint8Array) =>
    concat(
      drawing.subarray(0, 8),
      chunk('IHDR', Uint8Array.from(head)),
      chunk('IDAT', packed),
      chunk('IEND', new Uint8Array()),
    );
  const size = [...big(40, 4), ...big(30, 4)];
  const rows = (length: number) => zlibSync(new Uint8Array(length));
  it.each<readonly [what: string, name: string, bytes: Uint8Array]>([
    ['a PNG with a wrong sum in its head', 'a.png', drawing.with(30, drawing[30]! ^ 1)],
    ['a PNG with garbage in place of its rows', 'a.png', pngOf([...size, 8, 0, 0, 0, 0], ascii('garbage'))],
    ['a PNG with too few rows', 'a.png', pngOf([...size, 8, 0, 0, 0, 0], rows(30 * 41 - 1))],
    ['a PNG whose packed rows end too early', 'a.png', pngOf([...size, 8, 0, 0, 0, 0], rows(30 * 41).subarray(0, -6))],
    ['a PNG with a sum of zlib that is wrong', 'a.png', pngOf([...size, 8, 0, 0, 0, 0], rows(30 * 41).with(-1, 9))],
    [
      'a PNG with a way to filter that there is not',
      'a.png',
      pngOf([...size, 8, 0, 0, 0, 0], zlibSync(new Uint8Array(30 * 41).fill(9))),
    ],
    ['a PNG with a palette that is missing', 'a.png', pngOf([...size, 8, 3, 0, 0, 0], rows(30 * 41))],
    ['a PNG of a depth that there is not', 'a.png', pngOf([...size, 5, 0, 0, 0, 0], rows(30 * 41))],
    ['a PNG without a head', 'a.png', cut(drawing, 8, 33)],
    ['a JPEG that ends in the middle', 'a.jpg', concat(photograph.subarray(0, -100), [0xff, 0xd9])],
    ['a JPEG without its codes', 'a.jpg', without(0xc4)],
    ['a JPEG without its quantisers', 'a.jpg', without(0xdb)],
    ['a JPEG without its frame', 'a.jpg', without(0xc0)],
    ['a JPEG without a picture', 'a.jpg', concat([0xff, 0xd8], [0xff, 0xd9])],
    [
      'a JPEG in a way that browsers do not know',
      'a.jpg',
      photograph.map((byte, at) => (byte === 0xc0 && photograph[at - 1] === 0xff ? 0xc9 : byte)),
    ],
    ['a WebP without a picture', 'a.webp', concat(ascii('RIFF'), little(4, 4), ascii('WEBP'))],
    ['a WebP with garbage in place of its codes', 'a.webp', webp({ width: 40, height: 30 }).fill(0xff, -4)],
    [
      'a lossy WebP that is no start',
      'a.webp',
      concat(ascii('RIFF'), little(24, 4), ascii('WEBPVP8 '), little(12, 4), new Uint8Array(12)),
    ],
  ])('%s is not', async (_, name, bytes) => {
    expect(await rulesFor(name, bytes)).toEqual(['attachment-opens']);
  });

  it.each<readonly [what: string, name: string, bytes: Uint8Array]>([
    ['a PNG in seven turns', 'a.png', pngOf([...size, 8, 0, 0, 0, 1], rows(1345))],
    ['a PNG of 16 bits and four colours', 'a.png', pngOf([...size, 16, 6, 0, 0, 0], rows(30 * 321))],
    [
      'a PNG with bytes behind its packed rows',
      'a.png',
      pngOf([...size, 8, 0, 0, 0, 0], concat(rows(30 * 41), [1, 2, 3])),
    ],
    ['a PNG of one bit', 'a.png', pngOf([...size, 1, 0, 0, 0, 0], rows(30 * 6))],
    [
      'a PNG with something behind its packed rows',
      'a.png',
      pngOf([...size, 8, 0, 0, 0, 0], concat(rows(30 * 41), [1, 2, 3])),
    ],
    ['a JPEG with codes to spare', 'a.jpg', concat(photograph.subarray(0, -2), new Uint8Array(20), [0xff, 0xd9])],
  ])('%s is', async (_, name, bytes) => {
    expect(await rulesFor(name, bytes)).toEqual([]);
  });

  it('a picture inside a document need not be: Word shows what there is', async () => {
    const bytes = docx(undefined, { parts: { 'word/media/image1.jpeg': photograph.subarray(0, -100) } });
    expect(await rulesFor('a.docx', bytes)).toEqual([]);
  });

  it.each(['png', 'jpg', 'webp'] as const)('as programs write them: %s', async (type) => {
    for (const channels of [1, 3, 4] as const) {
      const raw = Uint8Array.from({ length: 61 * 43 * channels }, (_, at) => (at * at) >> 5);
      const made = sharp(raw, { raw: { width: 61, height: 43, channels } });
      const ways =
        type === 'png'
          ? [made.clone().png({ progressive: true }), made.clone().png({ palette: true })]
          : type === 'jpg'
            ? [
                made.clone().flatten().jpeg({ progressive: true }),
                made.clone().flatten().jpeg({ chromaSubsampling: '4:4:4' }),
              ]
            : [made.clone().webp({ lossless: true }), made.clone().webp({ quality: 60 })];
      for (const way of ways) expect(await rulesFor(`a.${type}`, new Uint8Array(await way.toBuffer()))).toEqual([]);
    }
  });
});

describe('the end', () => {
  const more = ascii('more');
  it.each([
    ['a.png', png()],
    ['a.jpg', jpg()],
    ['a.webp', webp()],
  ] as const)('%s ends where it ends', async (name, bytes) => {
    expect(await rulesFor(name, bytes)).toEqual([]);
    expect(await rulesFor(name, concat(bytes, more))).toEqual(['nothing-appended']);
    expect(await rulesFor(name, bytes.slice(0, -3))).toEqual(['attachment-opens']);
    expect(await rulesFor(name, concat(bytes, new Uint8Array(100)))).toEqual([]);
  });

  it('of a JPEG is not mistaken for that of the small picture in its notes', async () => {
    expect(await rulesFor('a.jpg', inJpeg([0xe2, jpg()]))).toEqual([]);
  });
});
