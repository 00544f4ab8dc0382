/** PNG: a list of chunks. Read for its size, its notes and its end. */
import { sizeLimits } from '../../document/size-limits.ts';
import type { Budget } from '../budget.ts';
import { checksumOf } from '../checksum.ts';
import { inflateLeniently } from '../inflate.ts';
import { Unreadable } from '../unreadable.ts';
import { readCredentials } from './credentials.ts';
import { damaged } from './damaged.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { addPerson, addWords, latin, readable, type PictureNotes } from './metadata.ts';
import { readPixels, type PngHead } from './png-pixels.ts';
import type { PictureShape } from './shape.ts';
import { readXmp } from './xmp.ts';

/** What one note may become when it is unpacked. Bytes. */
const longestNote = 1_000_000;

/** Chunks that no program can do without. What is wrong with another is passed over. */
const needed = /^(IHDR|PLTE|IDAT|IEND)$/;

/** @param decode whether the picture must be one that can be shown to its end */
export async function readPng(
  bytes: Uint8Array,
  notes: PictureNotes,
  budget: Budget,
  decode: boolean,
): Promise<PictureShape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [width, height, moves] = [0, 0, false];
  let head: Omit<PngHead, 'palette'> | undefined;
  let palette = false;
  const packed: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    const next = at + 12 + length;
    if (next > bytes.length) break;
    if (decode && needed.test(type) && checksumOf(bytes.subarray(at + 4, next - 4)) !== view.getUint32(next - 4))
      throw damaged();
    if (type === 'IHDR' && length >= 13) {
      [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      head = { width, height, depth: data[8]!, colour: data[9]!, interlaced: data[12] === 1 };
    } else if (type === 'PLTE') palette = true;
    else if (type === 'IDAT') packed.push(data);
    else if (type === 'acTL') moves = true;
    else if (type === 'eXIf') readExif(data, notes);
    else if (type === 'caBX') readCredentials(data, notes);
    else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') await readNote(type, data, notes, budget);
    else if (type === 'IEND') {
      if (decode && !head) throw damaged();
      if (decode && head && width * height <= sizeLimits.pixels) await readPixels({ ...head, palette }, packed);
      return { width, height, moves, end: next };
    }
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
  else if (/^Raw profile type (exif|app1|xmp|iptc|8bim)/i.test(keyword)) await readProfile(value, notes, budget);
  else if (/^(author|artist|creator|by-line|owner|copyright|rights|credit|contact)$/i.test(keyword))
    addPerson(notes, readable(value));
  else if (/gps|^location$|geo/i.test(keyword) && !/info|version/i.test(keyword)) notes.place ||= value.length > 0;
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
  else if (bytes[0] === 0x38) readIptc(bytes, notes);
  else readExif(bytes, notes);
}
