/** A table as CSV that Excel opens as it is. */
import Papa from 'papaparse';

/** @returns the text; a cell that begins with = is no formula where the file is opened */
export function tableCsv(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [[...head], ...rows.map((row) => [...row])];
  return `\uFEFF${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}`;
}
