/**
 * What children hold or are shown. It carries no stage, no code, no address and no licence: those stand on what adults
 * keep beside it, the plan, the answers, the teach card and the pack's list. The Open Government Licence asks whoever
 * passes words on to name where they came from; it asks for no line on every sheet.
 */
import type { Purpose } from '../../document/download-name.ts';

export const forChildren: readonly Purpose[] = [
  'worksheet',
  'worksheet-large',
  'cards',
  'cards-uncut',
  'extras',
  'certificate',
  'badges',
  'notebook',
  'notebook-to-fold',
  'slides',
  'assembly',
];
