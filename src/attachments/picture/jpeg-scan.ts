/**
 * Decodes a JPEG as far as is needed to know that every block of it is there (ITU-T T.81): its codes are followed to
 * the end, and what they stand for is not kept.
 */
import { Unreadable } from '../unreadable.ts';
import { damaged } from './damaged.ts';
import { BitReader, codesOf, readBlock, readWholeBlock, type Codes, type Scan } from './jpeg-codes.ts';

interface Component {
  readonly id: number;
  readonly h: number;
  readonly v: number;
  readonly quantiser: number;
  /** Blocks across and down that the picture needs, and across as they are kept. */
  readonly across: number;
  readonly down: number;
  readonly stride: number;
  /** Of a progressive picture: which of the 64 numbers of each block are not zero so far. */
  readonly set: Uint8Array;
  hasStarted: boolean;
}

/** Numbers that all scans together may speak of. A picture of 40 million pixels in ten scans has 600 million. */
const mostWork = 2_000_000_000;

export class JpegPicture {
  readonly #quantisers = new Set<number>();
  readonly #codes = new Map<number, Codes>();
  #components: Component[] = [];
  #progressive = false;
  #interval = 0;
  #across = 0;
  #down = 0;
  #left = mostWork;

  /** @param marker of the segment: FF and this. @param data what stands in it */
  segment(marker: number, data: Uint8Array): void {
    if (marker === 0xdb) this.#readQuantisers(data);
    else if (marker === 0xc4) this.#readCodes(data);
    else if (marker === 0xdd) this.#interval = data[0]! * 256 + data[1]!;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc) this.#readFrame(marker, data);
  }

  /** @throws Unreadable when a component has never been shown */
  end(): void {
    if (this.#components.length === 0 || this.#components.some((each) => !each.hasStarted)) throw damaged();
  }

  #readQuantisers(data: Uint8Array): void {
    for (let at = 0; at < data.length; at += 1 + (data[at]! >> 4 ? 128 : 64)) this.#quantisers.add(data[at]! & 15);
  }

  #readCodes(data: Uint8Array): void {
    for (let at = 0; at + 17 <= data.length;) {
      const lengths = data.subarray(at + 1, at + 17);
      const count = lengths.reduce((sum, each) => sum + each, 0);
      this.#codes.set(data[at]!, codesOf(lengths, data.subarray(at + 17, at + 17 + count)));
      at += 17 + count;
    }
  }

  #readFrame(marker: number, data: Uint8Array): void {
    // Eight bits, in sequence or step by step: all that browsers and the programs of this site can show.
    if (marker > 0xc2 || data[0] !== 8 || this.#components.length > 0) throw damaged();
    const [height, width, count] = [data[1]! * 256 + data[2]!, data[3]! * 256 + data[4]!, data[5]!];
    const specs = Array.from({ length: count }, (_, index) => data.subarray(6 + 3 * index, 9 + 3 * index));
    if (width === 0 || height === 0 || ![1, 3, 4].includes(count) || specs.some((spec) => spec.length < 3))
      throw damaged();
    const [hs, vs] = [specs.map((spec) => spec[1]! >> 4), specs.map((spec) => spec[1]! & 15)];
    if ([...hs, ...vs].some((each) => each < 1 || each > 4)) throw damaged();
    this.#progressive = marker === 0xc2;
    this.#across = Math.ceil(width / (8 * Math.max(...hs)));
    this.#down = Math.ceil(height / (8 * Math.max(...vs)));
    this.#components = specs.map((spec, index) => {
      const [h, v] = [hs[index]!, vs[index]!];
      const stride = this.#across * h;
      return {
        id: spec[0]!,
        h,
        v,
        quantiser: spec[2]!,
        across: Math.ceil(Math.ceil((width * h) / Math.max(...hs)) / 8),
        down: Math.ceil(Math.ceil((height * v) / Math.max(...vs)) / 8),
        stride,
        set: new Uint8Array(this.#progressive ? stride * this.#down * v * 64 : 0),
        hasStarted: false,
      };
    });
  }

  /**
   * @param head of the scan: which components it brings. @param bytes the file
   * @param begin where the codes begin. @param end where the next marker stands that is no restart
   * @throws Unreadable when there are fewer codes than blocks
   */
  scan(head: Uint8Array, bytes: Uint8Array, begin: number, end: number): void {
    const count = head[0]!;
    const parts = Array.from({ length: count }, (_, index) => {
      const [id, tables] = [head[1 + 2 * index], head[2 + 2 * index] ?? 0];
      const component = this.#components.find((each) => each.id === id);
      if (!component || !this.#quantisers.has(component.quantiser)) throw damaged();
      component.hasStarted = true;
      return { component, dc: this.#codes.get(tables >> 4), ac: this.#codes.get(16 + (tables & 15)) };
    });
    const [from = 0, to = 63, bits = 0] = head.subarray(1 + 2 * count);
    const scan: Scan = { from, to: this.#progressive ? to : 63, isRefinement: this.#progressive && bits >> 4 > 0 };
    const needsDc = from === 0 && !scan.isRefinement;
    const needsAc = this.#progressive ? from > 0 : true;
    if (count === 0 || scan.to > 63 || parts.some(({ dc, ac }) => (needsDc && !dc) || (needsAc && !ac)))
      throw damaged();
    const reader = new BitReader(bytes, begin, end);
    this.#left -=
      parts.reduce((sum, { component }) => sum + component.stride * component.down, 0) * (scan.to - from + 1);
    if (this.#left < 0) throw new Unreadable('This picture is built so that it takes very long to read.');
    const only = count === 1 ? parts[0]!.component : undefined;
    const units = only ? only.across * only.down : this.#across * this.#down;
    for (let unit = 0; unit < units; unit += 1) {
      if (this.#interval > 0 && unit > 0 && unit % this.#interval === 0) reader.restart();
      for (const { component, dc, ac } of parts) {
        const { h, v, stride, across } = component;
        for (let block = 0; block < (only ? 1 : h * v); block += 1) {
          const [column, row] = only
            ? [unit % across, Math.floor(unit / across)]
            : [(unit % this.#across) * h + (block % h), Math.floor(unit / this.#across) * v + Math.floor(block / h)];
          if (!this.#progressive) readWholeBlock(reader, dc!, ac!);
          else readBlock(reader, scan, dc, ac, component.set, (row * stride + column) * 64);
        }
      }
    }
  }
}
