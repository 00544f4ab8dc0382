/** EXIF: what cameras and telephones write into a picture. A TIFF of a few lists; nothing of it is decoded. */
import { addPerson, addWords, clean, readable, type PictureNotes } from './metadata.ts';

const people = new Set([0x013b, 0x8298, 0x9c9d, 0xa430]); // Artist, Copyright, XPAuthor, CameraOwnerName
/** Names, descriptions, comments, the computer's own name. */
const words = new Set([0x010d, 0x010e, 0x013c, 0x9286, 0x9c9b, 0x9c9c, 0x9c9e, 0x9c9f]);
const lists = new Map([
  [0x8769, 'exif'],
  [0x8825, 'gps'],
]);
/** Latitude, longitude, and those of the place it shows. */
const places = new Set([2, 4, 20, 22]);
const widths: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
/** Most entries of a list, and lists of a picture, that are looked at. */
const most = 500;

/**
 * @param bytes from the byte order mark on, with or without "Exif" before it. What is damaged is passed over, as
 * viewers do
 * @param other hears what the first list holds besides: a TIFF keeps other notes there
 */
export function readExif(
  bytes: Uint8Array,
  notes: PictureNotes,
  other: (tag: number, value: Uint8Array) => void = () => undefined,
): void {
  const tiff = bytes[0] === 0x45 && bytes[1] === 0x78 ? bytes.subarray(6) : bytes;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49 && tiff[1] === 0x49;
  if (!little && !(tiff[0] === 0x4d && tiff[1] === 0x4d)) return;
  const u16 = (at: number) => (at + 2 <= tiff.length ? view.getUint16(at, little) : 0);
  const u32 = (at: number) => (at + 4 <= tiff.length ? view.getUint32(at, little) : 0);

  const seen = new Set<number>();
  const queue: [at: number, list: string][] = [[u32(4), 'main']];
  for (let next = queue.pop(); next && seen.size < most; next = queue.pop()) {
    const [at, list] = next;
    if (at < 8 || seen.has(at)) continue;
    seen.add(at);
    const count = Math.min(u16(at), most);
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + 12 * index;
      const tag = u16(entry);
      const length = (widths[u16(entry + 2)] ?? 0) * u32(entry + 4);
      const from = length > 4 ? u32(entry + 8) : entry + 8;
      const value = tiff.subarray(from, from + length);
      const into = list === 'main' ? lists.get(tag) : undefined;
      if (into) queue.push([u32(entry + 8), into]);
      else if (list === 'gps') notes.place ||= places.has(tag) && value.some((byte) => byte !== 0);
      else if (people.has(tag)) addPerson(notes, textOf(tag, value));
      else if (words.has(tag)) addWords(notes, textOf(tag, value));
      else if (list === 'main') other(tag, value);
    }
    if (list === 'main') queue.push([u32(at + 2 + 12 * count), 'main']);
  }
}

function textOf(tag: number, value: Uint8Array): string {
  // Windows writes its own fields in UTF-16; a user's comment starts with eight bytes that name its encoding.
  if (tag >= 0x9c9b && tag <= 0x9c9f) return clean(new TextDecoder('utf-16le').decode(value));
  return readable(tag === 0x9286 ? value.subarray(8) : value);
}
