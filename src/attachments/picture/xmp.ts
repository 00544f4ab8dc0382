/** XMP: notes in XML that editing programs leave in pictures and PDFs. */
import type { Budget } from '../budget.ts';
import { Malformed } from '../unreadable.ts';
import { readXml } from '../xml.ts';
import { addPerson, addWords, latin, type PictureNotes } from './metadata.ts';

const people = new Set(['creator', 'Artist', 'Author', 'OwnerName', 'CameraOwnerName', 'PersonInImage', 'PersonDisplayName', 'CaptionWriter', 'contributor']);
/** Faces that a program has put names to. */
const regions = 'http://www.metadataworkinggroup.com/schemas/regions/';
const places = new Set(['GPSLatitude', 'GPSLongitude', 'City', 'Location', 'Sublocation', 'LocationCreated', 'LocationShown']);
const words = new Set(['title', 'description', 'Headline', 'Instructions', 'UserComment', 'Keywords', 'subject']);

/** @throws Unreadable when more is written than can be looked through */
export async function readXmp(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  const take = (uri: string, name: string, value: string) => {
    const text = value.trim();
    if (text === '') return;
    if (places.has(name)) notes.place = true;
    if (people.has(name) || (name === 'Name' && uri === regions)) addPerson(notes, text);
    else if (words.has(name)) addWords(notes, text);
  };
  const uris: string[] = [];
  // Programs pad a packet with zeros.
  const end = bytes.findLastIndex((byte) => byte > 0x20) + 1;
  try {
    await readXml([bytes.subarray(0, end)], {
      open: (tag) => {
        uris.push(tag.uri);
        for (const [name, value] of tag.all()) take(tag.uri, name.split(':').at(-1)!, value);
      },
      text: (text, path) => {
        // Lists put their items two tags further in: creator, Seq, li.
        const inner = path.length - 1;
        const at = path[inner] === 'rdf:li' ? inner - 2 : path[inner] === 'rdf:value' ? inner - 1 : inner;
        take(uris[at] ?? '', (path[at] ?? '').split(':').at(-1)!, text);
      },
      close: () => {
        uris.pop();
      },
    }, budget);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    // Viewers search damaged notes for what they know, and so do we.
    if (/GPSL(at|ong)itude/.test(latin(bytes))) notes.place = true;
  }
}
