/** What was understood and what was not, for somebody at a terminal. */
import { withoutSteering } from '../../src/checks/reporters/report.ts';
import { draftPath } from '../../src/desk/draft.ts';
import type { Remark, RemarkKind, Understood } from '../../src/desk/understood.ts';

/** In the order in which people need them. */
const headings: readonly (readonly [RemarkKind, string])[] = [
  ['personal-data', 'Personal data that was found and left out'],
  ['unclear', 'What can be read in two ways'],
  ['guessed', 'What was guessed: please look'],
  ['left-out', 'What stood in the file and was left out'],
  ['missing', 'What the file does not say'],
  ['note', 'Good to know'],
];

/** @returns remarks in groups, what must be answered first */
export function remarksText({ drafts, remarks }: Understood): string {
  const must = remarks.filter(({ mustAnswer }) => mustAnswer);
  const groups = headings.map(([kind, heading]): [string, readonly Remark[]] => [
    heading,
    remarks.filter((remark) => remark.kind === kind && !remark.mustAnswer),
  ]);
  const all: [string, readonly Remark[]][] = [['To be answered by hand before it can be shared', must], ...groups];
  return all
    .filter(([, group]) => group.length > 0)
    .map(([heading, group]) => `${heading} (${group.length})\n${group.map((remark) => line(remark, drafts)).join('')}`)
    .join('\n');
}

function line({ message, help, where, path, draft }: Remark, drafts: Understood['drafts']): string {
  const of = draft !== undefined && drafts.length > 1 ? drafts[draft]?.id : undefined;
  // A way of numbers into the text helps programs only.
  const key = path === undefined || path === '' || path.startsWith('body') ? undefined : path;
  const place = [of, where, key].filter((each) => each !== undefined).join(', ');
  const told = `  - ${message}${place === '' ? '' : ` (${place})`}\n`;
  return withoutLines(told) + (help === undefined ? '' : withoutLines(`      ${help}\n`));
}

function withoutLines(text: string): string {
  return `${withoutSteering(text.trimEnd())}\n`;
}

/** @returns where each draft was written */
export function writtenText(out: string, drafts: Understood['drafts']): string {
  return drafts
    .map((draft) => {
      const files = draft.files.length === 0 ? '' : ` and ${draft.files.map(({ name }) => name).join(', ')}`;
      return `Wrote ${withoutSteering(`${out}/${draftPath(draft)}`)}${files}\n`;
    })
    .join('');
}
