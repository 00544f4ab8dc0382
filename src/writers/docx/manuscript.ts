/**
 * What one Word file needs while it is written: its words, its place to refuse things, and numbers that are its own.
 */
import type { IParagraphOptions } from 'docx';
import type { Node } from '../../document/model.ts';
import { interfaceFor, translator, type Translate } from '../../i18n/index.ts';
import type { Language } from '../../schema/shared.ts';
import { WriterError } from '../paper/download.ts';
import { identityOf, type Identity } from '../paper/identity.ts';
import type { WritingOptions } from '../paper/materials.ts';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Evidence, Resource } from '../../resource/resource.ts';
import type { bodySize } from './house-style.ts';
import type { Piece, Room } from './pieces.ts';

/** Who writes on it: nobody, an adult on a form, or children on a sheet. */
export type FillIn = 'no' | 'form' | 'sheet';

/** Room to write in: millimetres of a row and of a box to write a sentence or draw in; how many lines. */
export interface WritingRoom {
  readonly row: number;
  readonly box: number;
  readonly lines: number;
  /** Of what is drawn on, to its usual height; 1 where nothing is said. */
  readonly scale?: number;
  /** Of a row with several cells, into which a tick or a number goes; otherwise as any row. */
  readonly tick?: number;
}

/** What the nodes of a text may refer to. */
export interface Lookups {
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
  readonly findings: Readonly<Record<string, Evidence>>;
  readonly attachments: Resource['frontMatter']['attachments'];
}

/** Looks of the paragraphs directly among some nodes, such as the style of words to say. */
export type Dress = Pick<IParagraphOptions, 'style'>;

/** Writes what a block holds. It is handed to each writer of a block, since nodes hold blocks and blocks hold nodes. */
export type WriteNodes = (m: Manuscript, nodes: readonly Node[], room: Room, dress?: Dress) => Promise<Piece[]>;

export class Manuscript {
  readonly identity: Identity;
  readonly lookups: Lookups;
  readonly options: WritingOptions;
  readonly reader: keyof typeof bodySize;
  readonly fillIn: FillIn;
  /** The language of the words that are ours; another than the resource's where its interface is not translated yet. */
  readonly frame: Language;
  readonly t: Translate;
  /** Headings that a link on the page leads to. */
  readonly targets = new Set<string>();
  /** A form's until somebody says otherwise: a line of handwriting. */
  writingRoom: WritingRoom = { row: 12, box: 30, lines: 1 };
  #lists = 0;
  #drawings = 0;

  constructor(identity: Identity, lookups: Lookups, options: WritingOptions, fillIn: FillIn = 'no') {
    this.identity = identity;
    this.lookups = lookups;
    this.options = options;
    this.fillIn = fillIn;
    this.reader = fillIn === 'sheet' ? 'children' : 'adults';
    this.frame = interfaceFor(identity.lang);
    this.t = translator(this.frame);
  }

  static of(resource: Resource, options: WritingOptions, fillIn?: FillIn): Manuscript {
    const { pictures, drawings, findings, frontMatter } = resource;
    return new Manuscript(
      identityOf(resource),
      { pictures, drawings, findings, attachments: frontMatter.attachments },
      options,
      fillIn,
    );
  }

  /** @returns the number of a new list, so that it counts from its own start */
  nextList(): number {
    return (this.#lists += 1);
  }

  /** @returns the id of a new drawing: Word refuses a file where two have the same */
  nextDrawing(): string {
    return String((this.#drawings += 1));
  }

  /** @throws WriterError always */
  refuse(line: number, message: string): never {
    throw new WriterError(this.identity.file, line, message);
  }
}
