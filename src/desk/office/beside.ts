/** What Word files and slides carry beside their text, in the same parts: properties, and parts of ours. */
import type { OpenOffice } from './open-office.ts';
import { elementsIn, textOf } from './xml-tree.ts';
import type { Beside } from './paper.ts';

const taken = new Set([
  ...['title', 'subject', 'creator', 'description', 'language'].map((name) => `dc:${name}`),
  ...['keywords', 'lastModifiedBy', 'category', 'contentStatus'].map((name) => `cp:${name}`),
  'app:Company',
  'app:Manager',
]);

/** @returns the properties that say something, by their name without a prefix: `title`, `creator`, `company` */
export async function readProperties(file: OpenOffice): Promise<Beside['properties']> {
  const found: Record<string, string> = {};
  for (const { name, type } of file.parts) {
    if (!/core-properties|extended-properties/.test(type) && !/^docprops\/(core|app)\.xml$/i.test(name)) continue;
    for (const element of elementsIn(await file.xml(name))) {
      const text = textOf(element).trim();
      const key = element.name.replace(/^\w*:/, '');
      if (taken.has(element.name) && text !== '') found[`${key[0]!.toLowerCase()}${key.slice(1)}`] = text;
    }
  }
  return found;
}

/** @returns parts of data that a file of ours may carry, by their name, as text */
export async function readOwnParts(file: OpenOffice): Promise<Beside['parts']> {
  const found: Record<string, string> = {};
  for (const { name } of file.parts) {
    if (!/^customXml\/(?!itemProps)[^/]+\.xml$/i.test(name)) continue;
    const bytes = await file.bytes(name);
    if (bytes && bytes.length <= 5_000_000) found[name] = new TextDecoder().decode(bytes);
  }
  return found;
}
