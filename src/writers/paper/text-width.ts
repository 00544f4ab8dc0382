/**
 * How wide a text is, near enough to choose columns and sizes of type. The widths are Calibri's, in hundredths of the
 * size of the type, measured from Carlito, which has the same.
 */

/** From space to tilde. */
const ascii =
  '23 33 40 50 51 72 68 22 30 30 50 50 25 31 25 39 51 51 51 51 51 51 51 51 51 51 27 27 50 50 50 46 89 58 54 53 62 49 46 63 62 25 32 52 42 86 65 66 52 67 54 46 49 64 57 89 52 49 47 31 39 31 50 50 29 48 53 42 53 50 31 47 53 23 24 46 23 80 53 53 53 53 35 39 34 53 45 72 43 45 40 31 46 31 50'
    .split(' ')
    .map((width) => Number(width) / 100);

/** How much wider Source Sans 3 is, the face of PDFs and drawings. */
export const sourceSans = 1.06;

/** Letters of other scripts and emoji are as wide as the type is high at most. */
const widest = 1;
const typical = 0.53;

/**
 * @param text one line
 * @param size of the type, in any unit
 * @returns the width in the same unit
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  // Accents lie above their letters and take no room.
  for (const sign of /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')) {
    const point = sign.codePointAt(0) ?? 0;
    width += ascii[point - 32] ?? (point < 0x2100 ? typical : widest);
  }
  return width * size;
}

/**
 * Breaks a text into lines as a page does: at spaces, and inside a word only where the word alone is too wide.
 * @param width of a line, in the unit of `size`
 * @param size of the type
 */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  const space = textWidth(' ', size);
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((each) => pieces(each, width, size))) {
    const more = textWidth(word, size);
    if (line === '') {
      line = word;
      used = more;
    } else if (used + space + more > width) {
      lines.push(line);
      line = word;
      used = more;
    } else {
      line += ` ${word}`;
      used += space + more;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const sign of word) {
    const more = textWidth(sign, size);
    if (part !== '' && used + more > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += sign;
    used += more;
  }
  return [...parts, part];
}
