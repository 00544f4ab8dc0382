/** The check of `npm run check`, over files that somebody dropped on a page. Nothing leaves the computer. */
import { openAttachments } from '../../attachments/open-attachments.ts';
import { checkLibrary, rules } from '../../checks/index.ts';
import { covered } from '../../checks/personal-data/mask.ts';
import type { Report } from '../../checks/reporters/report.ts';
import type { ContentFile } from '../../document/files.ts';
import { readLibrary } from '../../document/library.ts';
import type { Dropped } from './place.ts';

/** What is published already, to look references up in: path below the content folder, and text. */
export type Shelf = Readonly<Record<string, string>>;

/** A sign of life: which file is being read, or which rule is being run. */
export type Sign = { readonly reading: string } | { readonly rule: string };

export interface DroppedReport extends Pick<Report, 'problems'> {
  /** The line each problem points at, in the order of the problems, with personal data covered; empty where the file is not text. */
  readonly excerpts: readonly string[];
}

/**
 * @param dropped the files, each at its place below the content folder
 * @param stopping places of files that an earlier run did not get over; they are not read
 * @param shelf what is published already; a dropped file takes the place of a published one of the same path
 * @param say called before each step that could take for ever
 */
export async function checkDropped(dropped: readonly Dropped[], stopping: readonly string[], shelf: Shelf, say: (sign: Sign) => void): Promise<DroppedReport> {
  const file = (path: string, bytes: () => Uint8Array, size: number): ContentFile => ({
    path,
    size,
    special: false,
    read: () => {
      say({ reading: path });
      return bytes();
    },
  });
  const all = new Map(dropped.map(({ path, bytes }) => [path, bytes]));
  const files = [
    ...dropped.map(({ path, bytes }) => file(path, () => (stopping.includes(path) ? new Uint8Array() : bytes), bytes.length)),
    ...Object.entries(shelf).filter(([path]) => !all.has(path)).map(([path, text]) => file(path, () => new TextEncoder().encode(text), text.length)),
  ];
  const isJudged = (path: string) => all.has(path) && !stopping.includes(path);
  const library = await openAttachments(readLibrary(files, isJudged));
  const problems = rules
    .flatMap((rule) => {
      say({ rule: rule.id });
      return checkLibrary(library, undefined, [rule]);
    })
    // A rule that crashed on no page in particular speaks of the whole folder, and must not pass.
    .filter((problem) => isJudged(problem.file) || problem.file === '.');
  return { problems, excerpts: problems.map(({ file: path, line }) => lineOf(path, all.get(path), line)) };
}

function lineOf(path: string, bytes: Uint8Array | undefined, line: number): string {
  if (!bytes || !/\.(mdx|yaml)$/.test(path)) return '';
  return covered(new TextDecoder().decode(bytes).split(/\r?\n/)[line - 1] ?? '');
}
