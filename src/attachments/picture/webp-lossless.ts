/**
 * Decodes a lossless WebP as far as is needed to know that every pixel of it is there (RFC 9649, chapter 3). Only the
 * small picture that says which codes hold where is kept.
 */
import { damaged } from './damaged.ts';

/** @param bytes of the chunk VP8L. @throws Unreadable when there are fewer codes than pixels */
export function readLossless(bytes: Uint8Array): void {
  const reader = new Bits(bytes);
  if (reader.take(8) !== 0x2f) throw damaged();
  const [width, height] = [reader.take(14) + 1, reader.take(14) + 1];
  if (reader.take(4) >> 1 !== 0) throw damaged();
  let across = width;
  const seen = new Set<number>();
  while (reader.take(1)) {
    const transform = reader.take(2);
    if (seen.has(transform)) throw damaged();
    seen.add(transform);
    if (transform < 2) {
      const bits = reader.take(3) + 2;
      readImage(reader, parts(across, bits), parts(height, bits), { isWhole: false, isKept: false });
    } else if (transform === 3) {
      const colours = reader.take(8) + 1;
      readImage(reader, colours, 1, { isWhole: false, isKept: false });
      across = parts(across, colours <= 2 ? 3 : colours <= 4 ? 2 : colours <= 16 ? 1 : 0);
    }
  }
  readImage(reader, across, height, { isWhole: true, isKept: false });
}

function parts(length: number, bits: number): number {
  return (length + (1 << bits) - 1) >> bits;
}

/** Bits, the lowest of a byte first. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  take(count: number): number {
    let value = 0;
    if (this.#at + count > this.#bytes.length * 8) throw damaged();
    for (let index = 0; index < count; index += 1, this.#at += 1)
      value |= ((this.#bytes[this.#at >> 3]! >> (this.#at & 7)) & 1) << index;
    return value;
  }

  value({ only, past, offset, values }: Codes): number {
    if (only !== undefined) return only;
    let code = 0;
    for (let length = 1; length <= 15; length += 1) {
      code = code * 2 + this.take(1);
      if (code < past[length]!) return values[offset[length]! + code]!;
    }
    throw damaged();
  }
}

interface Codes {
  /** Where there is no choice, no bit is spent. */
  readonly only: number | undefined;
  readonly past: readonly number[];
  readonly offset: readonly number[];
  readonly values: readonly number[];
}

function codesOf(lengths: readonly number[]): Codes {
  const values = lengths
    .flatMap((length, value) => (length > 0 ? [{ length, value }] : []))
    .sort((a, b) => a.length - b.length || a.value - b.value);
  if (values.length < 2) return { only: values[0]?.value ?? 0, past: [], offset: [], values: [] };
  const [past, offset]: [number[], number[]] = [[0], [0]];
  let [code, index] = [0, 0];
  for (let length = 1; length <= 15; length += 1) {
    offset[length] = index - code;
    const count = values.filter((each) => each.length === length).length;
    code += count;
    index += count;
    past[length] = code;
    code *= 2;
  }
  // Every row of bits must mean something, and nothing twice.
  if (code !== 1 << 16) throw damaged();
  return { only: undefined, past, offset, values: values.map(({ value }) => value) };
}

const order = [17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];

function readCodes(reader: Bits, alphabet: number): Codes {
  const lengths = new Array<number>(alphabet).fill(0);
  if (reader.take(1)) {
    const count = reader.take(1) + 1;
    const first = reader.take(reader.take(1) ? 8 : 1);
    const all = count === 2 ? [first, reader.take(8)] : [first];
    if (all.some((each) => each >= alphabet)) throw damaged();
    for (const each of all) lengths[each] = 1;
    return codesOf(lengths);
  }
  const ofLengths = new Array<number>(19).fill(0);
  const count = reader.take(4) + 4;
  for (const place of order.slice(0, count)) ofLengths[place] = reader.take(3);
  const codes = codesOf(ofLengths);
  let left = reader.take(1) ? 2 + reader.take(2 + 2 * reader.take(3)) : alphabet;
  let before = 8;
  for (let at = 0; at < alphabet && left > 0; left -= 1) {
    const code = reader.value(codes);
    if (code < 16) {
      lengths[at] = code;
      at += 1;
      if (code > 0) before = code;
      continue;
    }
    const times = code === 16 ? 3 + reader.take(2) : code === 17 ? 3 + reader.take(3) : 11 + reader.take(7);
    if (at + times > alphabet) throw damaged();
    if (code === 16) lengths.fill(before, at, at + times);
    at += times;
  }
  return codesOf(lengths);
}

