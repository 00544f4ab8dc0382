/** The ways a PDF packs its streams (ISO 32000-2, 7.4): any of them, one over the other. Pictures stay packed. */
import type { Budget } from '../budget.ts';
import { inflateLeniently, joined } from '../inflate.ts';
import { Unreadable } from '../unreadable.ts';
import { isDict, Name, type Dict, type Value } from './lexer.ts';

/** Follows a reference, to every version of the object it names. */
export type Resolve = (value: Value | undefined) => Value[];

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The filter that makes a picture of them, where one is left: `DCTDecode`. */
  readonly picture: string | undefined;
}

/** Abbreviations are for pictures in the middle of a page, and readers take them everywhere. */
const full: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  RL: 'RunLengthDecode',
  DCT: 'DCTDecode',
  CCF: 'CCITTFaxDecode',
};
const pictures = new Set(['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']);
/** Nobody packs a stream more often. */
const mostFilters = 8;

/**
 * @param stream the packed bytes
 * @throws Unreadable when it is packed in a way that nobody can look into
 */
export async function unpacked(dict: Dict, stream: Uint8Array, resolve: Resolve, budget: Budget): Promise<Unpacked> {
  const last = (value: Value | undefined) => resolve(value).at(-1);
  const list = (value: Value | undefined): readonly (Value | undefined)[] =>
    Array.isArray(value) ? (value as readonly Value[]).map(last) : [value];
  const filters = list(last(dict.get('Filter') ?? dict.get('F'))).filter((each) => each !== undefined && each !== null);
  const settings = list(last(dict.get('DecodeParms') ?? dict.get('DP')));
  if (filters.length > mostFilters) throw hides();
  let bytes = stream;
  for (const [index, filter] of filters.entries()) {
    const name = filter instanceof Name ? (full[filter.value] ?? filter.value) : '';
    if (pictures.has(name)) return { bytes, picture: name };
    const own = settings[index];
    const number = (key: string, usual: number) => {
      const value = isDict(own) ? last(own.get(key)) : undefined;
      return typeof value === 'number' ? value : usual;
    };
    bytes = await unpackOnce(name, bytes, number('EarlyChange', 1), budget);
    bytes = unpredicted(bytes, number('Predictor', 1), {
      columns: number('Columns', 1),
      colours: number('Colors', 1),
      bits: number('BitsPerComponent', 8),
    });
  }
  return { bytes, picture: undefined };
}

async function unpackOnce(filter: string, bytes: Uint8Array, early: number, budget: Budget): Promise<Uint8Array> {
  if (filter === 'FlateDecode') return inflateLeniently(bytes, budget);
  if (filter === 'LZWDecode') return unLzw(bytes, early, budget);
  if (filter === 'RunLengthDecode') return unRunLength(bytes, budget);
  if (filter === 'ASCIIHexDecode') return unHex(bytes);
  if (filter === 'ASCII85Decode') return un85(bytes, budget);
  throw hides();
}

function hides(): Unreadable {
  return new Unreadable(
    'A part of this PDF is packed in a way that hides what is in it.',
    'Export it again, or print it to a new PDF.',
  );
}

function endOf(bytes: Uint8Array, sign: number): number {
  const end = bytes.indexOf(sign);
  return end < 0 ? bytes.length : end;
}

function unHex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 2));
  let digits = 0;
  for (const byte of bytes.subarray(0, endOf(bytes, 0x3e))) {
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) continue;
    out[digits >> 1]! += digits % 2 === 0 ? digit * 16 : digit;
    digits += 1;
  }
  return out.subarray(0, Math.ceil(digits / 2));
}

