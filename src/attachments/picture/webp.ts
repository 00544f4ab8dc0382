/** WebP: a RIFF file, a list of chunks. Read for its size, its notes and its end. */
import type { Budget } from '../budget.ts';
import { readExif } from './exif.ts';
import { latin, type PictureNotes } from './metadata.ts';
import type { PictureShape } from './shape.ts';
import { readXmp } from './xmp.ts';

export async function readWebp(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<PictureShape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = 8 + view.getUint32(4, true);
  const end = Math.min(stated, bytes.length);
  let [width, height, moves] = [0, 0, false];
  for (let at = 12; at + 8 <= end;) {
    const type = latin(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, end));
    const u24 = (from: number) => (data[from] ?? 0) | ((data[from + 1] ?? 0) << 8) | ((data[from + 2] ?? 0) << 16);
    if (type === 'VP8X') [width, height] = [u24(4) + 1, u24(7) + 1];
    else if (type === 'ANMF' || type === 'ANIM') moves = true;
    else if (type === 'EXIF') readExif(data, notes);
    else if (type === 'XMP ') await readXmp(data, notes, budget);
    else if (width === 0 && type === 'VP8 ') [width, height] = [u24(6) & 0x3fff, u24(8) & 0x3fff];
    else if (width === 0 && type === 'VP8L') [width, height] = [(u24(1) & 0x3fff) + 1, ((u24(2) >> 6) & 0x3fff) + 1];
    at += 8 + length + (length % 2);
  }
  return { width, height, moves, end: stated > bytes.length ? undefined : end + (end % 2) };
}
