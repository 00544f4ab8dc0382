/** Photographs and notes inside a PDF. Both keep what the camera wrote when they are put in. */
import type { Budget } from '../budget.ts';
import { magicOf } from '../file-type.ts';
import type { Findings } from '../findings.ts';
import { readJpeg2000 } from '../picture/jpeg2000.ts';
import { noNotes } from '../picture/metadata.ts';
import { readPicture } from '../picture/read-picture.ts';
import { readXmp } from '../picture/xmp.ts';
import { unpacked, type Resolve } from './filters.ts';
import { isDict, Name, type Dict } from './lexer.ts';
import { nameUnder, type PdfObject } from './objects.ts';

interface Stream {
  readonly dict: Dict;
  readonly stream: Uint8Array;
}

/** @throws Unreadable when one is packed in a way that nobody can look into */
export async function readPhotographs(
  objects: readonly PdfObject[],
  resolve: Resolve,
  findings: Findings,
  budget: Budget,
): Promise<void> {
  const streams = objects.flatMap(({ value, stream }) => (stream && isDict(value) ? [{ dict: value, stream }] : []));
  await readNotes(
    streams.filter(({ dict }) => nameUnder(dict, 'Type') === 'Metadata' || nameUnder(dict, 'Subtype') === 'XML'),
    resolve,
    findings,
    budget,
  );
  let number = 0;
  for (const { dict, stream } of streams) {
    // Some programs hand a photograph over as it is, and some pack it once more.
    const isBare = magicOf(stream) === 'jpg';
    if (!isBare && !isPhotograph(dict, resolve)) continue;
    const bytes = isBare ? stream : (await unpacked(dict, stream, resolve, budget)).bytes;
    // Streams of a hostile file can lie over each other.
    budget.unpack(bytes.length);
    number += 1;
    const where = `photograph ${number}`;
    if (magicOf(bytes) === 'jpg') await readPicture(bytes, findings, budget, where);
    else {
      const notes = noNotes();
      await readJpeg2000(bytes, notes, budget);
      findings.picture({ where, width: 0, height: 0, moves: false, notes });
    }
  }
}

function isPhotograph(dict: Dict, resolve: Resolve): boolean {
  const filters = [resolve(dict.get('Filter') ?? dict.get('F'))].flat(2).flatMap((each) => resolve(each));
  return filters.some((each) => each instanceof Name && /^(DCT|DCTDecode|JPXDecode)$/.test(each.value));
}

async function readNotes(
  streams: readonly Stream[],
  resolve: Resolve,
  findings: Findings,
  budget: Budget,
): Promise<void> {
  const notes = noNotes();
  for (const { dict, stream } of streams)
    await readXmp((await unpacked(dict, stream, resolve, budget)).bytes, notes, budget);
  for (const name of notes.people) findings.property('author', name);
  findings.words('properties', notes.words.join('\n'));
  if (notes.place)
    findings.picture({ where: 'PDF', width: 0, height: 0, moves: false, notes: { ...noNotes(), place: true } });
}
