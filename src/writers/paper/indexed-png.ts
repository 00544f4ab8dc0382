/**
 * PNG files with a palette. Drawings of ours have fewer than a hundred colours, and with those numbered they come out
 * at less than half the size, every pixel the same.
 */
import { crc32, deflateSync } from 'node:zlib';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * @param pixels red, green, blue and opacity, a byte each, row by row
 * @param width in pixels
 * @returns a PNG file; nothing where there are more colours than a palette holds, or some are not opaque
 */
export function indexedPng(pixels: Uint8Array, width: number): Uint8Array | undefined {
  const all = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const height = pixels.length / 4 / width;
  const numbers = new Map<number, number>();
  // Each row begins with the number of its filter: none, which suits a palette.
  const rows = new Uint8Array((width + 1) * height);
  let before = -1;
  let number = 0;
  for (let row = 0, from = 0, to = 0; row < height; row += 1) {
    to += 1;
    for (let column = 0; column < width; column += 1, from += 4, to += 1) {
      const colour = all.getUint32(from);
      if (colour !== before) {
        before = colour;
        const known = numbers.get(colour);
        if (known === undefined) {
          if (numbers.size === 256 || (colour & 0xff) !== 0xff) return undefined;
          numbers.set(colour, numbers.size);
        }
        number = known ?? numbers.size - 1;
      }
      rows[to] = number;
    }
  }
  const palette = Uint8Array.from(
    [...numbers.keys()].flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]),
  );
  // 8 bits a pixel, colours by number, no interlacing.
  const head = new Uint8Array(13);
  new DataView(head.buffer).setUint32(0, width);
  new DataView(head.buffer).setUint32(4, height);
  head.set([8, 3, 0, 0, 0], 8);
  return Uint8Array.from(
    Buffer.concat([
      signature,
      chunk('IHDR', head),
      chunk('PLTE', palette),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** Length, name, content and checksum. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const written = Buffer.alloc(named.length + 8);
  written.writeUInt32BE(content.length);
  written.set(named, 4);
  written.writeUInt32BE(crc32(named), named.length + 4);
  return written;
}
