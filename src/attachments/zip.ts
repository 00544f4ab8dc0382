/**
 * A strict reader of zip files: docx and pptx. It takes only files that every reader takes for the same: no byte
 * before, between or after the entries, both lists of entries agree, no name twice, sizes and checksums as stated.
 * Not a library: fflate cuts off silently, yauzl needs Node, and zip.js (65 kB) takes four times as long and lets bytes
 * stand between the entries.
 */
import type { Budget } from './budget.ts';
import { checksumOf } from './checksum.ts';
import { inflate, isDamage } from './inflate.ts';
import { Unreadable } from './unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as stated. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  readonly checksum: number;
}

const most = 5_000;
const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const descriptor = 0x08074b50;

const broken = () => new Unreadable('This file is damaged or not all there.');
const lies = () =>
  new Unreadable(
    'This file says different things about itself in different places, so two programs could see two different documents in it.',
  );
const appended = () =>
  new Unreadable(
    'There is something before the beginning or after the end of this document, where nobody would see it.',
    undefined,
    'nothing-appended',
  );

/**
 * @returns the entries in the order of the file, folders left out
 * @throws Unreadable for everything but an ordinary zip file
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at, true) : fail());
  const u32 = (at: number) => (at + 4 <= bytes.length ? view.getUint32(at, true) : fail());

  const last = bytes.length - 22;
  if (last < 0 || u32(last) !== end) throw hasEndBefore(bytes, view) ? appended() : broken();
  const [count, length, begin] = [u16(last + 10), u32(last + 12), u32(last + 16)];
  if (u16(last + 4) !== 0 || u16(last + 6) !== 0 || u16(last + 8) !== count || u16(last + 20) !== 0) throw lies();
  if (begin + length !== last) throw begin + length < last ? appended() : lies();
  if (count > most) throw new Unreadable(`There are more than ${most} parts in this file.`);

  const listed: { at: number; entry: ZipEntry; after: number }[] = [];
  let at = begin;
  for (let index = 0; index < count; index += 1) {
    if (u32(at) !== central) throw lies();
    const [flags, method, checksum, packedSize, size] = [
      u16(at + 8),
      u16(at + 10),
      u32(at + 16),
      u32(at + 20),
      u32(at + 24),
    ];
    const [nameLength, extra, comment, start] = [u16(at + 28), u16(at + 30), u16(at + 32), u32(at + 42)];
    if (flags & 0b10_0000_0100_0001)
      throw new Unreadable(
        'This document has a password, so nobody can look into it.',
        'Take the password off: File, Info, Protect Document.',
      );
    if (method !== 0 && method !== 8)
      throw new Unreadable('This file is packed in a way that most programs cannot open.');
    // A link or a device, as Unix marks it: some programs would follow it out of the folder.
    if (![0, 0o04, 0o10].includes(u32(at + 38) >>> 28))
      throw new Unreadable('A part of this file is a link to somewhere else and not a file.');
    const rawName = bytes.subarray(at + 46, at + 46 + nameLength);

    // What stands before the bytes themselves must agree, but for sizes that were not yet known when it was written.
    const sizesFollow = (flags & 8) !== 0;
    if (
      u32(start) !== local ||
      u16(start + 8) !== method ||
      (u16(start + 6) ^ flags) & 0b1001 ||
      u16(start + 26) !== nameLength
    )
      throw lies();
    if (!sizesFollow && (u32(start + 14) !== checksum || u32(start + 18) !== packedSize || u32(start + 22) !== size))
      throw lies();
    if (rawName.some((byte, index_) => bytes[start + 30 + index_] !== byte)) throw lies();
    const dataBegin = start + 30 + nameLength + u16(start + 28);
    const dataEnd = dataBegin + packedSize;
    if (dataEnd > begin || (method === 0 && packedSize !== size)) throw lies();

    listed.push({
      at: start,
      entry: {
        name: new TextDecoder().decode(rawName),
        size,
        packed: bytes.subarray(dataBegin, dataEnd),
        deflated: method === 8,
        checksum,
      },
      after: dataEnd + (sizesFollow ? descriptorLength(dataEnd, checksum) : 0),
    });
    at += 46 + nameLength + extra + comment;
  }
  if (at !== last) throw lies();

  listed.sort((a, b) => a.at - b.at);
  listed.forEach((each, index) => {
    const expected = index === 0 ? 0 : listed[index - 1]!.after;
    if (each.at !== expected) throw each.at < expected ? lies() : appended();
  });
  if ((listed.at(-1)?.after ?? 0) !== begin) throw appended();
  return named(listed.map(({ entry }) => entry));

  /** Sizes written after the bytes: with or without a mark, in 4 or 8 bytes each. */
  function descriptorLength(from: number, checksum: number): number {
    const marked = u32(from) === descriptor;
    const sums = marked ? from + 4 : from;
    if (u32(sums) !== checksum) throw lies();
    const next = [sums + 12, sums + 20].find((place) => [local, central].includes(u32(place)));
    return next === undefined ? fail() : next - from;
  }
}

function fail(): never {
  throw broken();
}

function hasEndBefore(bytes: Uint8Array, view: DataView): boolean {
  for (let at = bytes.length - 23; at >= 0; at -= 1)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === end) return true;
  return false;
}

function named(entries: readonly ZipEntry[]): ZipEntry[] {
  const names = new Set<string>();
  for (const { name } of entries) {
    if (/^\/|\\|[\u0000-\u001f:]|(^|\/)\.{1,2}(\/|$)|\/\/|^$/.test(name))
      throw new Unreadable('A part of this file has a name that could make a program write where it should not.');
    if (names.has(name.toLowerCase())) throw lies();
    names.add(name.toLowerCase());
  }
  return entries.filter(({ name }) => !name.endsWith('/'));
}

/**
 * The bytes of an entry, piece by piece.
 * @throws Unreadable when they are not what was stated, or more than may be unpacked
 */
export async function* unzip(entry: ZipEntry, budget: Budget): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  try {
    for await (const piece of entry.deflated ? inflate(entry.packed, 'deflate-raw', budget) : [entry.packed]) {
      size += piece.length;
      if (size > entry.size) throw lies();
      sum = checksumOf(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw isDamage(error) ? broken() : error;
  }
  if (size !== entry.size || sum !== entry.checksum) throw lies();
}
