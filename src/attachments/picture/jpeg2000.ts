/** JPEG 2000, which stands only inside PDFs: a list of boxes. Read for its notes. */
import type { Budget } from '../budget.ts';
import { readExif } from './exif.ts';
import { latin, type PictureNotes } from './metadata.ts';
import { readXmp } from './xmp.ts';

/** How a box of notes begins: the number of XMP, and the name of EXIF. */
const xmp = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac';
const exif = 'JpgTiffExif->JP2';

export async function readJpeg2000(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 24 <= bytes.length;) {
    const length = view.getUint32(at);
    const end = length === 0 ? bytes.length : at + length;
    if (latin(bytes.subarray(at + 4, at + 8)) === 'uuid') {
      const kind = latin(bytes.subarray(at + 8, at + 24));
      if (kind === xmp) await readXmp(bytes.subarray(at + 24, end), notes, budget);
      else if (kind === exif) readExif(bytes.subarray(at + 24, end), notes);
    }
    if (length !== 0 && length < 8) return;
    at = end;
  }
}
