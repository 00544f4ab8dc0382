/** What the readers of a Word file share: where they look things up, and what holds what. */
import type { PaperPicture, Piece } from './paper.ts';
import type { Counts, WordStyles } from './word-styles.ts';
import { childAt, everyElement, isSwitchedOn, textOf, type XmlElement } from './xml-tree.ts';

/** What the readers of a file find on their way. */
export interface WordNotes {
  insertions: number;
  deletions: number;
  readonly hidden: string[];
  readonly placeholders: string[];
  /** Signs by language. */
  readonly languages: Map<string, number>;
}

export interface WordSource {
  readonly styles: WordStyles;
  readonly counts: Counts;
  /** Addresses of links, by id. */
  readonly links: ReadonlyMap<string, string>;
  /** Pictures, by id. */
  readonly pictures: ReadonlyMap<string, Pick<PaperPicture, 'type' | 'bytes'>>;
  /** Words of drawings that are kept in parts of their own, by id. */
  readonly drawings: ReadonlyMap<string, readonly string[]>;
  /** Footnotes and endnotes: `footnote 2`. */
  readonly footnotes: ReadonlyMap<string, string>;
  readonly notes: WordNotes;
  /** Reads what stands in a cell or a text box: the reader of the body hands itself on. */
  readonly pieces: (parent: XmlElement, source: WordSource) => Piece[];
}

/** What holds others and says nothing itself. */
export const containers = new Set(['w:sdtContent', 'w:smartTag', 'w:customXml', 'w:moveTo', 'w:dir', 'w:bdo']);

/** A field of a form: its words, unless they only say what to write there. */
export function readControl<Read>(
  control: XmlElement,
  source: WordSource,
  read: (content: XmlElement, source: WordSource) => Read[],
): Read[] {
  const content = childAt(control, 'w:sdtContent');
  if (!content) return [];
  if (!isSwitchedOn(childAt(control, 'w:sdtPr', 'w:showingPlcHdr'))) return read(content, source);
  const words = everyElement(content, 'w:t').map(textOf).join('').trim();
  if (words !== '') source.notes.placeholders.push(words);
  return [];
}

export function isAlternative({ name }: XmlElement): boolean {
  return name === ':AlternateContent';
}

/** The same twice, for new programs and for old ones: the new one, where it holds anything. */
export function alternativeOf(element: XmlElement): XmlElement {
  const choice = childAt(element, ':Choice');
  const says = (each: XmlElement | undefined) =>
    everyElement(each, 'w:t', 'a:blip', 'v:imagedata', 'a:t', ':relIds', 'c:chart').length > 0;
  return (says(choice) ? choice : childAt(element, ':Fallback')) ?? choice ?? element;
}
