/** What is wrong with the content on disk, ready for a reporter: for the check and for the build. */
import { covered } from '../src/checks/personal-data/mask.ts';
import type { Report } from '../src/checks/reporters/report.ts';
import { filesIn } from '../src/disk/content-folder.ts';
import type { ContentFile } from '../src/document/files.ts';
import type { Kept } from '../src/document/keep.ts';
import { couldNotLook, publishedFiles } from './check/published.ts';
import { supervise } from './check/supervise.ts';

export interface CheckedFolder {
  readonly report: Report;
  /** Every file of the folder. */
  readonly files: readonly ContentFile[];
  /** What pages and lists were read into, by path, for whoever goes on with them: nobody need read them again. */
  readonly kept: ReadonlyMap<string, Kept>;
}

/**
 * @param folder the content folder
 * @param isWanted which files to report on, by their path below the folder
 * @param anew whether every text is taken apart anew, whatever is known of it from before
 * @throws when the folder itself cannot be read
 */
export async function checkFolder(
  folder: string,
  isWanted: (path: string) => boolean,
  anew = false,
): Promise<CheckedFolder> {
  const files = filesIn(folder);
  const published = publishedFiles(folder);
  const today = new Date().toISOString().slice(0, 10);
  const { problems, kept } = await supervise(
    folder,
    files,
    isWanted,
    today,
    undefined,
    undefined,
    published.files,
    anew,
  );
  const texts = new Map<string, readonly string[] | undefined>();
  const lines = (path: string) => {
    if (!texts.has(path)) texts.set(path, linesOf(files.find((file) => file.path === path)));
    return texts.get(path);
  };
  const notes = published.isKnown ? [] : [couldNotLook];
  return {
    report: { checked: files.filter(({ path }) => isWanted(path)).length, problems, notes, lines },
    files,
    kept,
  };
}

/** The same, for whoever wants the report alone. */
export async function reportOn(folder: string, isWanted: (path: string) => boolean = () => true): Promise<Report> {
  return (await checkFolder(folder, isWanted)).report;
}

/** @returns whether anything in it keeps the content from being published; warnings do not */
export function hasErrors({ problems }: Report): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** With personal data covered; undefined where it is no text. */
function linesOf(file: ContentFile | undefined): string[] | undefined {
  if (!file || file.special || !/\.(mdx|yaml)$/.test(file.path)) return undefined;
  return new TextDecoder().decode(file.read()).split(/\r?\n/).map(covered);
}
