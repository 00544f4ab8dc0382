/**
 * What a programme begins with: a sheet of badges, each with a picture of its own, and cards for a swearing-in. First
 * names are written on badges by hand, by adults; nothing about a child is ever typed.
 */
import { badges, bookletPictures } from '../../document/drawn-for.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf, type PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function badgesPdf(programme: Resource<'programmes'>, options: PrintOptions = {}): Uint8Array {
  const lookups = { pictures: {}, drawings: programme.ownDrawings, findings: {}, attachments: [] };
  const sheet = new Sheet(identityOf(programme), lookups, options);
  return sheet.print('badges', 'print.badges', {
    badges: badges.map(({ about, picture }) => ({ about: sheet.t(`badge.${about}`), drawing: sheet.drawing(picture) })),
    pledge: sheet.drawing(bookletPictures.pledge),
  });
}
