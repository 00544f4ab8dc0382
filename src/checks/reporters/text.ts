import { count, withoutSteering, type Report } from './report.ts';

/** For people: grouped by file, each problem with its line and a caret. */
export function text({ checked, problems, notes = [], lines }: Report): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const groups = files.map((file) => {
    const all = lines?.(file);
    const shown = problems
      .filter((problem) => problem.file === file)
      .map(({ line, column, severity, message, help, rule }) => {
        const written = all?.[line - 1];
        return [
          `  ${line}:${column}  ${severity}  ${withoutSteering(message)}`,
          ...(written?.trim() ? excerpt(written, column) : []),
          `      What to do: ${withoutSteering(help)}`,
          `      (${rule})`,
        ].join('\n');
      });
    return `${withoutSteering(file)}\n${shown.join('\n\n')}`;
  });
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const summary =
    problems.length === 0
      ? `${count(checked, 'file')} checked, nothing wrong.`
      : `${count(checked, 'file')} checked: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}.`;
  return `${[...groups, ...notes, summary].join('\n\n')}\n`;
}

/** Characters of a line shown on either side of the place in question. */
const reach = 60;

function excerpt(line: string, column: number): string[] {
  const from = Math.max(0, column - 1 - reach);
  const part = withoutSteering(line.slice(from, column - 1 + reach));
  return [`      | ${part}`, `      | ${' '.repeat(column - 1 - from)}^`];
}
