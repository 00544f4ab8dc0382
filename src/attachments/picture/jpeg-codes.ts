/** The codes of a JPEG, block by block (ITU-T T.81, annexes F and G): followed to their end, and kept nowhere. */
import { damaged } from './damaged.ts';

/** By length: the first code that is longer, and where its value stands. Made from a list of lengths and values. */
export interface Codes {
  readonly past: Int32Array;
  readonly offset: Int32Array;
  readonly values: Uint8Array;
}

/** Which of the 64 numbers of a block a scan brings, and whether it adds a bit to those that came before. */
export interface Scan {
  readonly from: number;
  readonly to: number;
  readonly isRefinement: boolean;
}

/** @param lengths how many codes there are of each length from 1 to 16, and `values` what they stand for */
export function codesOf(lengths: Uint8Array, values: Uint8Array): Codes {
  const [past, offset] = [new Int32Array(17), new Int32Array(17)];
  let [code, index] = [0, 0];
  for (let length = 1; length <= 16; length += 1) {
    offset[length] = index - code;
    code += lengths[length - 1]!;
    index += lengths[length - 1]!;
    past[length] = code;
    if (code > 1 << length) throw damaged();
    code *= 2;
  }
  return { past, offset, values };
}

/** Bits of a scan, the highest of a byte first. Behind FF stands a zero that is none of them, or a restart. */
export class BitReader {
  /** Blocks still to come that are empty but for refinements. */
  run = 0;
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  #byte = 0;
  #left = 0;

  constructor(bytes: Uint8Array, begin: number, end: number) {
    this.#bytes = bytes;
    this.#at = begin;
    this.#end = end;
  }

  bit(): number {
    if (this.#left === 0) {
      if (this.#at >= this.#end) throw damaged();
      this.#byte = this.#bytes[this.#at]!;
      this.#at += 1;
      if (this.#byte === 0xff) {
        if (this.#bytes[this.#at] !== 0) throw damaged();
        this.#at += 1;
      }
      this.#left = 8;
    }
    this.#left -= 1;
    return (this.#byte >> this.#left) & 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let index = 0; index < count; index += 1) value = value * 2 + this.bit();
    return value;
  }

  value({ past, offset, values }: Codes): number {
    let code = 0;
    for (let length = 1; length <= 16; length += 1) {
      code = code * 2 + this.bit();
      if (code < past[length]!) return values[offset[length]! + code]!;
    }
    throw damaged();
  }

  restart(): void {
    [this.#left, this.run] = [0, 0];
    while (this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at += 1;
    const marker = this.#bytes[this.#at + 1] ?? 0;
    if (this.#bytes[this.#at] !== 0xff || marker < 0xd0 || marker > 0xd7) throw damaged();
    this.#at += 2;
  }
}

export function readWholeBlock(reader: BitReader, dc: Codes, ac: Codes): void {
  reader.bits(reader.value(dc) & 15);
  for (let place = 1; place < 64; place += 1) {
    const value = reader.value(ac);
    const [zeros, size] = [value >> 4, value & 15];
    if (size === 0 && zeros < 15) return;
    place += zeros;
    reader.bits(size);
  }
}

export function readBlock(
  reader: BitReader,
  { from, to, isRefinement }: Scan,
  dc: Codes | undefined,
  ac: Codes | undefined,
  set: Uint8Array,
  at: number,
): void {
  if (from === 0) {
    if (isRefinement) reader.bit();
    else reader.bits(reader.value(dc!) & 15);
  } else if (isRefinement) refine(reader, from, to, ac!, set, at);
  else if (reader.run > 0) reader.run -= 1;
  else
    for (let place = from; place <= to; place += 1) {
      const value = reader.value(ac!);
      const [zeros, size] = [value >> 4, value & 15];
      if (size === 0 && zeros < 15) {
        reader.run = (1 << zeros) + reader.bits(zeros) - 1;
        return;
      }
      place += zeros;
      reader.bits(size);
      if (size > 0 && place <= 63) set[at + place] = 1;
    }
}

/** One more bit for each number that is not zero, and numbers that become one. */
function refine(reader: BitReader, from: number, to: number, ac: Codes, set: Uint8Array, at: number): void {
  let place = from;
  for (; reader.run === 0 && place <= to; place += 1) {
    const value = reader.value(ac);
    let zeros = value >> 4;
    const isNew = (value & 15) > 0;
    if (isNew) reader.bit();
    else if (zeros < 15) {
      reader.run = (1 << zeros) + reader.bits(zeros);
      break;
    }
    for (; place <= to; place += 1) {
      if (set[at + place]) reader.bit();
      else if ((zeros -= 1) < 0) break;
    }
    if (isNew && place <= 63) set[at + place] = 1;
  }
  if (reader.run > 0) {
    for (; place <= to; place += 1) if (set[at + place]) reader.bit();
    reader.run -= 1;
  }
}
