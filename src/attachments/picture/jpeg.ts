/** JPEG: a list of segments, and between them the picture itself. */
import { sizeLimits } from '../../document/size-limits.ts';
import type { Budget } from '../budget.ts';
import { joined } from '../inflate.ts';
import { readExif } from './exif.ts';
import { readCredentials } from './credentials.ts';
import { damaged } from './damaged.ts';
import { readIptc } from './iptc.ts';
import { JpegPicture } from './jpeg-scan.ts';
import { addWords, latin, readable, type PictureNotes } from './metadata.ts';
import type { PictureShape } from './shape.ts';
import { readXmp } from './xmp.ts';

const xmp = 'http://ns.adobe.com/xap/1.0/\0';
const photoshop = 'Photoshop 3.0\0';

const extension = 'http://ns.adobe.com/xmp/extension/\0';
/** Before the part of long notes: whose they are, how long they are together, where the part begins. Bytes. */
const extensionHead = { whose: 32, length: 4, place: 4 };

/** @param decode whether the picture must be one that can be shown to its end */
export async function readJpeg(
  bytes: Uint8Array,
  notes: PictureNotes,
  budget: Budget,
  decode: boolean,
): Promise<PictureShape> {
  let [width, height] = [0, 0];
  let at = 2;
  const picture = decode ? new JpegPicture() : undefined;
  const credentials: Uint8Array[] = [];
  const longNotes: LongNote[] = [];
  let end: number | undefined;
  while (at + 2 <= bytes.length && end === undefined) {
    if (bytes[at] !== 0xff) break;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) end = at + 2;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else {
      const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
      const data = bytes.subarray(at + 4, at + 2 + length);
      if (length < 2 || at + 2 + length > bytes.length) break;
      // The sizes of a picture stand in one of thirteen kinds of frame.
      if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
        [height, width] = [data[1]! * 256 + data[2]!, data[3]! * 256 + data[4]!];
      else if (marker === 0xe1) await readNotes(data, notes, longNotes, budget);
      else if (marker === 0xeb) credentials.push(data);
      else if (marker === 0xed && latin(data.subarray(0, photoshop.length)) === photoshop)
        readIptc(data.subarray(photoshop.length), notes);
      else if (marker === 0xfe) addWords(notes, readable(data));
      const isShowable = width * height <= sizeLimits.pixels;
      if (isShowable) picture?.segment(marker, data);
      at += 2 + length;
      if (marker === 0xda) {
        const begin = at;
        at = afterScan(bytes, at);
        if (isShowable) picture?.scan(data, bytes, begin, at);
      }
    }
  }
  readCredentials(joined(credentials), notes);
  await readLongNotes(longNotes, notes, budget);
  if (end === undefined && decode) throw damaged();
  if (width * height <= sizeLimits.pixels) picture?.end();
  return { width, height, moves: false, end };
}

interface LongNote {
  readonly whose: string;
  readonly place: number;
  readonly data: Uint8Array;
}

/** Notes of more than 64 kB come in parts, in any order. */
async function readLongNotes(parts: readonly LongNote[], notes: PictureNotes, budget: Budget): Promise<void> {
  for (const own of new Set(parts.map(({ whose }) => whose))) {
    const inOrder = parts.filter(({ whose }) => whose === own).sort((a, b) => a.place - b.place);
    await readXmp(joined(inOrder.map(({ data }) => data)), notes, budget);
  }
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

async function readNotes(data: Uint8Array, notes: PictureNotes, longNotes: LongNote[], budget: Budget): Promise<void> {
  const { whose, length, place } = extensionHead;
  const begin = extension.length;
  const head = begin + whose + length + place;
  if (latin(data.subarray(0, 6)) === 'Exif\0\0') readExif(data, notes);
  else if (latin(data.subarray(0, xmp.length)) === xmp) await readXmp(data.subarray(xmp.length), notes, budget);
  else if (latin(data.subarray(0, begin)) === extension && data.length > head)
    longNotes.push({
      whose: latin(data.subarray(begin, begin + whose)),
      place: data.subarray(head - place, head).reduce((sum, byte) => sum * 256 + byte, 0),
      data: data.subarray(head),
    });
}
