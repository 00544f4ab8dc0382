import type { Report } from './report.ts';

/** For machines: `{"checked": n, "problems": [{"rule","severity","file","line","column","message","help"}]}`. */
export function json({ checked, problems }: Report): string {
  return `${JSON.stringify({ checked, problems }, null, 2)}\n`;
}
