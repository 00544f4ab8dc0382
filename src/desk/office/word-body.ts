/**
 * The body of a Word file. mammoth was looked at and left: it takes no headers, footers, properties, languages, hidden
 * words or counts of changes, opens the zip without our limits, and would be a hundred kilobytes in the browser for
 * what is left; this is three.
 */
import type { Paragraph, Piece, Run } from './paper.ts';
import { RunReader } from './word-runs.ts';
import { alternativeOf, containers, isAlternative, readControl, type WordSource } from './word-source.ts';
import { outlineDepth, numberOf } from './word-styles.ts';
import { readWordTable } from './word-tables.ts';
import { childAt, elementsIn, isSwitchedOn, type XmlElement } from './xml-tree.ts';

/** @returns what stands in a body, a cell, a text box or a header, in its order */
export function readPieces(parent: XmlElement, source: WordSource): Piece[] {
  const pieces: Piece[] = [];
  let carried: Run[] = [];
  for (const child of elementsIn(parent)) {
    if (child.name === 'w:p') {
      const read = readParagraph(child, source, carried);
      carried = read.goesOn ? [...read.paragraph.runs] : [];
      pieces.push(...(read.goesOn ? read.pieces : [read.paragraph, ...read.pieces]));
    } else if (child.name === 'w:tbl') pieces.push(readWordTable(child, source));
    else if (child.name === 'w:sdt') pieces.push(...readControl(child, source, readPieces));
    else if (isAlternative(child)) pieces.push(...readPieces(alternativeOf(child), source));
    else if (child.name === 'w:ins' || containers.has(child.name)) pieces.push(...readPieces(child, source));
  }
  if (carried.length > 0) pieces.push({ is: 'paragraph', style: '', runs: carried });
  return pieces;
}

interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Pictures and boxes that hang on it. */
  readonly pieces: readonly Piece[];
  /** Its end was deleted as a tracked change, so the next one goes on in it. */
  readonly goesOn: boolean;
}

function readParagraph(element: XmlElement, source: WordSource, before: readonly Run[]): ReadParagraph {
  const settings = childAt(element, 'w:pPr');
  const style = source.styles.of(childAt(settings, 'w:pStyle')?.get('w:val'));
  const heading = childAt(settings, 'w:outlineLvl') ? outlineDepth('', settings) : style.heading;
  const number = numberOf(settings, style.name) ?? style.number;
  const ordered = number && number.id !== '0' ? source.counts(number.id, number.level) : undefined;
  const list = ordered === undefined || heading !== undefined ? undefined : { ordered, depth: number!.level };
  const reader = new RunReader(source, { ...style, ...(heading !== undefined && { bold: false, italic: false }) });
  if (isSwitchedOn(childAt(settings, 'w:pageBreakBefore'))) reader.add('\f', false, false);
  reader.read(element);
  const goesOn = childAt(settings, 'w:rPr', 'w:del') !== undefined;
  return {
    paragraph: {
      is: 'paragraph',
      style: style.name,
      ...(heading !== undefined && { heading }),
      ...(list && { list }),
      runs: [...before, ...reader.runs],
    },
    pieces: reader.pieces,
    goesOn,
  };
}
