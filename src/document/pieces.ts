/** A page cut where its sections begin, for when the whole cannot be read. */
import { blockNames, blockRule } from '../schema/blocks.ts';

export interface Piece {
  readonly text: string;
  /** How many lines of the page stand above it. */
  readonly linesBefore: number;
}

/** A heading of a section, or a block that may stand at the top level only. */
const beginning = new RegExp(
  `^(?=## |<(?:${blockNames.filter((name) => blockRule(name).inside.every((place) => place === 'page')).join('|')})\\b)`,
  'm',
);

/** No page of ours has forty. A page made of nothing else would keep a computer busy. */
const mostPieces = 400;

/**
 * The parser gives up at the first tag that is not closed. The pieces tell each what is wrong in it, so that nobody
 * mends a page one fault at a time.
 * @param body the text of a page
 * @returns its pieces, in order; none where there are more than anybody writes
 */
export function pieces(body: string): Piece[] {
  const texts = body.split(beginning);
  if (texts.length > mostPieces) return [];
  let linesBefore = 0;
  return texts.map((text) => {
    const piece = { text, linesBefore };
    linesBefore += text.split('\n').length - 1;
    return piece;
  });
}
