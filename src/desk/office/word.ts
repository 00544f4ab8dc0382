/** A Word file, from its bytes to what stands on its paper. */
import { CannotBeTaken } from '../understood.ts';
import { readOwnParts, readProperties } from './beside.ts';
import { withOffice, type OpenOffice } from './open-office.ts';
import { wordsOnPaper, type PaperPicture, type Piece, type WordPaper } from './paper.ts';
import { readPieces } from './word-body.ts';
import type { WordNotes, WordSource } from './word-source.ts';
import { readNumbering, readStyles } from './word-styles.ts';
import { elementsIn, everyElement, textOf, type XmlElement } from './xml-tree.ts';

/**
 * @param bytes a docx
 * @returns what stands on its paper, tracked changes read as if they had been accepted
 * @throws CannotBeTaken for what is no Word document, too large, hostile, locked, or a scan without a word
 */
export async function readWord(bytes: Uint8Array): Promise<WordPaper> {
  return withOffice(bytes, 'docx', async (file) => {
    const paper = await readPaper(file);
    const words = wordsOnPaper(paper.pieces).trim();
    if (words === '' && Object.keys(paper.parts).length === 0)
      throw everyPicture(paper.pieces)
        ? new CannotBeTaken(
            'There are only pictures in this document and no words: it is probably a scan.',
            'Bring the document that was printed. If there is none, open the scan in Word as a PDF, which reads the words in it; look them through and save as docx.',
          )
        : new CannotBeTaken('There is not a word in this document.', 'Look whether it is the right file.');
    return paper;
  });
}

function everyPicture(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece) =>
      piece.is === 'picture' ||
      (piece.is === 'text-box' && everyPicture(piece.pieces)) ||
      (piece.is === 'table' && piece.rows.flat().some((cell) => everyPicture(cell.pieces))),
  );
}

async function readPaper(file: OpenOffice): Promise<WordPaper> {
  const root = await file.xml(file.main);
  const part = (kind: string) => file.related(file.main).find((each) => each.kind === kind && !each.external)?.target;
  const tree = async (kind: string) => {
    const name = part(kind);
    return name === undefined ? undefined : file.xml(name);
  };
  const notes: WordNotes = { insertions: 0, deletions: 0, hidden: [], placeholders: [], languages: new Map() };
  const styles = readStyles(await tree('styles'));
  const counts = readNumbering(await tree('numbering'));
  const footnotes = new Map([
    ...notesIn('footnote', await tree('footnotes')),
    ...notesIn('endnote', await tree('endnotes')),
  ]);
  const sourceOf = async (name: string): Promise<WordSource> => ({
    styles,
    counts,
    footnotes,
    notes,
    pieces: readPieces,
    ...(await pointedTo(file, name)),
  });
  const pieces = readPieces(elementsIn(root, 'w:body')[0] ?? { name: '', get: () => undefined, children: [] }, {
    ...(await sourceOf(file.main)),
  });
  const margins = { header: new Set<string>(), footer: new Set<string>() };
  let picturesInHeaders = 0;
  for (const { kind, target, external } of file.related(file.main)) {
    if ((kind !== 'header' && kind !== 'footer') || external) continue;
    const margin = await file.xml(target);
    if (!margin) continue;
    // What is marked in a margin says nothing about the language of the text.
    const own = { ...(await sourceOf(target)), notes: { ...notes, languages: new Map<string, number>() } };
    const read = readPieces(margin, own);
    picturesInHeaders += everyElement(margin, 'a:blip', 'v:imagedata').length;
    for (const line of wordsOnPaper(read).split('\n')) if (line.trim() !== '') margins[kind].add(line.trim());
  }
  const properties = await readProperties(file);
  return {
    pieces,
    properties,
    headers: [...margins.header],
    footers: [...margins.footer],
    picturesInHeaders,
    comments: everyElement(await tree('comments'), 'w:comment').length,
    insertions: notes.insertions,
    deletions: notes.deletions,
    language: languageOf(notes.languages, properties.language ?? '', styles.language),
    hidden: notes.hidden,
    placeholders: notes.placeholders,
    parts: await readOwnParts(file),
  };
}

/** Numbers below 1 are the lines above the notes. */
function notesIn(kind: string, root: XmlElement | undefined): [string, string][] {
  return elementsIn(root, `w:${kind}`).flatMap((note): [string, string][] => {
    const text = everyElement(note, 'w:t').map(textOf).join('').trim();
    return text === '' ? [] : [[`${kind} ${note.get('w:id') ?? ''}`, text]];
  });
}

/** What a part points to: addresses, pictures, and drawings that are made of words. */
async function pointedTo(file: OpenOffice, name: string): Promise<Pick<WordSource, 'links' | 'pictures' | 'drawings'>> {
  const links = new Map<string, string>();
  const pictures = new Map<string, Pick<PaperPicture, 'type' | 'bytes'>>();
  const drawings = new Map<string, readonly string[]>();
  for (const { id, kind, target, external } of file.related(name)) {
    if (kind === 'hyperlink' && external) links.set(id, target);
    else if (kind === 'image' && !external) {
      const bytes = await file.bytes(target);
      const type = (target.split('.').at(-1) ?? '').toLowerCase().replace('jpeg', 'jpg');
      if (bytes) pictures.set(id, { type, bytes });
    } else if ((kind === 'diagramData' || kind === 'chart') && !external) {
      const paragraphs = everyElement(await file.xml(target), 'a:p');
      const lines = paragraphs.map((each) => everyElement(each, 'a:t').map(textOf).join('').trim());
      drawings.set(id, lines.filter(Boolean));
    }
  }
  return { links, pictures, drawings };
}

/** What most signs are marked as; where most are not marked, what the file says of itself. */
function languageOf(marked: ReadonlyMap<string, number>, said: string, byDefault: string): string {
  const [most] = [...marked].sort(([, a], [, b]) => b - a);
  return most?.[0] || said || byDefault;
}
