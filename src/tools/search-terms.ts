/** A question in quotation marks: its words are looked for as they stand, side by side. */

/** @returns what was typed in quotation marks, straight or curved; undefined where there are none */
export function phraseIn(words: string): string | undefined {
  const [, inside = ''] = /^\s*["“”](.+)["“”]\s*$/u.exec(words) ?? [];
  return /[\p{L}\p{N}]/u.test(inside) ? `"${inside.replace(/["“”]/gu, ' ').trim()}"` : undefined;
}
