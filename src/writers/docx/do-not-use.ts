/** What stands below the title of a Word file that nobody should use, where no section of it says so. */
import { english } from '../../resource/sections/lines.ts';
import { imprint } from '../paper/imprint.ts';
import { callout, looks } from './callout.ts';
import { ink } from './house-style.ts';
import { frameRun } from './inlines.ts';
import { runs } from './lines.ts';
import type { Manuscript } from './manuscript.ts';
import { wholePage, type Piece } from './pieces.ts';

/** @returns nothing for what is in use; for children that they should not use it, for adults why and what instead */
export function doNotUsePieces(m: Manuscript): Piece[] {
  const { doNotUse } = imprint(m.identity, m.options);
  if (!doNotUse) return [];
  const { short, reason, instead } = doNotUse;
  const name = { style: 'BlockLabel', children: [frameRun(m, short, { size: 24, color: ink('alert') })] };
  if (m.reader === 'children') return [name];
  const pieces = [
    name,
    { children: runs(m, [english(reason)]) },
    ...(instead === undefined ? [] : [{ children: [frameRun(m, instead)] }]),
  ];
  return callout(pieces, looks.safeguarding, wholePage);
}
