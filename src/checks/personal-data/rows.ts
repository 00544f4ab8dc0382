/** The tables of a text: of Markdown, or as attachments are read, with a tab between cells. */

export interface Cell {
  /** What a reader sees, without marks. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
}

export type Row = readonly Cell[];

/** Tables have fewer columns. */
const mostCells = 60;

/** @returns the rows of each table, those that only part the head from the rest left out */
export function tablesIn(text: string): Row[][] {
  const tables: Row[][] = [];
  let table: Row[] = [];
  let from = 0;
  const end = () => {
    if (table.length > 0) tables.push(table);
    table = [];
  };
  for (const line of text.split('\n')) {
    const cells = line.includes('\t') || line.includes('|') ? cellsOf(line, from) : [];
    if (/^[\s|:-]+$/.test(line) && line.includes('-')) from += 0;
    else if (cells.length > 1) table.push(cells);
    else end();
    from += line.length + 1;
  }
  end();
  return tables;
}

function cellsOf(line: string, from: number): Row {
  const border = line.includes('\t') ? /\t/ : /(?<!\\)\|/;
  const inner = line.includes('\t')
    ? line
    : line.replace(/^\s*\|/, (start) => ' '.repeat(start.length)).replace(/\|\s*$/, '');
  const cells: Cell[] = [];
  let at = 0;
  for (const piece of inner.split(border, mostCells)) {
    cells.push({ text: plain(piece), index: from + at + (piece.length - piece.trimStart().length) });
    at += piece.length + 1;
  }
  return cells;
}

/** Lines that say a thing and then what it is: `Name of child: Sam`, `- **Date of birth:** 3/4/2016`. */
export function pairsIn(text: string): (readonly [label: Cell, value: Cell])[] {
  const pairs: (readonly [Cell, Cell])[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const match =
      line.includes(':') && /^([\s>*_#+-]*(?:\d{1,2}[.)] )?)([^:|\t]{2,60}?)(:[*_]{0,2}[ \u00a0]*)(?=\S)/.exec(line);
    if (match) {
      const [all, marks = '', label = ''] = match;
      pairs.push([
        { text: plain(label), index: from + marks.length },
        { text: plain(line.slice(all.length)), index: from + all.length },
      ]);
    }
    from += line.length + 1;
  }
  return pairs;
}

function plain(text: string): string {
  return text
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
