import { count } from '../../src/checks/reporters/report.ts';
import { text } from '../../src/checks/reporters/text.ts';
import { hasErrors, reportOn } from '../report.ts';
import { BuildFailure } from './failure.ts';
import type { Build } from './steps.ts';

/** Everything that is wrong with the content at once, before anything is built from it. */
export function checkContent({ content }: Build): string {
  const report = reportOn(content);
  if (hasErrors(report)) throw new BuildFailure(`${text(report).trimEnd()}\n\nThe files are in ${content}.`);
  const { length } = report.problems;
  return `${count(report.checked, 'file')}, ${length === 0 ? 'nothing wrong' : `${count(length, 'warning')}; npm run check shows them`}`;
}
