/** WebP: a RIFF file, a list of chunks. Read for its size, its notes and its end. */
import { sizeLimits } from '../../document/size-limits.ts';
import type { Budget } from '../budget.ts';
import { readCredentials } from './credentials.ts';
import { damaged } from './damaged.ts';
import { readExif } from './exif.ts';
import { latin, type PictureNotes } from './metadata.ts';
import type { PictureShape } from './shape.ts';
import { readLossless } from './webp-lossless.ts';
import { readXmp } from './xmp.ts';

/** @param decode whether the picture must be one that can be shown to its end */
export async function readWebp(
  bytes: Uint8Array,
  notes: PictureNotes,
  budget: Budget,
  decode: boolean,
): Promise<PictureShape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = 8 + view.getUint32(4, true);
  const end = Math.min(stated, bytes.length);
  let [width, height, moves, isShown] = [0, 0, false, false];
  for (let at = 12; at + 8 <= end;) {
    const type = latin(bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const data = bytes.subarray(at + 8, Math.min(at + 8 + length, end));
    const u24 = (from: number) => (data[from] ?? 0) | ((data[from + 1] ?? 0) << 8) | ((data[from + 2] ?? 0) << 16);
    if (type === 'VP8X') [width, height] = [u24(4) + 1, u24(7) + 1];
    else if (type === 'ANMF' || type === 'ANIM') moves = true;
    else if (type === 'EXIF') readExif(data, notes);
    else if (type === 'C2PA') readCredentials(data, notes);
    else if (type === 'XMP ') await readXmp(data, notes, budget);
    else if (width === 0 && type === 'VP8 ') [width, height] = [u24(6) & 0x3fff, u24(8) & 0x3fff];
    else if (width === 0 && type === 'VP8L') [width, height] = [(u24(1) & 0x3fff) + 1, ((u24(2) >> 6) & 0x3fff) + 1];
    if (decode && at + 8 + length > end) throw damaged();
    if (type === 'VP8 ' || type === 'VP8L' || type === 'ANMF') {
      if (decode && type === 'VP8 ') judgeLossy(data);
      if (decode && type === 'VP8L' && width * height <= sizeLimits.pixels) readLossless(data);
      isShown = true;
    }
    at += 8 + length + (length % 2);
  }
  if (decode && !isShown) throw damaged();
  return { width, height, moves, end: stated > bytes.length ? undefined : end + (end % 2) };
}

/** The head of a lossy picture: a picture by itself, with its first part inside the chunk (RFC 6386, 9.1). */
function judgeLossy(data: Uint8Array): void {
  const tag = (data[0] ?? 1) | ((data[1] ?? 0) << 8) | ((data[2] ?? 0) << 16);
  const isStart = data[3] === 0x9d && data[4] === 0x01 && data[5] === 0x2a;
  const [width, height] = [(data[6] ?? 0) | ((data[7] ?? 0) << 8), (data[8] ?? 0) | ((data[9] ?? 0) << 8)];
  if ((tag & 1) === 1 || !isStart || (width & 0x3fff) === 0 || (height & 0x3fff) === 0) throw damaged();
  // Something must be left for the pixels behind the first part, which says how they are made.
  if (10 + (tag >> 5) >= data.length) throw damaged();
}
