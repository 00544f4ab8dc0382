/** What a workbook says of its cells that a table of words does not: merged ones, and formulas without a result. */
import type { ReadTable } from './read-table.ts';
import type { CellFault } from './take-in.ts';

interface Sheet {
  readonly merged: readonly string[];
  readonly withoutResult: readonly string[];
}

/** @returns what people must look at in the rows below the head; what is merged above them is a title */
export function sheetFaults({ merged, withoutResult }: Sheet, { rows }: ReadTable): CellFault[] {
  const first = rows[0]?.number ?? 1;
  const lastRow = (cells: string) => Number(/\d+$/.exec(cells)?.[0] ?? 0);
  const told = (cells: readonly string[], fault: CellFault['fault']) =>
    cells.filter((cell) => lastRow(cell) >= first).map((cell): CellFault => ({ cell, words: '', fault }));
  return [...told(merged, 'merged'), ...told(withoutResult, 'no-result')];
}
