/** Half a page at the top of the file: what a box is, how to add one, and what to leave alone. */
import { TextRun } from 'docx';
import { keyTitle, wordParts } from '../../../document/word-page/names.ts';
import type { Kind } from '../../../schema/kinds.ts';
import { points } from '../house-style.ts';
import { wholePage, type Piece } from '../pieces.ts';
import { boxPieces } from './boxes.ts';

const everyKind = [
  `The file has three parts: “${wordParts.about}”, “${wordParts.text}” and “${wordParts.facts}”. Keep these three headings.`,
  'Change words where they stand. In a table, add a row for one more, or delete a row. An empty cell says nothing.',
  'What stands in square brackets is put in by the library, such as [Picture: torch] or [Chart: enjoyed-all]. Move or delete the whole line.',
  `Under “${wordParts.facts}” stand names and dates that the library looks things up by. Change them only if you know them.`,
  'Write no names of children, and nobody’s own telephone number or e-mail address.',
];

const withBoxes = [
  'Each box is one thing: an activity, words to say, a slide, a worksheet. The first line says what it is, and settings follow after dots: Activity: Be seen · 10 minutes · main.',
  'To add a box, copy a whole box of the same kind (click in it, then Layout, Select, Select Table), paste it between two others, and change its first line and its words. To move one, cut and paste it. To remove one, delete all of it.',
  'The length of a session is the sum of the minutes in its boxes.',
];

/** @param where the desk is, which reads the file back; undefined where nobody knows the site's address */
export function keyPieces(kind: Kind, where: string | undefined): Piece[] {
  const lines = [...(kind === 'lessons' || kind === 'guidance' ? withBoxes : []), ...everyKind];
  const back = `When you have finished, open ${where ?? '“Contribute”, “The desk” on the library’s site'} and drop this file there. It shows what changed, and nothing leaves your computer until you send it.`;
  return boxPieces(
    'Note',
    { kind: 'tip' },
    [
      { style: 'BoxLabel', children: [new TextRun(keyTitle)] },
      ...[...lines, back].map((text): Piece => ({
        style: 'ListParagraph',
        numbering: { reference: points.reference, instance: 0, level: 0 },
        children: [new TextRun({ text, size: 20 })],
      })),
    ],
    wholePage,
  );
}
