/** What a number in a cell is shown as: Excel keeps 45% as 0.45 and a day as a count of days. */
import { childAt, elementsIn, type XmlElement } from './xml-tree.ts';

export type StyleKind = 'number' | 'percent' | 'day';

/** Formats that Excel has without writing them down. */
const percentIds = new Set([9, 10]);
const dayIds = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** @returns for each style of a cell, by its number, what its numbers are */
export function styleKinds(styles: XmlElement | undefined): StyleKind[] {
  const codes = new Map(
    elementsIn(childAt(styles, 'x:numFmts'), 'x:numFmt').map((each) => [
      Number(each.get('numFmtId')),
      each.get('formatCode') ?? '',
    ]),
  );
  return elementsIn(childAt(styles, 'x:cellXfs'), 'x:xf').map((each) => {
    const id = Number(each.get('numFmtId') ?? 0);
    const code = codes.get(id);
    return code === undefined ? (percentIds.has(id) ? 'percent' : dayIds.has(id) ? 'day' : 'number') : kindOf(code);
  });
}

/** What stands in quotes, after a backslash or in square brackets is shown and says nothing of the number. */
function kindOf(code: string): StyleKind {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dy]/i.test(bare) ? 'day' : 'number';
}

/**
 * @param from1904 whether days are counted from then, as Excel on a Mac did
 * @returns `31.5`, `45%`, `2026-11-30`
 */
export function numberWords(value: number, kind: StyleKind, from1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  // Fifteen digits are what Excel shows at most: 0.1 + 0.2 is 0.3 there.
  const plain = (number: number) => String(Number(number.toPrecision(15)));
  if (kind === 'number') return plain(value);
  if (kind === 'percent') return `${plain(100 * value)}%`;
  // Excel counts a 29 February 1900 that never was; no list of schools is older.
  const day = new Date(
    Date.UTC(from1904 ? 1904 : 1899, from1904 ? 0 : 11, from1904 ? 1 : 30) + 86_400_000 * Math.floor(value),
  );
  return Number.isNaN(day.getTime()) ? plain(value) : day.toISOString().slice(0, 10);
}
