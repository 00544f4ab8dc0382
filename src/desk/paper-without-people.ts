/** People on the paper of a file of ours that somebody has worked on: left out before anything of it is read. */
import { peopleOf, type People } from './foreign/personal.ts';
import type { Paragraph, Piece, WordPaper } from './office/paper.ts';
import type { Remark } from './understood.ts';

/**
 * @param published the page as it was when its file was made: what it says of a team or of people in a story, stays
 * @returns the paper without anybody in its words, and a remark for each who was, masked
 */
export function paperWithoutPeople(
  paper: WordPaper,
  published = '',
): { readonly paper: WordPaper; readonly remarks: Remark[] } {
  const people = peopleOf(paper.properties, 'the text', (value) => published.includes(value));
  return { paper: { ...paper, pieces: cleanPieces(paper.pieces, people) }, remarks: people.remarks() };
}

function cleanPieces(pieces: readonly Piece[], people: People): Piece[] {
  return pieces.map((piece): Piece => {
    if (piece.is === 'paragraph') return cleanParagraph(piece, people);
    if (piece.is === 'picture') return { ...piece, alt: people.without(piece.alt) };
    if (piece.is === 'text-box') return { ...piece, pieces: cleanPieces(piece.pieces, people) };
    const rows = piece.rows.map((row) => row.map((cell) => ({ ...cell, pieces: cleanPieces(cell.pieces, people) })));
    return { ...piece, rows };
  });
}

function cleanParagraph(paragraph: Paragraph, people: People): Paragraph {
  const runs = paragraph.runs.map(({ href, ...run }) => ({
    ...run,
    text: people.without(run.text),
    ...(href !== undefined && people.without(href) === href && { href }),
  }));
  const words = runs.map(({ text }) => text).join('');
  const text = people.without(words);
  // A name that changes its look half-way: marks are let go, they would stand elsewhere.
  return { ...paragraph, runs: text === words ? runs : [{ text, bold: false, italic: false }] };
}
