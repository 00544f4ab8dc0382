/**
 * Cue cards to cut out, eight to a sheet where they are short, fewer where they are not; and the same cards numbered on
 * sheets that a group reads from, for where nobody has the time or the hands to cut.
 */
import { cardsIn, cardsToRead } from '../../document/cards.ts';
import { everyNode, type BlockOf } from '../../document/model.ts';
import { plainText } from '../../document/plain-text.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no cards */
export function cardsPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  return sheet.print('cards', 'print.cards', { cards: set(cardsIn(resource.document), resource, sheet) });
}

/** @throws WriterError, also where there are no cards, or all are to be kept apart */
export function uncutCardsPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const cards = cardsToRead(resource.document);
  return sheet.print('cards-uncut', 'print.cards-uncut', {
    cards: set(cards, resource, sheet),
    // One alone is no numbering: "a child who is under 5".
    numbered: cards.filter(({ settings }) => ownNumber.test(settings.title)).length < 2,
  });
}

/** A card called by a number or a letter of its own gets no second one: "Scene 3. The rumour", "Driver B: late". */
const ownNumber = /(^|\s)(\d+|[A-Z])([.:]|$)/;

/** Letters. What has more of them, or a table, goes across the page. */
const longest = 320;

function set(cards: readonly BlockOf<'Card'>[], { file }: Resource, sheet: Sheet): object[] {
  if (cards.length === 0) throw new WriterError(file, 1, 'This page has no <Card>, so there are no cards to print.');
  return cards.map(({ settings, children, line }) => ({
    title: sheet.words('title', settings.title),
    drawing: settings.picture === undefined ? null : sheet.drawing(settings.picture, line),
    nodes: sheet.text(children),
    wide: plainText(children).length > longest || everyNode(children).some(({ type }) => type === 'table'),
  }));
}
