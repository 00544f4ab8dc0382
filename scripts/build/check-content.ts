import { count } from '../../src/checks/reporters/report.ts';
import { text } from '../../src/checks/reporters/text.ts';
import { holdLibrary } from '../../src/disk/held-library.ts';
import { keptFiles } from '../../src/document/keep.ts';
import { readLibrary } from '../../src/document/library.ts';
import { checkFolder, hasErrors } from '../report.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

/** Everything that is wrong with the content at once, before anything is built from it: from what was read here. */
export async function checkContent({ content, fresh }: Build): Promise<string> {
  const { report, files, kept } = await checkFolder(content, () => true, fresh);
  if (hasErrors(report)) throw new Failure(`${text(report).trimEnd()}\n\nThe files are in ${content}.`);
  holdLibrary(
    content,
    readLibrary(files, () => true, keptFiles(kept)),
  );
  const { length } = report.problems;
  return `${count(report.checked, 'file')}, ${length === 0 ? 'nothing wrong' : `${count(length, 'warning')}; npm run check shows them`}`;
}
