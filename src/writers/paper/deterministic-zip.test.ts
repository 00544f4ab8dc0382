import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { editText, readParts, zipParts } from './deterministic-zip.ts';

const parts = [
  ['word/document.xml', strToU8('<a/>')],
  ['[Content_Types].xml', strToU8('<b/>')],
  ['_rels/.rels', strToU8('<c/>')],
] as const;

test('the order in which files come does not matter; content types stand first', () => {
  const zip = zipParts(parts);
  expect(zipParts([...parts].reverse())).toEqual(zip);
  expect([...readParts(zip).keys()]).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']);
});

test('every file has the same date', () => {
  const zip = zipParts(parts);
  const dates = [...zip.keys()]
    .filter((at) => zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 3 && zip[at + 3] === 4)
    .map((at) => Buffer.from(zip.slice(at + 10, at + 14)).toString('hex'));
  // Noon on 1 January 1980, as zips write it.
  expect(dates).toEqual(['00602100', '00602100', '00602100']);
});

test('what is compressed already is put in as it is', () => {
  const zeros = new Uint8Array(5000);
  expect(zipParts([['a.png', zeros]]).length).toBeGreaterThan(5000);
  expect(zipParts([['a.xml', zeros]]).length).toBeLessThan(500);
});

test('folders are left out', () => {
  expect([...readParts(zipSync({ 'ppt/': new Uint8Array(), 'ppt/a.xml': strToU8('a') })).keys()]).toEqual([
    'ppt/a.xml',
  ]);
});

test('a text is changed in place, and a file that is not there is a mistake', () => {
  const map = readParts(zipParts(parts));
  editText(map, '_rels/.rels', (text) => text.replace('c', 'ŵ'));
  expect(new TextDecoder().decode(map.get('_rels/.rels'))).toBe('<ŵ/>');
  expect(() => editText(map, 'none.xml', (text) => text)).toThrow('There is no none.xml in this file.');
});
