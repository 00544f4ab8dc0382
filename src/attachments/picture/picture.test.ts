import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ascii, big, concat, little } from '../samples/bytes.ts';
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
