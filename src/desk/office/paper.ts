/** What stands on the paper of a Word file or on a slide, before anybody asks what it means. */

export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Where it leads, as the file says. */
  readonly href?: string;
}

export interface Paragraph {
  readonly is: 'paragraph';
  /** The name of its style as people see it in Word: `Heading 1`, `List Bullet`; empty where it has none. */
  readonly style: string;
  /** 1 to 6, where its style or its outline level makes it a heading. */
  readonly heading?: number;
  /** `depth` counts from 0. */
  readonly list?: { readonly ordered: boolean; readonly depth: number };
  /** A line break is "\n", a tab "\t", the beginning of a new page "\f"; they may stand inside a text. */
  readonly runs: readonly Run[];
}

export interface Cell {
  readonly pieces: readonly Piece[];
  /** How many rows and columns it covers, 1 where it is not merged. */
  readonly down: number;
  readonly across: number;
}

export interface Table {
  readonly is: 'table';
  /** Each row holds the cells that begin in it. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface PaperPicture {
  readonly is: 'picture';
  /** Empty where nobody wrote any. */
  readonly alt: string;
  readonly decorative: boolean;
  /** `png`, `jpg`, or whatever else the file holds. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Words in a box of their own, taken once though the file may hold them twice. */
export interface TextBox {
  readonly is: 'text-box';
  readonly pieces: readonly Piece[];
}

export type Piece = Paragraph | Table | PaperPicture | TextBox;

/** What a file carries beside its text. */
export interface Beside {
  /** `title`, `creator`, `lastModifiedBy`, `subject`, `description` and the like; only those that say something. */
  readonly properties: Readonly<Record<string, string>>;
  /** Words of headers and footers, each once. */
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  readonly picturesInHeaders: number;
  readonly comments: number;
  /** Tracked changes that were read as if they had been accepted. */
  readonly insertions: number;
  readonly deletions: number;
  /** What most of its words are marked as: `en-GB`, `cy-GB`; empty where the file does not say. */
  readonly language: string;
  /** Words that are marked as hidden, which were not taken. */
  readonly hidden: readonly string[];
  /** Words that a form shows where nobody has written anything, which were not taken. */
  readonly placeholders?: readonly string[];
  /** Whole parts of ours, by name: what a file of the library carries so that it can come back whole. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface WordPaper extends Beside {
  readonly pieces: readonly Piece[];
}

export interface SlidePaper {
  /** Its number as people count, from 1, hidden ones counted. */
  readonly number: number;
  readonly title: string;
  /** In reading order, without its title, footer, date and number. */
  readonly pieces: readonly Piece[];
  readonly notes: readonly Paragraph[];
  readonly isHidden: boolean;
  /** A picture that fills the slide behind its words. */
  readonly background?: PaperPicture;
  /** What else stands on it and cannot be taken, as people call it: `a chart: Thefts, 2024, 2025`, `a film`. */
  readonly others?: readonly string[];
}

export interface DeckPaper extends Beside {
  readonly slides: readonly SlidePaper[];
}

/** @returns the words of some pieces, a line for each paragraph and cell */
export function wordsOnPaper(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.is === 'paragraph') return piece.runs.map(({ text }) => text).join('');
      if (piece.is === 'picture') return '';
      if (piece.is === 'text-box') return wordsOnPaper(piece.pieces);
      return piece.rows.map((row) => row.map((cell) => wordsOnPaper(cell.pieces)).join('\n')).join('\n');
    })
    .join('\n');
}
