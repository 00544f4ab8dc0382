/** The comment under a pull request: what the check found and what happens next. GitHub's Markdown. */
import type { ShownReport } from './report.ts';

/** By this the comment is found again, so that a pull request has one that is kept up to date. */
export const marker = '<!-- mini-police-library: content check -->';

export interface Situation {
  /** Undefined where there is none that can be read. */
  readonly report: ShownReport | undefined;
  /** Whether the whole run ended well: the check, and the build of the site with these pages. */
  readonly passed: boolean;
  /** What the build said when it stopped; empty where it said nothing or did not begin. */
  readonly buildWords: readonly string[];
  /** Files changed outside content/. */
  readonly outside: number;
  /** Whether .github/ is among them: the check itself could be another one then. */
  readonly changesTheCheck: boolean;
  /** The address of the run. */
  readonly runUrl: string;
}

/** @returns the comment */
export function comment(situation: Situation): string {
  const { outside, changesTheCheck, passed, runUrl } = situation;
  const parts = [marker];
  if (outside > 0)
    parts.push(
      `**A maintainer has to look first**: this changes ${outside === 1 ? 'a file' : `${outside} files`} outside \`content/\`.`,
    );
  if (changesTheCheck) parts.push('It changes `.github/` too, so what its own check says is not shown here.');
  else parts.push(...result(situation));
  if (passed && !changesTheCheck)
    parts.push(
      `[The run](${runUrl}) holds the site with these pages as the file \`preview\`: unpack it and start a web server in the folder.`,
    );
  return `${parts.join('\n\n')}\n`;
}

function result(situation: Situation): string[] {
  const { report, runUrl } = situation;
  if (!report)
    return [`**The check did not finish.** [The run](${runUrl}) says why. This is more likely our fault than yours.`];
  const counted = [
    report.errors > 0 && `${count(report.errors, 'thing')} to put right`,
    report.warnings > 0 && `${count(report.warnings, 'thing')} to look at`,
  ].filter((each) => each !== false);
  const lines = report.shown.map(
    ({ severity, place, message, help }) => `${place}  ${severity}  ${message}\n    What to do: ${help}`,
  );
  const rest = report.errors + report.warnings - report.shown.length;
  if (rest > 0) lines.push(`and ${rest} more: npm run check shows them all`);
  return [
    ...built(situation, report, counted.length === 0),
    ...(counted.length > 0 ? [`**${counted.join(', ')}.**`, fenced(lines.join('\n\n'))] : []),
    ...(report.errors > 0
      ? [
          'Change the pages and push again: this comment is brought up to date by itself. `npm run check` says the same on your own computer.',
        ]
      : []),
  ];
}

/** What came of the site. The build begins when the check has found no error. */
function built({ passed, buildWords, runUrl }: Situation, { errors }: ShownReport, isClean: boolean): string[] {
  if (errors > 0) return ['**The site was not built**: the check stops it.'];
  if (passed)
    return [
      isClean
        ? '**The check found nothing wrong, and the site was built.** Thank you. Somebody will read it next.'
        : '**The site was built.** Thank you. Somebody will read it next.',
    ];
  const why = buildWords.length > 0 ? 'This is what the build said:' : `[The run](${runUrl}) says why.`;
  return [
    `**The pages pass the check, and the site could not be built with them.** ${why}`,
    ...(buildWords.length > 0 ? [fenced(buildWords.join('\n'))] : []),
  ];
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
