/** Lines to write on. */
import { Tab, TextRun, type ParagraphChild } from 'docx';
import { ink } from './house-style.ts';
import type { WritingRoom } from './manuscript.ts';
import { indented, type Piece, type Room } from './pieces.ts';

/**
 * Twips round a line to write on, which is then 11 mm from the next in the type for children: between two paragraphs
 * Word and LibreOffice leave the larger of both.
 */
export const lineSpacing = { before: 250, after: 90 } as const;

/** @returns words followed by a ruled line, and further lines below */
export function writingLines(words: readonly ParagraphChild[], { left, width }: Room, count: number): Piece[] {
  const ruled = {
    tabStops: [{ type: 'right' as const, position: left + width, leader: 'underscore' as const }],
    ...indented({ left, width }),
    spacing: lineSpacing,
  };
  const line = () => new TextRun({ children: [new Tab()], color: ink('muted') });
  return Array.from({ length: count }, (_, index) => ({
    ...ruled,
    keepNext: index < count - 1,
    children: index === 0 && words.length > 0 ? [...words, new TextRun(' '), line()] : [line()],
  }));
}

/** @returns how many lines a table of nothing but lines is: enough for a sentence of a child's */
export function linesIn({ rows }: { readonly rows: readonly unknown[] }, { lines }: WritingRoom): number {
  return Math.max(2, lines, rows.length);
}
