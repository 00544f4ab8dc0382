/**
 * Cue cards to cut out, eight to a sheet where they are short, fewer where they are not; and the same cards numbered on
 * sheets that a group reads from, for where nobody has the time or the hands to cut.
 */
import { everyNode, isBlock, type BlockOf } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no cards */
export function cardsPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  return sheet.print('cards', 'print.cards', { cards: cardsOf(resource, sheet) });
}

/** @throws WriterError, also where there are no cards */
export function uncutCardsPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  return sheet.print('cards-uncut', 'print.cards-uncut', {
    cards: cardsOf(resource, sheet),
    // Where each title begins with a number already, that is what they are called by.
    numbered: !cardsIn(resource).every(({ settings }) => /^\d/.test(settings.title)),
  });
}

/** Letters. What has more of them, or a table, goes across the page. */
const longest = 320;

function cardsOf(resource: Resource, sheet: Sheet): object[] {
  const cards = cardsIn(resource);
  if (cards.length === 0)
    throw new WriterError(resource.file, 1, 'This page has no <Card>, so there are no cards to print.');
  return cards.map(({ settings, children, line }) => ({
    title: sheet.words('title', settings.title),
    drawing: settings.picture === undefined ? null : sheet.drawing(settings.picture, line),
    nodes: sheet.text(children),
    wide: plainText(children).length > longest || everyNode(children).some(({ type }) => type === 'table'),
  }));
}

/** Cards may stand inside activities too. */
function cardsIn({ document }: Resource): BlockOf<'Card'>[] {
  return everyNode(document).filter((node) => isBlock(node, 'Card'));
}
