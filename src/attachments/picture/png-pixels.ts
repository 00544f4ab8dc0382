/** Decodes a PNG as far as is needed to know that every row of it is there; the picture itself is not kept. */
import { inflate, isDamage, joined } from '../inflate.ts';
import { damaged } from './damaged.ts';

export interface PngHead {
  readonly width: number;
  readonly height: number;
  /** Bits of a sample. */
  readonly depth: number;
  /** 0 grey, 2 colour, 3 a palette, 4 grey with transparency, 6 colour with transparency. */
  readonly colour: number;
  readonly interlaced: boolean;
  /** The colours of a palette are there. */
  readonly palette: boolean;
}

const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** The seven turns in which an interlaced picture comes: first column and row, steps between them (Adam7). */
const turns = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * @param packed the parts of the picture, in their order
 * @throws Unreadable when a row is missing or cannot be unpacked
 */
export async function readPixels(head: PngHead, packed: readonly Uint8Array[]): Promise<void> {
  const { width, height, depth, colour, interlaced, palette } = head;
  if (!depths[colour]?.includes(depth) || (colour === 3 && !palette)) throw damaged();
  const bits = samples[colour]! * depth;
  const stretch = (columns: number, rows: number) => ({
    rows: columns === 0 ? 0 : rows,
    length: 1 + Math.ceil((columns * bits) / 8),
  });
  const stretches = interlaced
    ? turns.map(([x, y, stepX, stepY]) =>
        stretch(Math.ceil(Math.max(0, width - x) / stepX), Math.ceil(Math.max(0, height - y) / stepY)),
      )
    : [stretch(width, height)];
  const bytes = joined(packed);
  const rows = new Rows(stretches);
  const isSound = await takeAll(bytes, rows);
  if (!rows.whole) throw damaged();
  if (isSound) return;
  // Some programs write something behind the packed rows, and everybody passes over it. Unpacking adds the rows up by
  // itself where there is nothing behind them, so that it is done here for these alone.
  const again = new Rows(stretches, true);
  await takeAll(bytes, again);
  if (!holdsSum(bytes, again.sum)) throw damaged();
}

/** @returns whether the packed bytes came to their end as they should */
async function takeAll(bytes: Uint8Array, rows: Rows): Promise<boolean> {
  try {
    for await (const piece of inflate(bytes, 'deflate', { unpack: () => undefined })) {
      rows.take(piece);
      if (rows.surplus > mostSurplus) break;
    }
    return true;
  } catch (error) {
    if (!isDamage(error)) throw error;
    return false;
  }
}

/** Bytes behind the last row. Programs may write a few, and nobody looks at them. */
const mostSurplus = 1_000_000;

/** Counts rows, and sees that each begins with a way to filter that there is. */
class Rows {
  surplus = 0;
  readonly #stretches: readonly { rows: number; length: number }[];
  #stretch = 0;
  #row = 0;
  #column = 0;
  #one = 1;
  #two = 0;
  readonly #isSummed: boolean;

  /** @param isSummed whether the sum of zlib is added up */
  constructor(stretches: readonly { rows: number; length: number }[], isSummed = false) {
    this.#stretches = stretches;
    this.#isSummed = isSummed;
    this.#skipEmpty();
  }

  get whole(): boolean {
    return this.#stretch === this.#stretches.length;
  }

  get sum(): number {
    return ((this.#two << 16) | this.#one) >>> 0;
  }

  take(piece: Uint8Array): void {
    let at = 0;
    while (at < piece.length && !this.whole) {
      const { length } = this.#stretches[this.#stretch]!;
      if (this.#column === 0 && piece[at]! > 4) throw damaged();
      const used = Math.min(length - this.#column, piece.length - at);
      if (this.#isSummed) this.#add(piece.subarray(at, at + used));
      at += used;
      this.#column += used;
      if (this.#column === length) this.#nextRow();
    }
    this.surplus += piece.length - at;
  }

  #nextRow(): void {
    this.#column = 0;
    this.#row += 1;
    if (this.#row < this.#stretches[this.#stretch]!.rows) return;
    this.#row = 0;
    this.#stretch += 1;
    this.#skipEmpty();
  }

  #skipEmpty(): void {
    while (this.#stretches[this.#stretch]?.rows === 0) this.#stretch += 1;
  }

  /** Adler-32. */
  #add(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += 3_800) {
      for (const byte of bytes.subarray(at, at + 3_800)) {
        this.#one += byte;
        this.#two += this.#one;
      }
      this.#one %= 65_521;
      this.#two %= 65_521;
    }
  }
}

function holdsSum(bytes: Uint8Array, sum: number): boolean {
  const wanted = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
  for (let at = bytes.lastIndexOf(wanted[0]!); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(wanted[0]!, at - 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
