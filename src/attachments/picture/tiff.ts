/** TIFF and JPEG XR, which stand only inside documents. The lists of EXIF are theirs; other notes stand among them. */
import type { Budget } from '../budget.ts';
import { readExif } from './exif.ts';
import { readIptc, readRecords } from './iptc.ts';
import type { PictureNotes } from './metadata.ts';
import { readXmp } from './xmp.ts';

const [xmp, iptc, photoshop] = [700, 33_723, 34_377];

export async function readTiff(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const packets: Uint8Array[] = [];
  readExif(bytes, notes, (tag, value) => {
    if (tag === xmp) packets.push(value);
    else if (tag === iptc) readRecords(value, notes);
    else if (tag === photoshop) readIptc(value, notes);
  });
  for (const packet of packets) await readXmp(packet, notes, budget);
}
