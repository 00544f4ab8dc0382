/** How wide the columns of a table should be, in twips. */
import { textWidth } from './text-width.ts';

/** Twips on either side of a cell's words, and of a column at least: somebody has to write in an empty one (25 mm). */
const side = 115;
const leastWords = 700;
const leastEmpty = 1418;

/**
 * Columns as a browser would share them out: each has room for its longest word, and the rest goes to those with more
 * to say. Where somebody writes, the empty columns have what the others do not need.
 * @param share of the width that the empty columns get at least, where somebody writes
 * @returns twips, which add up to `width`
 */
export function columnWidths(
  rows: readonly (readonly { readonly text: string }[])[],
  columns: number,
  width: number,
  points: number,
  share?: number,
): number[] {
  const twips = (text: string) => textWidth(text, points * 20) * 1.08 + 2 * side;
  const column = (index: number) => rows.map((row) => row[index]?.text ?? '');
  const least = Array.from({ length: columns }, (_, index) =>
    Math.min(width / 2, Math.max(leastWords, ...column(index).flatMap((text) => text.split(/\s+/).map(twips)))),
  );
  const ideal = Array.from({ length: columns }, (_, index) =>
    Math.max(least[index]!, ...column(index).map((text) => Math.min(width * 0.75, twips(text)))),
  );
  const isEmpty = (index: number) =>
    rows.length > 1 &&
    column(index)
      .slice(1)
      .every((text) => /^[_\s]*$/.test(text) || /^_+ \S+$/.test(text));
  const empty = share !== undefined ? ideal.map((_, index) => isEmpty(index)) : [];
  const blanks = empty.filter(Boolean).length;
  if (share !== undefined && blanks > 0 && blanks < columns) {
    const written = ideal.reduce((sum, each, index) => sum + (empty[index] ? 0 : each), 0);
    const toWriteIn = Math.min(width * 0.66, Math.max(width * share, blanks * leastEmpty, width - written));
    return settle(
      shareOut(ideal, least, width - toWriteIn, (index) => !empty[index]).map((each, index) =>
        empty[index] ? toWriteIn / blanks : each,
      ),
      width,
    );
  }
  return settle(
    shareOut(ideal, least, width, () => true),
    width,
  );
}

/** Shares a width among the columns that take part, between what they need and what they would like. */
function shareOut(
  ideal: readonly number[],
  least: readonly number[],
  width: number,
  takesPart: (index: number) => boolean,
): number[] {
  const sum = (values: readonly number[]) =>
    values.reduce((total, each, index) => total + (takesPart(index) ? each : 0), 0);
  const [likes, needs, squares] = [sum(ideal), sum(least), sum(ideal.map((each) => each ** 2))];
  return ideal.map((each, index) => {
    if (!takesPart(index)) return 0;
    // What is to spare goes to those with most to say: a column of numbers stays narrow.
    if (likes <= width) return each + ((width - likes) * each ** 2) / squares;
    if (needs >= width) return (least[index]! * width) / needs;
    return least[index]! + ((each - least[index]!) * (width - needs)) / (likes - needs);
  });
}

/** Whole twips; what rounding leaves over goes to the last column. */
function settle(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.map((each, index) =>
    index === whole.length - 1 ? each + width - whole.reduce((sum, one) => sum + one, 0) : each,
  );
}
