/** What is wrong with the content on disk, ready for a reporter: for the check and for the build. */
import { openAttachments } from '../src/attachments/open-attachments.ts';
import { checkLibrary } from '../src/checks/index.ts';
import { covered } from '../src/checks/personal-data/mask.ts';
import type { Report } from '../src/checks/reporters/report.ts';
import { loadLibrary } from '../src/loader.ts';
import { pdfWordReader } from './pdf-words.ts';

/**
 * @param folder the content folder
 * @param isWanted which files to report on, by their path below the folder
 * @throws when the folder itself cannot be read
 */
export async function reportOn(folder: string, isWanted: (path: string) => boolean = () => true): Promise<Report> {
  const pdfWords = pdfWordReader();
  const library = await openAttachments(loadLibrary(folder, isWanted), pdfWords.read).finally(pdfWords.stop);
  const files = library.files.filter((file) => isWanted(file.path));
  const problems = checkLibrary(library).filter((problem) => isWanted(problem.file));
  const lines = (path: string) => {
    const file = files.find((each) => each.path === path && /\.(mdx|yaml)$/.test(path) && !each.special);
    return file && new TextDecoder().decode(file.read()).split(/\r?\n/).map(covered);
  };
  return { checked: files.length, problems, lines };
}

/** @returns whether anything in it keeps the content from being published; warnings do not */
export function hasErrors({ problems }: Report): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
