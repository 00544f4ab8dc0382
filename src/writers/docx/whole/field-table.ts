/** A table that people type into: its cells hold lines, each a paragraph of its own. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { columnWidths } from '../../paper/column-widths.ts';
import { xmlText } from '../../paper/xml-text.ts';
import { bodySize, ink } from '../house-style.ts';
import type { Room } from '../pieces.ts';

/** Lines. */
export type FieldCell = readonly string[];

/**
 * @param shares of the width, for each column; by what stands in them where nothing is said
 * @param ours which cells are names of ours: the first row, or the first column
 */
export function fieldTable(
  rows: readonly (readonly FieldCell[])[],
  shares: readonly number[] | undefined,
  room: Room,
  ours: 'head' | 'names',
): Table {
  const widths = shares
    ? shares.map((share) => Math.round(share * room.width))
    : columnWidths(
        rows.map((row) => row.map((cell) => cell.join(' '))),
        room.width,
        bodySize.adults / 2,
      );
  const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink('rule') };
  return new Table({
    rows: rows.map((row, index) => {
      const isHead = ours === 'head' && index === 0;
      return new TableRow({
        cantSplit: true,
        ...(isHead && { tableHeader: true }),
        children: widths.map((width, column) => {
          const isOurs = isHead || (ours === 'names' && column === 0);
          const lines = row[column] ?? [];
          return new TableCell({
            width: { size: width, type: WidthType.DXA },
            ...(isOurs && { shading: { type: ShadingType.CLEAR, fill: ink('panel'), color: 'auto' } }),
            children: (lines.length > 0 ? lines : ['']).map(
              (text) =>
                new Paragraph({
                  style: isOurs ? 'TableHead' : 'TableText',
                  children: text === '' ? [] : [new TextRun(xmlText(text))],
                }),
            ),
          });
        }),
      });
    }),
    width: { size: room.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 100, right: 100, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  });
}
