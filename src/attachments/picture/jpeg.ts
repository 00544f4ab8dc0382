/** JPEG: a list of segments, and between them the picture itself, which is passed over. */
import type { Budget } from '../budget.ts';
import { readExif } from './exif.ts';
import { addPerson, addWords, latin, readable, type PictureNotes } from './metadata.ts';
import type { PictureShape } from './shape.ts';
import { readXmp } from './xmp.ts';

const xmp = 'http://ns.adobe.com/xap/1.0/\0';
const photoshop = 'Photoshop 3.0\0';

export async function readJpeg(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<PictureShape> {
  let [width, height] = [0, 0];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return { width, height, moves: false, end: at + 2 };
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
      const data = bytes.subarray(at + 4, at + 2 + length);
      if (length < 2 || at + 2 + length > bytes.length) break;
      // The sizes of a picture stand in one of thirteen kinds of frame.
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        [height, width] = [data[1]! * 256 + data[2]!, data[3]! * 256 + data[4]!];
      else if (marker === 0xe1) await readNotes(data, notes, budget);
      else if (marker === 0xed && latin(data.subarray(0, photoshop.length)) === photoshop)
        readIptc(data.subarray(photoshop.length), notes);
      else if (marker === 0xfe) addWords(notes, readable(data));
      at += 2 + length;
      if (marker === 0xda) at = afterScan(bytes, at);
    }
  }
  return { width, height, moves: false, end: undefined };
}

/** The next marker after a scan. In it, FF is followed by zero, or by the number of a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

async function readNotes(data: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  if (latin(data.subarray(0, 6)) === 'Exif\0\0') readExif(data, notes);
  else if (latin(data.subarray(0, xmp.length)) === xmp) await readXmp(data.subarray(xmp.length), notes, budget);
}

/** What newsrooms write: by-lines (80), writers (122), towns and places (90, 92), captions (120), headlines (105). */
function readIptc(resources: Uint8Array, notes: PictureNotes): void {
  let at = 0;
  while (at + 12 <= resources.length && latin(resources.subarray(at, at + 4)) === '8BIM') {
    const name = 1 + (resources[at + 6] ?? 0);
    const from = at + 6 + name + (name % 2);
    const size = [0, 1, 2, 3].reduce((sum, index) => sum * 256 + (resources[from + index] ?? 0), 0);
    if (resources[at + 4] === 4 && resources[at + 5] === 4)
      readRecords(resources.subarray(from + 4, from + 4 + size), notes);
    at = from + 4 + size + (size % 2);
  }
}

function readRecords(records: Uint8Array, notes: PictureNotes): void {
  for (let at = 0; at + 5 <= records.length && records[at] === 0x1c;) {
    const size = records[at + 3]! * 256 + records[at + 4]!;
    const value = readable(records.subarray(at + 5, at + 5 + size));
    const field = records[at + 1] === 2 ? records[at + 2] : undefined;
    if (field === 80 || field === 122) addPerson(notes, value);
    else if (field === 90 || field === 92) notes.place ||= value !== '';
    else if (field === 120 || field === 105 || field === 5) addWords(notes, value);
    at += 5 + size;
  }
}
