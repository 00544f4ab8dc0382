/** XMP: notes in XML that editing programs leave in pictures and PDFs. */
import type { Budget } from '../budget.ts';
import { Malformed } from '../unreadable.ts';
import { readXml } from '../xml.ts';
import { addPerson, addWords, latin, type PictureNotes } from './metadata.ts';

const people = new Set([
  'creator',
  'Artist',
  'Author',
  'OwnerName',
  'CameraOwnerName',
  'PersonInImage',
  'PersonDisplayName',
  'CaptionWriter',
  'contributor',
  'rights',
  'Owner',
  'Credit',
  'Copyright',
  'PersonName',
  'ImageCreatorName',
  'CopyrightOwnerName',
  'LicensorName',
  'Contact',
  'Manager',
  'Byline',
]);
/** Faces that a program has put names to. */
const face = 'regions:Name';
const places = new Set([
  'GPSLatitude',
  'GPSLongitude',
  'City',
  'Location',
  'Sublocation',
  'LocationCreated',
  'LocationShown',
  'GPSPosition',
  'GPSDestLatitude',
  'GPSDestLongitude',
  'LocationName',
  'SubLocation',
]);
const words = new Set(
  `title description Headline Instructions UserComment Keywords subject CiEmailWork CiTelWork CiUrlWork LicensorEmail
  LicensorTelephone1`.split(/\s+/),
);

/** @throws Unreadable when more is written than can be looked through */
export async function readXmp(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const take = (name: string, value: string) => {
    const text = value.trim();
    const local = name.slice(name.indexOf(':') + 1);
    if (text === '') return;
    if (places.has(local)) notes.place = true;
    if (people.has(local) || name === face) addPerson(notes, text);
    else if (words.has(local)) addWords(notes, text);
  };
  // Programs pad a packet with zeros.
  const end = bytes.findLastIndex((byte) => byte > 0x20) + 1;
  try {
    await readXml(
      [bytes.subarray(0, end)],
      {
        open: (tag) => {
          for (const [name, value] of tag.all()) take(name, value);
        },
        text: (text, path) => {
          // Lists put their items two tags further in: creator, Seq, li.
          const last = path.at(-1);
          take((last === 'rdf:li' ? path.at(-3) : last === 'rdf:value' ? path.at(-2) : last) ?? '', text);
        },
      },
      budget,
    );
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    // Viewers search damaged notes for what they know, and so do we.
    if (/GPSL(at|ong)itude/.test(latin(bytes))) notes.place = true;
  }
}
