/** A picture, alone or inside a document: its size, its notes, its end. One that stands alone must be all there. */
import type { Budget } from '../budget.ts';
import { magicOf } from '../file-type.ts';
import type { Findings } from '../findings.ts';
import { readJpeg } from './jpeg.ts';
import { damaged } from './damaged.ts';
import { latin, noNotes, type PictureNotes } from './metadata.ts';
import { readPng } from './png.ts';
import type { PictureShape } from './shape.ts';
import { readTiff } from './tiff.ts';
import { readWebp } from './webp.ts';
import { readXmp } from './xmp.ts';

const readers = { png: readPng, jpg: readJpeg, webp: readWebp } as const;

/** Kinds that Word and PowerPoint put into documents, by how they begin. */
const others = [
  /^GIF8[79]a/,
  /^BM/,
  /^II\*\0/,
  /^MM\0\*/,
  /^II\xbc\x01/,
  /^\xd7\xcd\xc6\x9a/,
  /^\x01\x00\x09\x00/,
  /^\x02\x00\x09\x00/,
  /^\x00\x00\x01\x00/,
  /^\x01\x00\x00\x00[^]{36} EMF/,
];

/** @returns whether bytes begin as a picture does */
export function isPicture(bytes: Uint8Array): boolean {
  const begin = latin(bytes.subarray(0, 48));
  return Object.hasOwn(readers, magicOf(bytes) ?? '') || others.some((pattern) => pattern.test(begin));
}

/**
 * @param where inside a document: which picture. The end is judged only of pictures that stand alone.
 * @throws Unreadable when a picture that stands alone is damaged
 */
export async function readPicture(
  bytes: Uint8Array,
  findings: Findings,
  budget: Budget,
  where?: string,
): Promise<void> {
  const notes = noNotes();
  const { width, height, moves, end } = await shapeOf(bytes, notes, budget, where === undefined);
  findings.picture({ ...(where !== undefined && { where }), width, height, moves, notes });
  if (where === undefined && (end === undefined || width === 0 || height === 0)) throw damaged();
  const more = end === undefined ? new Uint8Array() : bytes.subarray(end);
  // Some cameras fill the last block with zeros. Telephones put a second picture behind the first: documents keep it.
  if (where === undefined ? more.some((byte) => byte !== 0) : isFile(more))
    findings.hazard(
      'nothing-appended',
      'There is something after the end of this picture: another picture, a film or a file that nobody sees.',
      'Open the picture in a program such as Paint or Photos and save it under a new name. Telephones put a film or a second picture there.',
      where,
    );
}

/** @returns whether something other than a picture begins here: a film, an archive, a program, a document */
function isFile(bytes: Uint8Array): boolean {
  const begin = latin(bytes.subarray(0, 64)).replace(/^\0+/, '');
  const film = /ftyp(mp4|isom|qt|M4V|avc|iso)/.test(latin(bytes.subarray(0, 4_096)));
  return film || /^(PK|MZ|%PDF|\x7fELF|7z\xbc|Rar!|\xd0\xcf\x11\xe0|#!)/.test(begin);
}

async function shapeOf(bytes: Uint8Array, notes: PictureNotes, budget: Budget, decode: boolean): Promise<PictureShape> {
  const type = magicOf(bytes);
  if (type === 'png' || type === 'jpg' || type === 'webp') return readers[type](bytes, notes, budget, decode);
  await readOtherNotes(bytes, notes, budget);
  const begin = latin(bytes.subarray(0, 4));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known =
    begin.startsWith('GIF8') && bytes.length >= 10
      ? [view.getUint16(6, true), view.getUint16(8, true)]
      : begin.startsWith('BM') && bytes.length >= 26
        ? [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))]
        : [0, 0];
  return { width: known[0]!, height: known[1]!, moves: false, end: bytes.length };
}

/** Of kinds that stand only inside documents. */
async function readOtherNotes(bytes: Uint8Array, notes: PictureNotes, budget: Budget): Promise<void> {
  if (/^(II|MM)/.test(latin(bytes.subarray(0, 2)))) return readTiff(bytes, notes, budget);
  const text = latin(bytes);
  const [begin, end] = [text.indexOf('<x:xmpmeta'), text.indexOf('</x:xmpmeta>')];
  if (begin >= 0 && end > begin) await readXmp(bytes.subarray(begin, end + '</x:xmpmeta>'.length), notes, budget);
}
