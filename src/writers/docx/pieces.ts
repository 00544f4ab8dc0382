/** What a Word file is put together from, before it is made: paragraphs and tables, each between its margins. */
import { Table, type IParagraphOptions } from 'docx';
import { measure } from './house-style.ts';

/** A paragraph not yet made, so that what stands around it can still set its borders; or a table. */
export type Piece = IParagraphOptions | Table;

export function isParagraph(piece: Piece | undefined): piece is IParagraphOptions {
  return piece !== undefined && !(piece instanceof Table);
}

/** The room for a piece, in twips: how far from the margin, and how wide. */
export interface Room {
  readonly left: number;
  readonly width: number;
}

export const wholePage: Room = { left: 0, width: measure };

/** @returns the indent of a paragraph in this room; none where it is the whole page, so that the style decides */
export function indented({ left, width }: Room): Pick<IParagraphOptions, 'indent'> {
  return left === 0 && width === measure ? {} : { indent: { left } };
}

/** Two tables without anything between them would become one. */
export const spacer: IParagraphOptions = {
  spacing: { before: 0, after: 0, line: 120, lineRule: 'auto' },
  children: [],
};
