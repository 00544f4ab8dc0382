/** Pictures of one colour, made by hand: small, whole, and with whatever notes are asked for. */
import { zlibSync } from 'fflate';
import { checksumOf } from '../checksum.ts';
import { ascii, big, concat, little } from './bytes.ts';

/** EXIF with a position at sea, off the coast of Ghana, or with whatever else is asked for. */
export function exif({ place = false, artist = '' }: { place?: boolean; artist?: string }): Uint8Array {
  const name = ascii(`${artist}\0`);
  const entries = [...(artist ? [[0x013b, 2, name.length]] : []), ...(place ? [[0x8825, 4, 1]] : [])];
  const lists = 8 + 2 + entries.length * 12 + 4;
  const gps = concat(
    little(1, 2),
    little(2, 2),
    little(5, 2),
    little(3, 4),
    little(lists + 18, 4),
    little(0, 4),
    ...[0, 1, 5, 1, 9, 1].map((each) => little(each, 4)),
  );
  const rest = concat(place ? gps : [], artist ? name : []);
  const nameAt = lists + (place ? gps.length : 0);
  return concat(
    ascii('II'),
    little(42, 2),
    little(8, 4),
    little(entries.length, 2),
    ...entries.map(([tag = 0, type = 0, count = 0]) =>
      concat(little(tag, 2), little(type, 2), little(count, 4), little(tag === 0x8825 ? lists : nameAt, 4)),
    ),
    little(0, 4),
    rest,
  );
}

export function xmp(inner: string): string {
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

/** A PNG of this size. */
export function png({
  width = 1,
  height = 1,
  chunks = [],
}: {
  width?: number;
  height?: number;
  chunks?: readonly (readonly [type: string, data: Uint8Array])[];
} = {}): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const inner = concat(ascii(type), data);
    return concat(big(data.length, 4), inner, big(checksumOf(inner), 4));
  };
  const header = concat(big(width, 4), big(height, 4), [8, 0, 0, 0, 0]);
  // Black. What only says that it is huge has no rows.
  const rows = zlibSync(new Uint8Array(width * height < 10_000_000 ? height * (1 + width) : 0));
  return concat(
    [0x89],
    ascii('PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', rows),
    chunk('IEND', ascii('')),
  );
}

/** A grey JPEG of this size: two bits a block, which say that it is like the one before. */
export function jpg({
  width = 1,
  height = 1,
  segments = [],
}: {
  width?: number;
  height?: number;
  segments?: readonly (readonly [marker: number, data: Uint8Array])[];
} = {}): Uint8Array {
  const segment = (marker: number, data: Uint8Array) => concat([0xff, marker], big(data.length + 2, 2), data);
  const frame = concat([8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]);
  const codes = (table: number) => concat([table, 1], new Uint8Array(15), [0]);
  // What only says that it is huge has no blocks.
  const blocks = width * height < 40_000_000 ? Math.ceil(width / 8) * Math.ceil(height / 8) : 0;
  return concat(
    [0xff, 0xd8],
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...segments.map(([marker, data]) => segment(marker, data)),
    segment(0xdb, concat([0], new Uint8Array(64).fill(1))),
    segment(0xc0, frame),
    segment(0xc4, concat(codes(0x00), codes(0x10))),
    segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
    new Uint8Array(Math.ceil(blocks / 4)),
    [0xff, 0xd9],
  );
}

/** A WebP of this size: every pixel is the same and takes no bits. */
export function webp({
  width = 1,
  height = 1,
  chunks = [],
}: {
  width?: number;
  height?: number;
  chunks?: readonly (readonly [type: string, data: Uint8Array])[];
} = {}): Uint8Array {
  const chunk = (type: string, data: Uint8Array) =>
    concat(ascii(type), little(data.length, 4), data, data.length % 2 ? [0] : []);
  const extended = concat([0, 0, 0, 0], little(width - 1, 3), little(height - 1, 3));
  const inner = concat(
    ascii('WEBP'),
    chunk('VP8X', extended),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('VP8L', lossless(width, height)),
  );
  return concat(ascii('RIFF'), little(inner.length, 4), inner);
}

/** The picture of a lossless WebP: no transforms, and codes without a choice. */
function lossless(width: number, height: number): Uint8Array {
  const size = ((width - 1) % 2 ** 14) | (((height - 1) % 2 ** 14) << 14);
  // A code: simple, of one value, and the value in one bit.
  const code = [1, 0, 0, 0];
  const bits = [0, 0, 0, ...code, ...code, ...code, ...code, ...code];
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, index) => (bytes[index >> 3]! |= bit << (index & 7)));
  return concat([0x2f], little(size >>> 0, 4), bytes);
}
