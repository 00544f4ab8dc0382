/** What is wrong with the content on disk, ready for a reporter: for the check and for the build. */
import { covered } from '../src/checks/personal-data/mask.ts';
import type { Report } from '../src/checks/reporters/report.ts';
import { filesIn } from '../src/disk/loader.ts';
import { supervise } from './check/supervise.ts';

/**
 * @param folder the content folder
 * @param isWanted which files to report on, by their path below the folder
 * @throws when the folder itself cannot be read
 */
export async function reportOn(folder: string, isWanted: (path: string) => boolean = () => true): Promise<Report> {
  const files = filesIn(folder).filter((file) => isWanted(file.path));
  const problems = await supervise(
    folder,
    files.map((file) => file.path),
    new Date().toISOString().slice(0, 10),
  );
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
