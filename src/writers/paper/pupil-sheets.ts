/** What children get of a lesson: its worksheets and nothing else. Writers of pupils' files are handed this. */
import { lessonParts } from '../../document/lesson-parts.ts';
import type { BlockOf } from '../../document/model.ts';
import { drawingsInOneColour, type ShelfDrawing } from '../../resource/drawings.ts';
import { identityOf, type Identity } from './identity.ts';
import type { Resource } from '../../resource/resource.ts';

export interface PupilSheets {
  readonly identity: Identity;
  readonly worksheets: readonly BlockOf<'Worksheet'>[];
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  /** In one colour: sheets are copied in black and white, and coloured in by children. */
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
}

/** @returns the worksheets of a lesson. The document, where the answers stand, stays behind. */
export function pupilSheets(lesson: Resource<'lessons'>): PupilSheets {
  return {
    identity: identityOf(lesson),
    worksheets: lessonParts(lesson.document).worksheets.map(({ worksheet }) => worksheet),
    pictures: lesson.pictures,
    drawings: drawingsInOneColour(lesson.drawings),
  };
}
