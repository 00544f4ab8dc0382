/** Cue cards to cut out: eight to a sheet where they are short, fewer where they are not. */
import { everyNode, isBlock } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import type { Resource } from '../../resource/resource.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError, also where there are no cards */
export function cardsPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  // Cards may stand inside activities too.
  const cards = [...everyNode(resource.document)].filter((node) => isBlock(node, 'Card'));
  if (cards.length === 0)
    throw new WriterError(resource.file, 1, 'This page has no <Card>, so there are no cards to print.');
  const sheet = Sheet.of(resource, options);
  return sheet.print('cards', 'print.cards', {
    cards: cards.map(({ settings, children, line }) => ({
      title: sheet.words('title', settings.title),
      drawing: settings.picture === undefined ? null : sheet.drawing(settings.picture, line),
      nodes: sheet.text(children),
    })),
  });
}
