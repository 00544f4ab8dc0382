/** What stands on the paper of a Word file, as the pieces of a page: boxes, headings, items, tables. */
import { isPlaced, readLabel, readPlaced, type ReadLabel } from '../../document/word-page/labels.ts';
import { boxNamed, lineAcross, wordStyles } from '../../document/word-page/names.ts';
import { withoutEmpty, type Shown, type ShownRuns } from '../../document/word-page/shown.ts';
import { wordsOnPaper, type PaperPicture, type Paragraph, type Piece, type Run, type Table } from '../office/paper.ts';
import type { Remark } from '../understood.ts';
import type { DraftFile } from '../draft.ts';

export interface FromPaper {
  /** Whether the file still has styles of ours; where not, the words alone say what a box is. */
  readonly styled: boolean;
  readonly remarks: Remark[];
  /** Pictures that stand on it, by the name that the line before them says. */
  readonly files: DraftFile[];
}

const same = (style: string, name: string) => style.trim().toLowerCase() === name.toLowerCase();

/** @returns whether some pieces have a style of ours anywhere */
export function hasOurStyles(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => {
    if (piece.is === 'paragraph') return same(piece.style, wordStyles.label) || same(piece.style, wordStyles.placed);
    if (piece.is === 'table') return piece.rows.some((row) => row.some((cell) => hasOurStyles(cell.pieces)));
    return piece.is === 'text-box' && hasOurStyles(piece.pieces);
  });
}

/** @returns the words of a paragraph */
export function paragraphWords({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

/** @returns the pieces of a page, empty ones too; what cannot be part of one is said */
export function fromPaper(pieces: readonly Piece[], paper: FromPaper): Shown[] {
  const shown: Shown[] = [];
  /** The last line that has its picture: what follows is another one. */
  let pictured: Shown | undefined;
  for (const piece of pieces) {
    if (piece.is === 'paragraph') shown.push(fromParagraph(piece));
    else if (piece.is === 'table') shown.push(...fromTable(piece, paper));
    else if (piece.is === 'text-box') {
      shown.push(...fromPaper(piece.pieces, paper));
      paper.remarks.push({
        kind: 'note',
        message: `Words in a text box now stand in the text: ${inQuotes(wordsOnPaper(piece.pieces))}.`,
        mustAnswer: false,
      });
    } else {
      const before = shown.at(-1);
      const last = before?.is === 'words' && wordless(before.runs) ? shown.at(-2) : before;
      if (last?.is === 'placed' && last.name === 'Figure' && last !== pictured) {
        pictured = last;
        takePicture(last.settings.src ?? '', piece, paper);
      } else if (!piece.decorative || piece.alt !== '') shown.push(newFigure(piece, paper));
    }
  }
  return shown;
}

/** The picture below a line that names it. */
function takePicture(name: string, { type, bytes }: PaperPicture, { files, remarks }: FromPaper): void {
  if (files.some((file) => file.name === name)) return;
  if (name.endsWith(`.${type}`)) files.push({ name, bytes });
  // Word shows no WebP, so another picture of the same stands in the file.
  else if (!name.endsWith('.webp'))
    remarks.push({
      kind: 'unclear',
      message: `The picture below ${inQuotes(name)} is a file of another type (${type}), and was left out.`,
      help: `Change the name in square brackets so that it ends in .${type}.`,
      mustAnswer: false,
    });
}

const wordless = (runs: ShownRuns) => runs.every(({ text }) => text.trim() === '');

function newFigure({ type, bytes, alt }: PaperPicture, paper: FromPaper): Shown {
  const taken = new Set(paper.files.map(({ name }) => name));
  let number = 1;
  while (taken.has(`picture-${number}.${type}`)) number += 1;
  const name = `picture-${number}.${type}`;
  paper.files.push({ name, bytes });
  paper.remarks.push({
    kind: 'guessed',
    message: `A picture without a line of its own is called ${name}.`,
    help: 'Say in its alt text what it shows, and rename it if you like.',
    mustAnswer: false,
  });
  return { is: 'placed', name: 'Figure', settings: { src: name, ...(alt.trim() !== '' && { alt: alt.trim() }) } };
}

/** @returns the beginning of some words, in quotes, for a message */
export function inQuotes(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 77)}...` : line}”`;
}

