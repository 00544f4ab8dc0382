/** Text as XML can hold it, and as Word and PowerPoint lay it out. */

/**
 * What XML 1.0 refuses, even as an entity: control characters but tab and line ends, halves of pairs, U+FFFE and
 * U+FFFF.
 */
const refusedByXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * @param text anything
 * @param lines whether line ends and rows of spaces are kept, as in a block of code
 * @returns the text without what XML refuses, accents joined to their letters; every run of spaces and line ends is one
 * space
 */
export function xmlText(text: string, lines = false): string {
  const clean = text.toWellFormed().normalize('NFC').replace(refusedByXml, '');
  return lines ? clean.replace(/\r\n?/g, '\n').replace(/\t/g, '    ') : clean.replace(/[ \t\r\n]+/g, ' ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** @returns the text as it stands between tags or quotes of XML */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const signs = new Map(Object.entries(entities).map(([sign, entity]) => [entity, sign]));

/** @returns what `escapeXml` was given */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => signs.get(entity)!);
}

/** How every part of an office file begins. */
export const xmlStart = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
