import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { ascii, concat } from '../samples/bytes.ts';
import { unpacked } from './filters.ts';
import { Lexer, Steps, type Dict } from './lexer.ts';

const dict = (text: string) => new Lexer(ascii(text), 0, new Steps(text.length)).value() as Dict;
const unpack = async (filter: string, bytes: Uint8Array) =>
  (await unpacked(dict(`<<${filter}>>`), bytes, (value) => (value === undefined ? [] : [value]), new Budget())).bytes;
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('unpacks', () => {
  it('LZW: the example of the standard', async () => {
    const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect([...(await unpack('/Filter/LZWDecode', packed))]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });

  it('LZW: rows of every width', async () => {
    const plain = Uint8Array.from({ length: 60_000 }, (_, index) => (index * index * 31 + (index >> 5)) & 0xff);
    for (const early of [0, 1])
      expect(await unpack(`/Filter/LZWDecode/DecodeParms<</EarlyChange ${early}>>`, lzw(plain, early))).toEqual(plain);
  });

  it.each([
    ['/Filter/ASCIIHexDecode', '48 65 6c6C 6f 7>', 'Hellop'],
    ['/Filter/ASCII85Decode', '9jqo^BlbD-\nBleB1DJ+*+F(f,q~>', 'Man is distinguished'],
    ['/Filter/A85', 'z~>', '\0\0\0\0'],
    ['/Filter/RunLengthDecode', '\x02abc\xfdx\x80rest', 'abcxxxx'],
  ])('%s', async (filter, packed, plain) => {
    expect(text(await unpack(filter, ascii(packed)))).toBe(plain);
  });

  it('one over the other', async () => {
    const hex = [...zlibSync(ascii('Hello'))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(text(await unpack('/Filter[/ASCIIHexDecode/FlateDecode]', ascii(`${hex}>`)))).toBe('Hello');
  });

  it.each([
    ['none', 0, [1, 2, 3, 4]],
    ['left', 1, [1, 1, 1, 1]],
    ['above, where nothing is', 2, [1, 2, 3, 4]],
    ['mean', 3, [1, 2, 2, 3]],
    ['Paeth', 4, [1, 1, 1, 1]],
  ])('rows of differences as in PNG: %s', async (_, kind, row) => {
    const packed = zlibSync(concat([kind], row));
    expect([...(await unpack('/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 4>>', packed))]).toEqual([
      1, 2, 3, 4,
    ]);
  });

  it('rows of differences to the row above, and as in TIFF', async () => {
    const png = zlibSync(concat([2, 1, 2], [2, 1, 1]));
    expect([...(await unpack('/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2>>', png))]).toEqual([
      1, 2, 2, 3,
    ]);
    const tiff = zlibSync(Uint8Array.of(1, 1, 5, 1));
    expect([...(await unpack('/Filter/Fl/DP<</Predictor 2/Columns 2>>', tiff))]).toEqual([1, 2, 5, 6]);
  });

  it('a photograph stays one', async () => {
    const left = await unpacked(
      dict('<</Filter[/AHx/DCT]>>'),
      ascii('ffd8ff>'),
      (value) => (value === undefined ? [] : [value]),
      new Budget(),
    );
    expect(left).toEqual({ bytes: Uint8Array.of(0xff, 0xd8, 0xff), picture: 'DCTDecode' });
  });
});

it.each(['/Filter/Crypt', '/Filter/Unheard', `/Filter[${'/AHx'.repeat(9)}]`])('refuses %s', async (filter) => {
  await expect(unpack(filter, ascii('00>'))).rejects.toThrow('packed in a way');
});

/** As programs pack: the table starts anew before it is full. */
function lzw(bytes: Uint8Array, early: number): Uint8Array {
  const out: number[] = [];
  let [held, bits] = [0, 0];
  let table = new Map<string, number>();
  let next = 258;
  const write = (code: number) => {
    const width = Math.min(12, Math.max(9, 32 - Math.clz32(next - 1 + early)));
    held = held * 2 ** width + code;
    for (bits += width; bits >= 8; bits -= 8) {
      out.push(Math.floor(held / 2 ** (bits - 8)) & 0xff);
      held %= 2 ** (bits - 8);
    }
  };
  write(256);
  let word = '';
  const codeOf = (each: string) => (each.length === 1 ? each.charCodeAt(0) : table.get(each)!);
  for (const byte of bytes) {
    const longer = word + String.fromCharCode(byte);
    if (longer.length === 1 || table.has(longer)) {
      word = longer;
      continue;
    }
    write(codeOf(word));
    table.set(longer, next);
    next += 1;
    word = String.fromCharCode(byte);
    if (next < 4094) continue;
    write(256);
    [table, next] = [new Map(), 258];
  }
  write(codeOf(word));
  next += 1;
  write(257);
  write(0);
  write(0);
  return Uint8Array.from(out);
}
