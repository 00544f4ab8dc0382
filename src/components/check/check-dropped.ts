/** The check of `npm run check`, over files that somebody dropped on a page. Nothing leaves the computer. */
import { openAttachments } from '../../attachments/open-attachments.ts';
import { checkLibrary } from '../../checks/index.ts';
import type { Report } from '../../checks/reporters/report.ts';
import type { ContentFile } from '../../document/files.ts';
import { readLibrary } from '../../document/library.ts';
import type { Kind } from '../../schema/kinds.ts';
import { placeOf, type Dropped } from './place.ts';

/** What is published already, to look references up in: path below the content folder, and text. */
export type Shelf = Readonly<Record<string, string>>;

export interface DroppedReport extends Pick<Report, 'checked' | 'problems'> {
  /** The line each problem points at, in the order of the problems; empty where the file is not text. */
  readonly excerpts: readonly string[];
}

/**
 * @param dropped the files
 * @param kind what the person says they are
 * @param shelf what is published already; a dropped file takes the place of a published one of the same path
 */
export async function checkDropped(dropped: readonly Dropped[], kind: Kind, shelf: Shelf): Promise<DroppedReport> {
  const judged = new Map(dropped.map(({ path, bytes }) => [placeOf(path, kind), bytes]));
  const standing = Object.entries(shelf).filter(([path]) => !judged.has(path));
  const files = [...[...judged].map(([path, bytes]) => file(path, bytes)), ...standing.map(([path, text]) => file(path, new TextEncoder().encode(text)))];
  const library = await openAttachments(readLibrary(files, (path) => judged.has(path)));
  const problems = checkLibrary(library).filter((problem) => judged.has(problem.file));
  const lines = new Map([...judged].map(([path, bytes]) => [path, /\.(mdx|yaml)$/.test(path) ? new TextDecoder().decode(bytes).split(/\r?\n/) : []]));
  return { checked: judged.size, problems, excerpts: problems.map((problem) => lines.get(problem.file)?.[problem.line - 1] ?? '') };
}

function file(path: string, bytes: Uint8Array): ContentFile {
  return { path, size: bytes.length, special: false, read: () => bytes };
}