/** Places near a pixel that have numbers of their own: how many rows up, and eight less how many to the left. */
const near =
  '1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c035759131d565a232d444c555b333d6802676912' +
  '1e666a222e545c434d656b323e78017779535d111f646c424e767a212f757b313f636d525e00747c414f1020626e30737d515f40727e61' +
  '6f50717f6070';

/** @returns the pixels, where they are kept: red in the second byte, green in the first above it */
function readImage(
  reader: Bits,
  width: number,
  height: number,
  { isWhole, isKept }: { isWhole: boolean; isKept: boolean },
): Uint32Array {
  const cacheBits = reader.take(1) ? reader.take(4) : 0;
  if (cacheBits > 11) throw damaged();
  let [map, mapBits]: [Uint32Array | undefined, number] = [undefined, 0];
  if (isWhole && reader.take(1)) {
    mapBits = reader.take(3) + 2;
    map = readImage(reader, parts(width, mapBits), parts(height, mapBits), { isWhole: false, isKept: true });
  }
  const groupOf = (pixel: number) => (map ? (map[pixel]! >> 8) & 0xffff : 0);
  const count = map ? map.reduce((most, _, pixel) => Math.max(most, groupOf(pixel)), 0) + 1 : 1;
  const cacheSize = cacheBits > 0 ? 1 << cacheBits : 0;
  const groups = Array.from({ length: count }, () =>
    [256 + 24 + cacheSize, 256, 256, 256, 40].map((alphabet) => readCodes(reader, alphabet)),
  );
  const total = width * height;
  const pixels = new Uint32Array(isKept ? total : 0);
  const cache = new Uint32Array(cacheSize);
  const keep = (at: number, pixel: number) => {
    if (!isKept) return;
    pixels[at] = pixel;
    if (cacheSize > 0) cache[Math.imul(0x1e35a7bd, pixel) >>> (32 - cacheBits)] = pixel;
  };
  const across = parts(width, mapBits);
  for (let at = 0; at < total;) {
    const place = map ? (Math.floor(at / width) >> mapBits) * across + ((at % width) >> mapBits) : 0;
    const [green, red, blue, alpha, distance] = groups[groupOf(place)]! as [Codes, Codes, Codes, Codes, Codes];
    const code = reader.value(green);
    if (code < 256) {
      const pixel = (reader.value(red) << 16) | (code << 8) | reader.value(blue) | (reader.value(alpha) << 24);
      keep(at, pixel);
      at += 1;
    } else if (code < 280) {
      const length = prefixed(reader, code - 256);
      const back = backBy(prefixed(reader, reader.value(distance)), width);
      if (back > at || at + length > total) throw damaged();
      for (let index = 0; isKept && index < length; index += 1) keep(at + index, pixels[at + index - back]!);
      at += length;
    } else {
      keep(at, cache[code - 280]!);
      at += 1;
    }
  }
  return pixels;
}

function prefixed(reader: Bits, code: number): number {
  if (code < 4) return code + 1;
  const extra = (code - 2) >> 1;
  return ((2 + (code & 1)) << extra) + reader.take(extra) + 1;
}

function backBy(code: number, width: number): number {
  if (code > 120) return code - 120;
  const place = Number.parseInt(near.slice(2 * code - 2, 2 * code), 16);
  return Math.max(1, (place >> 4) * width + 8 - (place & 15));
}
