/** IPTC: what newsrooms write into a picture. Photoshop keeps it in a list of its own. */
import { addPerson, addWords, latin, readable, type PictureNotes } from './metadata.ts';

/** By-lines, writers, credits, owners of the copyright, whom to ask. */
const people = new Set([80, 122, 110, 116, 118]);
/** Towns and places. */
const places = new Set([90, 92]);
/** Titles, headlines, captions, instructions, keywords. */
const words = new Set([5, 25, 40, 105, 120]);

/** @param resources the list of Photoshop: each begins with 8BIM and its number; 0404 is IPTC */
export function readIptc(resources: Uint8Array, notes: PictureNotes): void {
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

/** The records themselves, as a TIFF holds them. */
export function readRecords(records: Uint8Array, notes: PictureNotes): void {
  for (let at = 0; at + 5 <= records.length && records[at] === 0x1c;) {
    const size = records[at + 3]! * 256 + records[at + 4]!;
    const value = readable(records.subarray(at + 5, at + 5 + size));
    const field = records[at + 1] === 2 ? records[at + 2]! : 0;
    if (people.has(field)) addPerson(notes, value);
    else if (places.has(field)) notes.place ||= value !== '';
    else if (words.has(field)) addWords(notes, value);
    at += 5 + size;
  }
}
