import { steering, type Report } from './report.ts';

/** GitHub shows ten annotations of a kind a step; the rest are counted in one line. */
const most = 10;

/** GitHub workflow commands, with everything escaped that could start another command. */
export function github({ problems }: Report): string {
  const lines = problems
    .slice(0, most)
    .map(
      ({ severity, file, line, column, rule, message, help }) =>
        `::${severity} file=${property(`content/${file}`)},line=${line},col=${column},title=${property(rule)}::${data(`${message} ${help}`)}`,
    );
  if (problems.length > most)
    lines.push(`::notice::${data(`and ${problems.length - most} more. Run npm run check to see them all.`)}`);
  return lines.map((line) => `${line}\n`).join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A').replace(steering, '');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
