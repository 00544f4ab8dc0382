/** A table on a slide: its first row is marked as the head, and white on navy prints as white on black. */
import { paragraphXml, type Line } from './drawing-text.ts';
import { emu } from './box.ts';
import { leastSize, type TablePage } from './wall.ts';

/** @param language of the words: en-GB */
export function tableXml({ head, rows, columns, heights }: TablePage, language: string): string {
  const rule = (name: string) => `<a:${name} w="9525"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:${name}>`;
  const borders = ['lnL', 'lnR', 'lnT', 'lnB'].map(rule).join('');
  const cell = (line: Line | undefined, isHead: boolean) => {
    const paragraph = paragraphXml(line ?? { level: 0, runs: [] }, language, leastSize, 0, isHead);
    const words = isHead
      ? paragraph
          .replace(/(<a:rPr [^>]*?)\/>/g, '$1></a:rPr>')
          .replace(/<a:rPr [^>]*>/g, '$&<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>')
      : paragraph;
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr marL="101600" marR="101600" marT="50800" marB="50800" anchor="ctr">${borders}${isHead ? '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill>' : '<a:noFill/>'}</a:tcPr></a:tc>`;
  };
  const row = (cells: readonly Line[], index: number) =>
    `<a:tr h="${emu(heights[index] ?? 40)}">${columns.map((_, column) => cell(cells[column], index === 0)).join('')}</a:tr>`;
  return `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')}</a:tblGrid>${[head, ...rows].map(row).join('')}</a:tbl>`;
}
