/** Pictures, text boxes and diagrams of a Word file. */
import type { Piece } from './paper.ts';
import { alternativeOf, isAlternative, type WordSource } from './word-source.ts';
import { childAt, elementsIn, everyElement, type XmlElement } from './xml-tree.ts';

/** Pictures, text boxes and the words of diagrams. */
export function readDrawing(drawing: XmlElement, source: WordSource): Piece[] {
  const outer = everyElement(drawing, 'wp:docPr')[0];
  const found: Piece[] = [];
  const visit = (element: XmlElement, name: XmlElement | undefined): void => {
    if (isAlternative(element)) return elementsIn(alternativeOf(element)).forEach((child) => visit(child, name));
    if (element.name === 'w:txbxContent') {
      found.push({ is: 'text-box', pieces: source.pieces(element, source) });
      return;
    }
    if (element.name === 'v:textpath') found.push(box([element.get('string') ?? '']));
    const id = { 'a:blip': 'r:embed', 'v:imagedata': 'r:id', 'c:chart': 'r:id', ':relIds': 'r:dm' }[element.name];
    const target = id === undefined ? '' : (element.get(id) ?? element.get('r:link') ?? '');
    const words = source.drawings.get(target);
    if (words) found.push(box(words));
    else if (element.name === 'a:blip' || element.name === 'v:imagedata') {
      const picture = source.pictures.get(target) ?? { type: 'linked', bytes: new Uint8Array() };
      const alt = name?.get('descr') || outer?.get('descr') || element.get('o:title') || '';
      const decorative = everyElement(drawing, ':decorative').some((each) => each.get('val') !== '0');
      found.push({ is: 'picture', alt: alt.trim(), decorative, ...picture });
    }
    const own = childAt(element, ':nvPicPr', ':cNvPr') ?? name;
    for (const child of elementsIn(element)) visit(child, own);
  };
  visit(drawing, undefined);
  return found;
}

function box(lines: readonly string[]): Piece {
  return {
    is: 'text-box',
    pieces: lines.map((text) => ({
      is: 'paragraph',
      style: '',
      runs: text === '' ? [] : [{ text, bold: false, italic: false }],
    })),
  };
}
