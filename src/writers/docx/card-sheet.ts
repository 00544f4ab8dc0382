/** Cue cards two by two, with lines to cut along. Here a table is what it looks like: a sheet of paper cut in cells. */
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { everyNode, type BlockOf } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { headingOf } from './lines.ts';
import { ink, measure } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { shelfRun, shelfSizes } from './picture.ts';
import { isParagraph, spacer, type Piece } from './pieces.ts';

type Card = BlockOf<'Card'>;

/** Characters; a longer card goes across the page. */
const longest = 420;
/** Twips around the words of a card. */
const margin = 200;

/** @returns a page of cards; nothing where there are none */
export async function cardSheet(m: Manuscript, cards: readonly Card[]): Promise<Piece[]> {
  if (cards.length === 0) return [];
  const rows: TableRow[] = [];
  const line = { style: BorderStyle.DASHED, size: 6, color: ink('muted') };
  const cell = async (card: Card | undefined, columns: 1 | 2) => {
    const width = columns === 2 ? measure : measure / 2;
    const words = card ? await writeNodes(m, card.children, { left: 0, width: width - 2 * margin }) : [];
    const named = card?.settings.picture;
    // Rows never break: what is in one asks to stay with nothing.
    const picture: Piece[] =
      named === undefined
        ? []
        : [{ keepNext: false, children: [await shelfRun(m, named, card!.line, shelfSizes.card)] }];
    const pieces: Piece[] = card
      ? [...picture, { style: 'CardTitle', keepNext: false, children: [plainRun(card.settings.title)] }, ...words]
      : [{ children: [] }];
    // Rows never break, so nothing in them asks to stay with the next: LibreOffice would keep the whole sheet on one
    // page. A cell ends with a paragraph, or Word cannot open the file.
    const closed = isParagraph(pieces.at(-1)) ? pieces : [...pieces, spacer];
    return new TableCell({
      columnSpan: columns,
      width: { size: width, type: WidthType.DXA },
      margins: { left: margin, right: margin, top: 120, bottom: 160 },
      children: closed.map((piece): Paragraph | Table => (isParagraph(piece) ? new Paragraph(piece) : piece)),
    });
  };
  for (const row of inRows(cards)) {
    const across = row.length === 1 && isWide(row[0]!);
    rows.push(
      new TableRow({
        cantSplit: true,
        children: across ? [await cell(row[0], 2)] : [await cell(row[0], 1), await cell(row[1], 1)],
      }),
    );
  }
  const sheet = new Table({
    rows,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: [measure / 2, measure / 2],
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
  });
  return [
    { ...headingOf(m, m.t('print.cards'), 1), pageBreakBefore: true },
    { style: 'Small', children: [frameRun(m, m.t('print.cards.how'))] },
    sheet,
    spacer,
  ];
}

function isWide(card: Card): boolean {
  return (
    plainText(card.children).length > longest ||
    [...everyNode(card.children)].some(
      (node) => node.type === 'table' || (node.type === 'block' && node.name === 'Figure'),
    )
  );
}

/** Two narrow cards a row, in order; a wide one alone. */
function inRows(cards: readonly Card[]): Card[][] {
  const rows: Card[][] = [];
  for (const card of cards) {
    const open = rows.at(-1);
    if (!isWide(card) && open?.length === 1 && !isWide(open[0]!)) open.push(card);
    else rows.push([card]);
  }
  return rows;
}
