/** What a file is by its first bytes, whatever its name says. */
export type Magic = 'png' | 'jpg' | 'webp' | 'zip' | 'pdf';

const beginnings: readonly (readonly [begins: RegExp, is: Magic])[] = [
  [/^\x89PNG\r\n\x1a\n/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^PK\x03\x04/, 'zip'],
  [/^%PDF-[12]\.\d/, 'pdf'],
];

/** For messages: other things people send under a wrong name. */
const others: readonly (readonly [begins: RegExp, words: string])[] = [
  [/^\xd0\xcf\x11\xe0/, 'an old Word, Excel or PowerPoint file, or one with a password'],
  [/^GIF8/, 'a GIF'],
  [/^[^]{4}ftyp(heic|heix|mif1|avif)/, 'a picture as iPhones save it (HEIC)'],
  [/^[^]{4}ftyp/, 'a film'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^MZ|^\x7fELF|^#!/, 'a program'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype html|html|\?xml|svg)/i, 'a web page or a drawing'],
  [/^PK\x05\x06/, 'an empty archive'],
  [/^BM/, 'a BMP picture'],
  [/^(II\*\0|MM\0\*)/, 'a TIFF picture'],
];

export function magicOf(bytes: Uint8Array): Magic | undefined {
  const begin = beginningOf(bytes);
  return beginnings.find(([pattern]) => pattern.test(begin))?.[1];
}

/** @returns what it looks like, for a message */
export function looksLike(bytes: Uint8Array): string {
  const begin = beginningOf(bytes);
  return bytes.length === 0
    ? 'an empty file'
    : (others.find(([pattern]) => pattern.test(begin))?.[1] ?? 'something else');
}

function beginningOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 64));
}