/** Five signs from ! to u stand for four bytes, z for four zeros. */
function un85(bytes: Uint8Array, budget: Budget): Uint8Array {
  const signs = bytes.subarray(0, endOf(bytes, 0x7e));
  const zeros = signs.reduce((sum, sign) => sum + (sign === 0x7a ? 1 : 0), 0);
  const out = new Uint8Array(4 * (zeros + Math.ceil(signs.length / 5)) + 4);
  budget.unpack(out.length);
  let [at, group, length] = [0, 0, 0];
  const write = (kept: number) => {
    for (let byte = 0; byte < kept; byte += 1) out[at++] = Math.floor(group / 256 ** (3 - byte)) & 0xff;
    [group, length] = [0, 0];
  };
  for (const sign of signs) {
    if (sign === 0x7a && length === 0) at += 4;
    if (sign < 0x21 || sign > 0x75) continue;
    group = group * 85 + sign - 0x21;
    if ((length += 1) === 5) write(4);
  }
  const kept = length - 1;
  for (; length > 0 && length < 5; length += 1) group = group * 85 + 84;
  if (kept > 0) write(kept);
  return out.subarray(0, at);
}

function unRunLength(bytes: Uint8Array, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length && bytes[at] !== 128;) {
    const length = bytes[at]!;
    const piece =
      length < 128 ? bytes.subarray(at + 1, at + 2 + length) : new Uint8Array(257 - length).fill(bytes[at + 1] ?? 0);
    budget.unpack(piece.length);
    pieces.push(piece);
    at += length < 128 ? length + 2 : 2;
  }
  return joined(pieces);
}

/** Words of 9 to 12 bits, each a row of a table that grows as it is read. @param early by how much it grows too soon */
function unLzw(bytes: Uint8Array, early: number, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  const single = Array.from({ length: 258 }, (_, byte) => (byte < 256 ? Uint8Array.of(byte) : new Uint8Array()));
  let table = [...single];
  let before: Uint8Array | undefined;
  let [width, held, bits] = [9, 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = held >>> bits;
    held &= (1 << bits) - 1;
    if (code === 257) break;
    if (code === 256) {
      [table, width] = [[...single], 9];
      before = undefined;
      continue;
    }
    const row: Uint8Array | undefined = table[code] ?? (before && Uint8Array.of(...before, before[0]!));
    if (!row) break;
    if (before && table.length < 4096) table.push(Uint8Array.of(...before, row[0]!));
    before = row;
    budget.unpack(row.length);
    pieces.push(row);
    width = Math.min(12, Math.max(9, 32 - Math.clz32(table.length + early)));
  }
  return joined(pieces);
}

interface Grid {
  readonly columns: number;
  readonly colours: number;
  readonly bits: number;
}

/** Rows that were written as the difference to what stands before them: as in TIFF (2) or as in PNG (10 and more). */
function unpredicted(bytes: Uint8Array, predictor: number, { columns, colours, bits }: Grid): Uint8Array {
  if (predictor < 2) return bytes;
  const step = Math.max(1, Math.ceil((colours * bits) / 8));
  const row = Math.ceil((columns * colours * bits) / 8);
  if (!(row > 0) || row > bytes.length || (predictor === 2 && bits !== 8)) return bytes;
  if (predictor === 2) {
    const out = bytes.slice();
    for (let at = step; at < out.length; at += 1) if (at % row >= step) out[at]! += out[at - step]!;
    return out;
  }
  const rows = Math.ceil(bytes.length / (row + 1));
  const out = new Uint8Array(rows * row);
  for (let line = 0; line < rows; line += 1)
    unfilter(bytes.subarray(line * (row + 1), (line + 1) * (row + 1)), out, line * row, row, step);
  return out;
}

/** One row of PNG: how it was filtered, then its bytes. */
function unfilter(written: Uint8Array, out: Uint8Array, from: number, row: number, step: number): void {
  for (let index = 0; index < row; index += 1) {
    const left = index < step ? 0 : out[from + index - step]!;
    const above = from === 0 ? 0 : out[from - row + index]!;
    const corner = from === 0 || index < step ? 0 : out[from - row + index - step]!;
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][written[0]!] ?? 0;
    out[from + index] = (written[index + 1] ?? 0) + guess;
  }
}

function paeth(left: number, above: number, corner: number): number {
  const all = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(all - left), Math.abs(all - above), Math.abs(all - corner)];
  return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
}
