/** A box to tick: with a click in Word and LibreOffice, with a pen on paper. */
import { CheckBox, Tab, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Node } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { xmlText } from '../paper/xml-text.ts';
import { listStep } from './house-style.ts';
import type { Manuscript, WriteNodes } from './manuscript.ts';
import { isParagraph, type Piece, type Room } from './pieces.ts';

const boxes = {
  checkedState: { value: '2612', font: 'Segoe UI Symbol' },
  uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
} as const;
/** Twips from a box to its words. */
const boxStep = listStep + 60;
/** Characters; what a screen reader says of a box is the beginning of its line. */
const longestName = 60;

/** @returns each item of the lists among these nodes with a box in front; other nodes as they are */
export async function checkItems(
  m: Manuscript,
  nodes: readonly Node[],
  room: Room,
  writeNodes: WriteNodes,
): Promise<Piece[]> {
  const left = room.left + boxStep;
  const written: Piece[] = [];
  for (const node of nodes) {
    if (node.type !== 'list') {
      written.push(...(await writeNodes(m, [node], room)));
      continue;
    }
    for (const item of node.items) {
      const pieces = await writeNodes(m, item, { left, width: room.left + room.width - left });
      const first = isParagraph(pieces[0]) ? pieces[0] : { children: [] };
      written.push(
        { ...first, ...checkLine(plainText(item), first.children ?? [], room) },
        ...(first === pieces[0] ? pieces.slice(1) : pieces),
      );
    }
  }
  return written;
}

/**
 * @param name what a screen reader says of the box
 * @returns one line with a box in front
 */
export function checkLine(name: string, words: readonly ParagraphChild[], room: Room): IParagraphOptions {
  const box = [
    new CheckBox({ ...boxes, alias: xmlText(name).trim().slice(0, longestName) }),
    new TextRun({ children: [new Tab()] }),
  ];
  return { style: 'CheckItem', indent: { left: room.left + boxStep, hanging: boxStep }, children: [...box, ...words] };
}
