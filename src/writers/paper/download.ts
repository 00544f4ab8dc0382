/** One file that people download, and how it is made. */
import type { Format, Purpose } from '../../document/download-name.ts';
import type { Resource } from '../../resource/resource.ts';

export interface Download {
  readonly purpose: Purpose;
  readonly format: Format;
  /** Minutes, where the session was cut to fit a slot. */
  readonly slot?: number;
  /** Minutes of the other versions that use the same file, because nothing in it differs for them. */
  readonly alsoFor?: readonly number[];
  /** The file's name, without a folder: `road-safety-plan.pdf`. */
  readonly name: string;
}

/** For whoever changes or translates a page, not for whoever uses it: in no pack and no list of what to take along. */
const forEditors: readonly Purpose[] = ['change-in-word', 'to-translate'];

export function isForEditors({ purpose }: Pick<Download, 'purpose'>): boolean {
  return forEditors.includes(purpose);
}

/**
 * @param slot minutes of a shorter version; undefined for the whole lesson
 * @returns the files of that version, in the order of the whole lesson's: its own, and those of another that are the
 * same for it
 */
export function filesOfVersion<File extends Download>(files: readonly File[], slot: number | undefined): File[] {
  const order = [...new Set(files.map(({ purpose }) => purpose))];
  return files
    .filter((file) => file.slot === slot || (slot !== undefined && file.alsoFor?.includes(slot)))
    .sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
}

export interface Written extends Download {
  readonly bytes: Uint8Array;
}

/**
 * A writer makes one file from one resource: the same bytes from the same input, whatever the clock, the time zone or
 * the order. It touches no disk and no network.
 * @throws WriterError when the content cannot be written
 */
export type Writer = (resource: Resource) => Promise<Uint8Array> | Uint8Array;

/** A piece of content that a writer cannot write. The build stops and names the place. */
export class WriterError extends Error {
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super(`${file}:${line} ${message}`);
    this.name = 'WriterError';
    this.file = file;
    this.line = line;
  }
}
