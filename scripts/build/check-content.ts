import { count } from '../../src/checks/reporters/report.ts';
import { text } from '../../src/checks/reporters/text.ts';
import { hasErrors, reportOn } from '../report.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

/** Everything that is wrong with the content at once, before anything is built from it. */
export async function checkContent({ content }: Build): Promise<string> {
  const report = await reportOn(content);
  if (hasErrors(report)) throw new Failure(`${text(report).trimEnd()}\n\nThe files are in ${content}.`);
  const { length } = report.problems;
  return `${count(report.checked, 'file')}, ${length === 0 ? 'nothing wrong' : `${count(length, 'warning')}; npm run check shows them`}`;
}
