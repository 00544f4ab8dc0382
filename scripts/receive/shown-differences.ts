import { withoutSteering } from '../../src/checks/reporters/report.ts';
import type { ChangedLines, Difference, Piece } from './received.ts';
import { differenceInWords } from './words.ts';

/** Lines of one file that are shown: a terminal is no book, and the report shows all. */
const mostShown = 60;

/** @returns the differences for a terminal: what was taken out in [-…-], what was put in in {+…+} */
export function shownDifferences(differences: readonly Difference[]): string {
  return differences
    .map((each) => {
      const lines = (each.lines ?? []).flatMap(shown);
      return [
        differenceInWords(each),
        ...each.remarks.map((remark) => `  ! ${withoutSteering(remark)}`),
        ...lines.slice(0, mostShown),
        ...(lines.length > mostShown
          ? [`  and ${lines.length - mostShown} more lines: --report FILE.html shows all`]
          : []),
        ...(each.is === 'changed' && each.title !== undefined && each.lines === undefined
          ? ['  So much has changed that the two cannot be laid beside each other: read it as a new page.']
          : []),
      ].join('\n');
    })
    .join('\n');
}

function shown({ where, pieces }: ChangedLines): string[] {
  const text = pieces.map(marked).join('');
  return [
    `  ${withoutSteering(where)}:`,
    ...text
      .trimEnd()
      .split('\n')
      .map((words) => `      ${withoutSteering(words)}`),
  ];
}

const marks = { same: ['', ''], gone: ['[-', '-]'], new: ['{+', '+}'] } as const;

/** White space at either end stays outside, so that a mark never stands alone on a line. */
function marked({ is, text }: Piece): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${marks[is][0]}${inner}${marks[is][1]}${after}`;
}
