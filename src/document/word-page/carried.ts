/**
 * What a Word file of a whole page carries where nobody sees it: which page it is, and its text as it was. It stands in
 * a part of its own, in XML of ours. It is never put into a page by itself: it only tells how what is shown was typed.
 */
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { languages, type Language } from '../../schema/shared.ts';
import { sizeLimits } from '../size-limits.ts';

export interface Carried {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
  /** The content hash of the page; of a file for translators, that of the English page. */
  readonly hash: string;
  /** Where the library is published: links within it begin so. */
  readonly site: string | undefined;
  /** What the file is for. */
  readonly use: 'whole' | 'translation';
  /** The page as it was published: front matter and text. */
  readonly text: string;
}

/** The name of the part in our own files. Word may give it another number, so that it is known by what is in it. */
export const carriedPart = 'customXml/item1.xml';
export const carriedNamespace = 'https://minipolice.invalid/page/1';

const entities: readonly (readonly [sign: string, entity: string])[] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
];
const written = (text: string) => entities.reduce((all, [sign, entity]) => all.replaceAll(sign, entity), text);
const meant = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name === 'apos') return "'";
    if (name !== undefined) return entities.find(([, entity]) => entity === `&${name};`)?.[0] ?? whole;
    const code = Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** @returns the part as XML */
export function carriedXml({ kind, id, lang, hash, site, use, text }: Carried): string {
  const attributes = Object.entries({ use, kind, id, lang, hash, ...(site !== undefined && { site }) })
    .map(([key, value]) => ` ${key}="${written(value)}"`)
    .join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<page xmlns="${carriedNamespace}"${attributes} xml:space="preserve">${written(text)}</page>`;
}

/**
 * @param parts of a Word file, by name
 * @returns what it carries; undefined where it was lost or is not as we write it
 */
export function readCarried(parts: Readonly<Record<string, string>>): Carried | undefined {
  for (const xml of Object.values(parts)) {
    if (!xml.includes(carriedNamespace) || xml.length > 4 * sizeLimits.page) continue;
    const [, attributes = '', text] = /<(?:\w+:)?page\s([^<>]*)>([^<]*)<\/(?:\w+:)?page>\s*$/.exec(xml) ?? [];
    if (text === undefined) continue;
    const given = new Map(
      Array.from(attributes.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g), ([, key = '', value = '']) => [key, meant(value)]),
    );
    const kind = kindNames.find((each) => each === given.get('kind'));
    const lang = languages.find((each) => each === given.get('lang'));
    const [id = '', hash = ''] = [given.get('id'), given.get('hash')];
    if (!kind || !lang || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !/^[0-9a-f]{12}$/.test(hash)) continue;
    const use = given.get('use') === 'translation' ? 'translation' : 'whole';
    return { kind, id, lang, hash, site: given.get('site'), use, text: meant(text).replace(/\r\n?/g, '\n') };
  }
  return undefined;
}
