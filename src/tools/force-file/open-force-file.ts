/** A force file from the bytes of `force.json`, and back. A file that cannot be read whole changes nothing. */
import { forceFileSchema, forceFileVersion, type ForceFile } from '../../schema/force-file.ts';

export type OpenedForceFile = { readonly file: ForceFile } | { readonly faults: readonly ForceFileFault[] };

export interface ForceFileFault {
  /** half: it ends too early. other: it is no force file. later: made by a later version. value: one value in it. */
  readonly kind: 'empty' | 'half' | 'other' | 'later' | 'value';
  /** Where in the file: `schools.3.postcode`; empty where it is about the whole. */
  readonly path: string;
  /** What is wanted there, in the schema's own words. */
  readonly wanted: string;
}

/** @returns the file with nothing in it, to begin from */
export function emptyForceFile(): ForceFile {
  return forceFileSchema.parse({ version: forceFileVersion });
}

/**
 * @param text what stands in the file
 * @returns the file, or every reason why it cannot be taken; nothing is taken of a file with a fault
 */
export function openForceFile(text: string): OpenedForceFile {
  const words = text.replace(/^\uFEFF/, '').trim();
  const one = (kind: ForceFileFault['kind']): OpenedForceFile => ({ faults: [{ kind, path: '', wanted: '' }] });
  if (words === '') return one('empty');
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return one(words.startsWith('{') && !words.endsWith('}') ? 'half' : 'other');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return one('other');
  const { version } = value as { version?: unknown };
  if (typeof version === 'number' && version > forceFileVersion) return one('later');
  if (version === undefined) return one('other');
  const read = forceFileSchema.safeParse(value);
  if (read.success) return { file: read.data };
  return {
    faults: read.error.issues.map(({ path, message }) => ({ kind: 'value', path: path.join('.'), wanted: message })),
  };
}

/** @returns `force.json` as it is saved: the same text from the same file, to be read by people too */
export function saveForceFile(file: ForceFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
