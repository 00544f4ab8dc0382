/** A picture, alone or inside a document: its size, its notes, its end. Nothing of it is decoded. */
import type { Budget } from '../budget.ts';
import { magicOf } from '../file-type.ts';
import type { Findings } from '../findings.ts';
import { readJpeg } from './jpeg.ts';
import { latin, noNotes } from './metadata.ts';
import { readPng } from './png.ts';
import { Unreadable } from '../unreadable.ts';
import type { PictureShape } from './shape.ts';
import { readWebp } from './webp.ts';

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
  const { width, height, moves, end } = await shapeOf(bytes, notes, budget);
  findings.picture({ ...(where !== undefined && { where }), width, height, moves, notes });
  if (where !== undefined) return;
  if (end === undefined || width === 0 || height === 0)
    throw new Unreadable(
      'This picture is damaged or not all there.',
      'Open it in a picture program, save it under a new name, and send that file.',
    );
  // Some cameras fill the last block with zeros.
  if (bytes.subarray(end).some((byte) => byte !== 0)) {
    findings.hazard(
      'nothing-appended',
      'There is something after the end of this picture: another picture, a film or a file that nobody sees.',
      'Open the picture in a program such as Paint or Photos and save it under a new name. Telephones put a film or a second picture there.',
    );
  }
}

function shapeOf(
  bytes: Uint8Array,
  notes: ReturnType<typeof noNotes>,
  budget: Budget,
): Promise<PictureShape> | PictureShape {
  const type = magicOf(bytes);
  if (type === 'png' || type === 'jpg' || type === 'webp') return readers[type](bytes, notes, budget);
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
