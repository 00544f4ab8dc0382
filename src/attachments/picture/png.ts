/** PNG: a list of chunks. Read for its size, its notes and its end; the picture itself is not decoded. */
import type { Budget } from '../budget.ts';
import { inflateLeniently } from '../inflate.ts';
import { Unreadable } from '../unreadable.ts';
import { readExif } from './exif.ts';
import { addPerson, addWords, latin, readable, type PictureNotes } from './metadata.ts';
import type { PictureShape } from './shape.ts';
import { readXmp } from './xmp.ts';

/** What one note may become when it is unpacked. Bytes. */
const longestNote = 1_000_000;

export async function readPng(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<PictureShape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height, moves] = [0, 0, false];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    const next = at + 12 + length;
    if (next > bytes.length) break;
    if (type === 'IHDR' && length >= 8) [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    else if (type === 'acTL') moves = true;
    else if (type === 'eXIf') readExif(data, notes);
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') await readNote(type, data, notes, budget);
    else if (type === 'IEND') return { width, height, moves, end: next };
    at = next;
  }
  return { width, height, moves, end: undefined };
}

async function readNote(type: string, data: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const end = data.indexOf(0);
  if (end < 0) return;
  const keyword = latin(data.subarray(0, end));
  let value = data.subarray(end + 1);
  let packed = type === 'zTXt';
  if (type === 'zTXt') value = value.subarray(1);
  if (type === 'iTXt') {
    packed = value[0] === 1;
    const language = value.indexOf(0, 2);
    value = value.subarray(value.indexOf(0, language + 1) + 1);
  }
  if (packed) value = await inflateLeniently(value, budget);
  if (value.length > longestNote)
    throw new Unreadable(
      'The notes in this picture grow too large when they are unpacked.',
      'Save the picture again without its notes.',
    );

  if (keyword === 'XML:com.adobe.xmp') await readXmp(value, notes, budget);
  else if (/^Raw profile type (exif|app1|xmp)/i.test(keyword)) await readProfile(value, notes, budget);
  else if (/^(author|artist|creator|by-line|owner)$/i.test(keyword)) addPerson(notes, readable(value));
  else if (!/^(software|creation time|source|date:|png:|exif:|icc|signature|thumb::)/i.test(keyword))
    addWords(notes, readable(value));
}

/** As ImageMagick writes other formats' notes: a name, a length, then hexadecimal digits. */
async function readProfile(value: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const digits = latin(value).trim().split(/\s+/).slice(2).join('');
  const bytes = Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  );
  if (bytes[0] === 0x3c) await readXmp(bytes, notes, budget);
  else readExif(bytes, notes);
}
