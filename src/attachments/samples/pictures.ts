/** Pictures of one colour, made by hand: small, whole, and with whatever notes are asked for. */
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

/** A PNG whose header says what it is asked to say. */
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
    return concat(big(data.length, 4), inner, big(crc(inner), 4));
  };
  const header = concat(big(width, 4), big(height, 4), [8, 0, 0, 0, 0]);
  // One grey dot, deflated.
  const dot = Uint8Array.from([0x78, 0x9c, 0x63, 0xf8, 0x0f, 0x00, 0x01, 0x01, 0x01, 0x00]);
  return concat(
    [0x89],
    ascii('PNG\r\n\x1a\n'),
    chunk('IHDR', header),
    ...chunks.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', dot),
    chunk('IEND', ascii('')),
  );
}

/** A JPEG of the right shape: no program needs to show it. */
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
  return concat(
    [0xff, 0xd8],
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...segments.map(([marker, data]) => segment(marker, data)),
    segment(0xc0, frame),
    segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
  );
}

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
    chunk('VP8L', Uint8Array.from([0x2f, 0, 0, 0, 0, 7, 0x10, 0x11, 0xfe])),
  );
  return concat(ascii('RIFF'), little(inner.length, 4), inner);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