function fromParagraph(paragraph: Paragraph): Shown {
  const { style, list, heading } = paragraph;
  const words = paragraphWords(paragraph).replaceAll('\f', '');
  const runs = paragraph.runs.map(fromRun);
  const goesOn = /^list continue(?: (\d))?$/i.exec(style.trim());
  const depth = goesOn ? Number(goesOn[1] ?? 1) - 1 : undefined;
  const placed = readPlaced(words);
  if (placed && isPlaced(placed.name))
    return { is: 'placed', name: placed.name, settings: placed.settings, ...(depth !== undefined && { depth }) };
  if (same(style, wordStyles.code)) return { is: 'code', text: words };
  if (words.trim() === lineAcross) return { is: 'rule' };
  if (heading !== undefined) return { is: 'heading', depth: Math.min(Math.max(heading, 2), 4) as 2 | 3 | 4, runs };
  if (list) return { is: 'item', ordered: list.ordered, depth: list.depth, runs };
  return depth === undefined ? { is: 'words', runs } : { is: 'more', depth, runs };
}

function fromRun({ text, bold, italic, href }: Run): ShownRuns[number] {
  return { text: text.replace(/[\t\f]/g, ' '), bold, italic, ...(href !== undefined && { href }) };
}

/** A table of one column whose first line says what it is is a box; a row that somebody added to it belongs to it. */
function fromTable(table: Table, paper: FromPaper): Shown[] {
  const one = table.rows.every((row) => row.length <= 1) && table.rows.length > 0;
  if (one) {
    const inside = table.rows.flatMap((row) => row.flatMap((cell) => cell.pieces));
    const at = inside.findIndex((piece) => piece.is !== 'paragraph' || paragraphWords(piece).trim() !== '');
    const first = inside[at];
    if (first?.is === 'paragraph') {
      const rest = inside.slice(at + 1);
      const asBox = same(first.style, wordStyles.label);
      const label = asBox || !paper.styled ? readLabel(paragraphWords(first)) : undefined;
      if (label) return [boxOf(label, paragraphWords(first), rest, paper)];
      if (asBox) {
        paper.remarks.push({
          kind: 'unclear',
          message: `A box begins with ${inQuotes(paragraphWords(first))}, and no box is called so. What stands in it was kept without the box.`,
          help: 'Begin the box as another one of its kind begins: Say, Ask, Activity: its title · 10 minutes · main.',
          mustAnswer: false,
        });
        // It was bold because of its style.
        const line: Paragraph = { ...first, style: '', runs: first.runs.map((run) => ({ ...run, bold: false })) };
        return fromPaper([line, ...rest], paper);
      }
    }
  }
  return dataTable(table, paper);
}

function boxOf(label: ReadLabel, line: string, rest: readonly Piece[], paper: FromPaper): Shown {
  const { name, settings, unclear } = label;
  for (const part of unclear)
    paper.remarks.push({
      kind: 'unclear',
      message: `${inQuotes(part)} in ${inQuotes(line)} says nothing that is known here, and was left out.`,
      mustAnswer: false,
    });
  const pieces = withoutEmpty(fromPaper(rest, paper));
  return { is: 'box', name, settings, pieces };
}

function dataTable({ rows }: Table, paper: FromPaper): Shown[] {
  const columns = Math.max(0, ...rows.map((row) => row.reduce((sum, { across }) => sum + across, 0)));
  const cells = rows.map((row) => {
    const read = row.flatMap(({ pieces, across }): ShownRuns[] => {
      const lines = pieces.flatMap((piece): ShownRuns[] => {
        if (piece.is === 'paragraph') return paragraphWords(piece).trim() === '' ? [] : [piece.runs.map(fromRun)];
        const words = wordsOnPaper([piece]).trim();
        if (words === '') return [];
        paper.remarks.push({
          kind: 'unclear',
          message: `A table or a box stands inside the cell of a table. Its words were kept as lines of that cell: ${inQuotes(words)}.`,
          mustAnswer: false,
        });
        return words.split('\n').map((text) => [{ text, bold: false, italic: false }]);
      });
      const joined = lines.flatMap((line, index) =>
        index === 0 ? line : [{ text: '\n', bold: false, italic: false }, ...line],
      );
      return [joined, ...Array.from({ length: across - 1 }, () => [])];
    });
    return [...read, ...Array.from({ length: columns - read.length }, () => [])];
  });
  const [head = [], ...body] = cells;
  return columns === 0 ? [] : [{ is: 'table', align: head.map(() => null), head, rows: body }];
}

/** @returns whether a table is a box of that name */
export function isBoxCalled(piece: Piece, name: string): boolean {
  if (piece.is !== 'table') return false;
  const first = piece.rows[0]?.[0]?.pieces.find(
    (each) => each.is === 'paragraph' && paragraphWords(each).trim() !== '',
  );
  return (
    first?.is === 'paragraph' && paragraphWords(first).trim().toLowerCase() === name.toLowerCase() && !boxNamed(name)
  );
}
