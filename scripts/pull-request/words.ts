/** The comment under a pull request: what the check found and what happens next. GitHub's Markdown. */
import type { ShownReport } from './report.ts';

/** By this the comment is found again, so that a pull request has one that is kept up to date. */
export const marker = '<!-- mini-police-library: content check -->';

export interface Situation {
  /** Undefined where there is none that can be read. */
  readonly report: ShownReport | undefined;
  /** Whether the check ended well. */
  readonly passed: boolean;
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

function result({ report, passed, runUrl }: Situation): string[] {
  if (!report)
    return [`**The check did not finish.** [The run](${runUrl}) says why. This is more likely our fault than yours.`];
  const counted = [
    report.errors > 0 && `${count(report.errors, 'thing')} to put right`,
    report.warnings > 0 && `${count(report.warnings, 'thing')} to look at`,
  ].filter((each) => each !== false);
  if (counted.length === 0)
    return [
      passed
        ? '**The check found nothing wrong.** Thank you. Somebody will read it next.'
        : `**The pages pass the check, and the site could not be built with them.** [The run](${runUrl}) says why.`,
    ];
  const lines = report.shown.map(
    ({ severity, place, message, help }) => `${place}  ${severity}  ${message}\n    What to do: ${help}`,
  );
  const rest = report.errors + report.warnings - report.shown.length;
  if (rest > 0) lines.push(`and ${rest} more: npm run check shows them all`);
  return [
    `**${counted.join(', ')}.**`,
    `\`\`\`text\n${lines.join('\n\n')}\n\`\`\``,
    ...(report.errors > 0
      ? [
          'Change the pages and push again: this comment is brought up to date by itself. `npm run check` says the same on your own computer.',
        ]
      : []),
  ];
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
