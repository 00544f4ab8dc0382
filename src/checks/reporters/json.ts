import { steering, type Report } from './report.ts';

/** For machines: `{"checked": n, "problems": [{"rule","severity","file","line","column","message","help"}]}`. */
export function json({ checked, problems }: Report): string {
  const text = JSON.stringify({ checked, problems }, null, 2);
  // JSON escapes some signs that steer a terminal and lets others through; what it means stays the same.
  return `${text
    .split('\n')
    .map((line) => line.replace(steering, escaped))
    .join('\n')}\n`;
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
