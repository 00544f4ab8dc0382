/** What Word makes of signs while somebody types. */

/**
 * @returns the text with straight quotes and plain spaces, a run of white space as one space, and nothing that XML
 * cannot hold: as it comes back from any office program
 */
export function plainSigns(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/…/g, '...')
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[\s\u00a0\u202f\u2060\ufeff]+/g, ' ');
}

/** @returns a label without what may differ in it: dashes, dots, capitals and spaces */
export function labelSaid(text: string): string {
  return plainSigns(text)
    .replace(/[–—‑−]/g, '-')
    .replace(/[•∙⋅‧]/g, '·')
    .replace(/\s*·\s*/g, ' · ')
    .replace(/\s*:\s*/g, ': ')
    .trim()
    .replace(/:$/, '')
    .toLowerCase();
}
