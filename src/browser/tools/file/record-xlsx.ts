/** A table as an Excel file. */
import writeExcelFile, { type Cell } from 'write-excel-file/universal';

/** @returns a workbook with one sheet; numbers stay numbers, and words are never formulas */
export async function recordXlsx(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<Blob> {
  const data: Cell[][] = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) =>
      row.map((value): Cell => (typeof value === 'number' ? { value, type: Number } : { value, type: String })),
    ),
  ];
  // Excel refuses longer names of sheets, and these signs in them.
  return writeExcelFile([{ sheet: title.replace(/[[\]*/\\?:]/g, ' ').slice(0, 31), data }]).toBlob();
}
