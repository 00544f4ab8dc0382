/**
 * What stands in a picture or an attachment, as plain data. src/attachments/ reads it, the rules judge it; nothing
 * here holds bytes, so that it can be kept, compared and printed.
 */
import type { attachmentTypes } from '../schema/shared.ts';

export type AttachmentType = (typeof attachmentTypes)[number];

/** Something that may not be in a file, found while it was read. */
export interface Hazard {
  /** The rule that speaks about it. */
  readonly rule: string;
  /** A place inside the file: `slide 3`, `page 2`, `a header`. */
  readonly where?: string;
  readonly message: string;
  readonly help: string;
}

/** Words that stand together: a line for each paragraph, cell or note. Runs are joined, as a reader sees them. */
export interface TextPart {
  readonly where: string;
  readonly text: string;
}

/** A picture, alone or inside a document. */
export interface Picture {
  /** Inside a document: which picture. */
  readonly where?: string;
  /** Pixels, as the header says. */
  readonly width: number;
  readonly height: number;
  /** Its hidden notes say where it was taken. */
  readonly place: boolean;
  /** Names in its hidden notes: who took it, who owns the camera, who can be seen. */
  readonly people: readonly string[];
  /** It is a film of several pictures. */
  readonly moves: boolean;
}

/** What a document says about itself: `author` Jane Smith, `company`, `created`. */
export interface Property {
  readonly name: string;
  readonly value: string;
}

export interface Attachment {
  /** Below the content folder. */
  readonly file: string;
  /** What its first bytes say it is. Undefined where they say something else, or nothing. */
  readonly type: AttachmentType | undefined;
  readonly text: readonly TextPart[];
  readonly pictures: readonly Picture[];
  readonly properties: readonly Property[];
  readonly hazards: readonly Hazard[];
}
