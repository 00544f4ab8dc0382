/** A box to tick: with a click in Word and LibreOffice, with a pen on paper. */
import { CheckBox, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Node } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { xmlText } from '../office/xml-text.ts';
import { listStep } from './house-style.ts';
import { isParagraph, type Manuscript, type Piece, type Room } from './manuscript.ts';
import { indented, writeNodes } from './nodes.ts';

const boxes = { checkedState: { value: '2612', font: 'Segoe UI Symbol' }, uncheckedState: { value: '2610', font: 'Segoe UI Symbol' } } as const;
/** Characters; what a screen reader says of a box is the beginning of its line. */
const longestName = 60;

/** @returns each item of the lists among these nodes with a box in front; other nodes as they are */
export async function checkItems(m: Manuscript, nodes: readonly Node[], room: Room): Promise<Piece[]> {
  const left = room.left + listStep + 60;
  const written: Piece[] = [];
  for (const node of nodes) {
    if (node.type !== 'list') {
      written.push(...(await writeNodes(m, [node], room)));
      continue;
    }
    for (const item of node.items) {
      const pieces = await writeNodes(m, item, { left, width: room.left + room.width - left });
      const first = isParagraph(pieces[0]) ? pieces[0] : { children: [] };
      const alias = xmlText(plainText(item)).trim().slice(0, longestName);
      const box: ParagraphChild[] = [new CheckBox({ ...boxes, alias }), new TextRun({ children: [new Tab()] })];
      written.push({ ...first, style: 'CheckItem', ...indented(room), indent: { left, hanging: listStep + 60 }, children: [...box, ...(first.children ?? [])] }, ...(first === pieces[0] ? pieces.slice(1) : pieces));
    }
  }
  return written;
}
