/**
 * Content credentials (C2PA): who made a picture, with what and where, signed. They come in boxes of JSON and CBOR;
 * nothing of them is checked here, and the names in them are looked for.
 */
import { addPerson, addWords, latin, readable, type PictureNotes } from './metadata.ts';

/** What is said of a person, in either way of writing: `"author":[{"name":"…"}]`, or text with its length first. */
const maker = /author|creator|Person|producer|owner|credential|identity|actor/;
/** Characters between a word that speaks of a maker and the name. */
const near = 200;
const names = [
  /"(?:name|dc:creator|creator|author|artist|identifier|username)"\s*:\s*\[?\s*"((?:[^"\\]|\\.){2,80})"/g,
  /(?:\x64name|\x6adc:creator|\x67creator|\x66author|\x68username)(?:\x81)?([\x62-\x77]|\x78[\x18-\x50])/g,
];

/** @param bytes the boxes, one after the other */
export function readCredentials(bytes: Uint8Array, notes: PictureNotes): void {
  const text = latin(bytes);
  const [quoted, counted] = names as [RegExp, RegExp];
  for (const { 0: all, 1: name = '', index } of text.matchAll(quoted))
    if (maker.test(text.slice(Math.max(0, index - near), index + all.length)) || !all.startsWith('"name'))
      addPerson(
        notes,
        readable(bytes.subarray(index + all.lastIndexOf(name), index + all.lastIndexOf(name) + name.length)),
      );
  for (const { 0: all, 1: head = '', index } of text.matchAll(counted)) {
    const begin = index + all.length;
    const length = head.length === 1 ? head.charCodeAt(0) - 0x60 : head.charCodeAt(1);
    if (maker.test(text.slice(Math.max(0, index - near), begin)))
      addPerson(notes, readable(bytes.subarray(begin, begin + length)));
  }
  if (/GPSL(at|ong)itude|"(latitude|longitude)"/.test(text)) notes.place = true;
  for (const [address] of text.matchAll(/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}/g)) addWords(notes, address);
}
