import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Budget } from './budget.ts';
import { concat, little } from './samples/bytes.ts';
import { unzip, zipEntries } from './zip.ts';

const text = (words: string) => strToU8(words);
const two = () => zipSync({ 'a.xml': text('<a>hello hello hello hello</a>'), 'b.xml': text('<b/>') });
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
/** Where the list at the end begins, and where the first entry ends. */
const listAt = (bytes: Uint8Array) => view(bytes).getUint32(bytes.length - 6, true);
const firstEnds = (bytes: Uint8Array) => 30 + 5 + view(bytes).getUint32(18, true);

async function contents(bytes: Uint8Array): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of zipEntries(bytes)) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unzip(entry, new Budget())) pieces.push(piece);
    found[entry.name] = new TextDecoder().decode(concat(...pieces));
  }
  return found;
}
const refused = (bytes: Uint8Array) =>
  contents(bytes).then(
    () => 'read',
    (error: { rule?: string }) => error.rule ?? String(error),
  );

/** Bytes put in at a place, with everything that points behind it moved. */
function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  const made = concat(bytes.subarray(0, at), more, bytes.subarray(at));
  const all = view(made);
  const list = listAt(bytes) + more.length;
  all.setUint32(made.length - 6, list, true);
  for (
    let entry = list;
    all.getUint32(entry, true) === 0x02014b50;
    entry += 46 + all.getUint16(entry + 28, true) + all.getUint16(entry + 30, true)
  ) {
    const start = all.getUint32(entry + 42, true);
    if (start >= at) all.setUint32(entry + 42, start + more.length, true);
  }
  return made;
}

describe('reads', () => {
  it('deflated and stored entries, and leaves folders out', async () => {
    expect(
      await contents(
        zipSync({ 'word/': new Uint8Array(), 'a.xml': [text('<a/>'), { level: 0 }], 'b.xml': text('<b/>') }),
      ),
    ).toEqual({ 'a.xml': '<a/>', 'b.xml': '<b/>' });
  });

  it('sizes that stand behind the bytes, as programs write that do not know them before', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const name of ['a.xml', 'b.xml']) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(text('<a>hello</a>'), true);
    }
    zip.end();
    expect(await contents(concat(...pieces))).toEqual({ 'a.xml': '<a>hello</a>', 'b.xml': '<a>hello</a>' });
  });
});

describe('refuses', () => {
  const change = (make: (bytes: Uint8Array, all: DataView, list: number) => void) => {
    const bytes = two();
    make(bytes, view(bytes), listAt(bytes));
    return bytes;
  };
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['something after the end', concat(two(), text('more')), 'nothing-appended'],
    ['something before the beginning', inserted(two(), 0, text('more')), 'nothing-appended'],
    ['something between two entries', inserted(two(), firstEnds(two()), text('more')), 'nothing-appended'],
    ['something between the entries and their list', inserted(two(), listAt(two()), text('more')), 'nothing-appended'],
    [
      'a comment at the end',
      concat(
        change((_, all) => all.setUint16(all.byteLength - 2, 4, true)),
        text('more'),
      ),
      'nothing-appended',
    ],
    [
      'a smaller size than there is',
      change((_, all, list) => [22, list + 24].forEach((at) => all.setUint32(at, 5, true))),
      'attachment-opens',
    ],
    [
      'a larger size than there is',
      change((_, all, list) => [22, list + 24].forEach((at) => all.setUint32(at, 5_000_000, true))),
      'attachment-opens',
    ],
    ['a size that the two lists disagree about', change((_, all) => all.setUint32(22, 5, true)), 'attachment-opens'],
    ['a name that the two lists disagree about', change((bytes) => (bytes[30] = 0x7a)), 'attachment-opens'],
    ['a method that the two lists disagree about', change((_, all) => all.setUint16(8, 0, true)), 'attachment-opens'],
    [
      'a wrong checksum',
      change((_, all, list) => [14, list + 16].forEach((at) => all.setUint32(at, 5, true))),
      'attachment-opens',
    ],
    [
      'a password',
      change((_, all, list) => [6, list + 8].forEach((at) => all.setUint16(at, 1, true))),
      'attachment-opens',
    ],
    [
      'a method that few programs know',
      change((_, all, list) => [8, list + 10].forEach((at) => all.setUint16(at, 14, true))),
      'attachment-opens',
    ],
    ['two entries in one place', change((_, all, list) => all.setUint32(list + 51 + 42, 0, true)), 'attachment-opens'],
    [
      'the same name twice',
      change((bytes, _, list) => ((bytes[firstEnds(bytes) + 30] = 0x61), (bytes[list + 51 + 46] = 0x61))),
      'attachment-opens',
    ],
    ['the same name twice, once in capitals', zipSync({ 'a.xml': text('1'), 'A.xml': text('2') }), 'attachment-opens'],
    [
      'more in the list than was said',
      change((_, all) => [-12, -14].forEach((at) => all.setUint16(all.byteLength + at, 1, true))),
      'attachment-opens',
    ],
    ['a file that ends in the middle', two().slice(0, 60), 'attachment-opens'],
    ['several disks', change((_, all) => all.setUint16(all.byteLength - 18, 1, true)), 'attachment-opens'],
    [
      'bytes after the end of a deflated entry',
      (() => {
        const made = inserted(two(), firstEnds(two()), text('more'));
        const size = view(two()).getUint32(18, true) + 4;
        [18, listAt(made) + 20].forEach((at) => view(made).setUint32(at, size, true));
        return made;
      })(),
      'attachment-opens',
    ],
    ...['../a.xml', '/a.xml', 'C:/a.xml', 'a\\b.xml', 'a//b.xml', './a.xml', 'a\0.xml'].map(
      (name) => [`the name ${JSON.stringify(name)}`, zipSync({ [name]: text('1') }), 'attachment-opens'] as const,
    ),
  ];
  it.each(cases)('%s', async (_, bytes, rule) => {
    expect(await refused(bytes)).toBe(rule);
  });

  it('a million entries before it looks at them', async () => {
    const many = concat(
      text('PK\x03\x04'),
      text('PK\x05\x06\0\0\0\0'),
      little(60_000, 2),
      little(60_000, 2),
      little(0, 4),
      little(4, 4),
      [0, 0],
    );
    expect(await refused(many)).toBe('attachment-opens');
  });

  it('nothing but what it says: the file that all these were made from is read', async () => {
    expect(Object.keys(await contents(two()))).toEqual(['a.xml', 'b.xml']);
  });
});
