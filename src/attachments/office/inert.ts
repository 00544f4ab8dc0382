/** Typefaces and settings of printers: is such a part what it says? Nobody can look into it otherwise. */
import { magicOf } from '../file-type.ts';
import { latin } from '../picture/metadata.ts';

/** How programs, archives and other files begin that have no place in a document. */
const other = /^(MZ|\x7fELF|\xd0\xcf\x11\xe0|#!|\{\\rtf|7z\xbc\xaf|Rar!|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|<)/;

/** @param type the content type of the part @returns whether the bytes can be that */
export function isInert(type: string, bytes: Uint8Array): boolean {
  const begin = latin(bytes.subarray(0, 64));
  if (magicOf(bytes) !== undefined || other.test(begin)) return false;
  return /printersettings/.test(type) ? bytes.length <= 200_000 : isTypeface(bytes, begin);
}

function isTypeface(bytes: Uint8Array, begin: string): boolean {
  if (/^(\0\x01\0\0|OTTO|true|ttcf|wOFF|wOF2)/.test(begin)) return true;
  return isEot(bytes) || hasTables(bytes);
}

/** As PowerPoint embeds typefaces: its own length first, and the letters LP. */
function isEot(bytes: Uint8Array): boolean {
  if (bytes.length < 82) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) === bytes.length && view.getUint16(34, true) === 0x504c;
}

const usual = new Set(
  'cmap|cvt |fpgm|gasp|glyf|head|hhea|hmtx|kern|loca|maxp|name|post|prep|GPOS|GSUB|CFF |OS/2'.split('|'),
);

/**
 * As Word embeds them: the first 32 bytes are scrambled with a key that stands elsewhere. The list of tables goes on
 * behind them, 16 bytes each: name, sum, place, length.
 */
function hasTables(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let known = 0;
  for (let at = 44; at + 16 <= bytes.length && at < 44 + 16 * 40; at += 16) {
    const name = latin(bytes.subarray(at, at + 4));
    if (!/^[\x20-\x7e]{4}$/.test(name) || view.getUint32(at + 8) + view.getUint32(at + 12) > bytes.length + 3) break;
    if (usual.has(name)) known += 1;
  }
  return known >= 4;
}
