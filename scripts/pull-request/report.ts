/**
 * Reads the report that the check of a pull request left behind. It was made in a run that the pull request itself can
 * change, so nothing in it is believed: sizes, types and signs are judged here. No packages: it runs before an install.
 */
import { withoutSteering } from '../../src/checks/reporters/report.ts';

export interface ShownProblem {
  readonly severity: 'error' | 'warning';
  readonly place: string;
  readonly message: string;
  readonly help: string;
}

export interface ShownReport {
  readonly errors: number;
  readonly warnings: number;
  /** The first of them. */
  readonly shown: readonly ShownProblem[];
}

/** Bytes of a report that is read at all: some thousands of problems. */
export const largestReport = 1_000_000;
const mostShown = 25;
const longestText = 400;

/** @returns what can be shown of a report in the JSON of npm run check, or undefined where it is none */
export function readReport(bytes: Uint8Array): ShownReport | undefined {
  if (bytes.length > largestReport) return undefined;
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  const problems = field(data, 'problems');
  if (!Array.isArray(problems)) return undefined;
  const errors = problems.filter((problem) => field(problem, 'severity') !== 'warning').length;
  const shown = problems
    .slice(0, mostShown)
    .map((problem): ShownProblem => ({
      severity: field(problem, 'severity') === 'warning' ? 'warning' : 'error',
      place: `${words(field(problem, 'file'))}:${number(field(problem, 'line'))}:${number(field(problem, 'column'))}`,
      message: words(field(problem, 'message')),
      help: words(field(problem, 'help')),
    }));
  return { errors, warnings: problems.length - errors, shown };
}

const mostLines = 20;

/** @returns what a build said when it stopped, line by line, as far as it can be shown */
export function readBuildWords(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes.subarray(0, largestReport));
  // Colours are for terminals.
  const lines = text.replace(/\u001b\[[\d;]*[A-Za-z]/g, '').split(/\r?\n/);
  return lines
    .map((line) => words(line).trimEnd())
    .filter((line) => line !== '')
    .slice(0, mostLines);
}

/** @returns the number of a pull request, or undefined where the text is none */
export function readNumber(bytes: Uint8Array): number | undefined {
  const text = bytes.length > 12 ? '' : new TextDecoder().decode(bytes).trim();
  return /^[1-9][0-9]{0,8}$/.test(text) ? Number(text) : undefined;
}

function field(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Record<string, unknown>)[name]
    : undefined;
}

/** One line that stays inside a fenced block: cut, without backticks and without signs that steer or hide. */
function words(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return withoutSteering(text.slice(0, longestText)).replaceAll('`', "'");
}

function number(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : 1;
}
