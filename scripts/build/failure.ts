import { diskFault } from '../disk-fault.ts';

/** What stopped a build or kept it from being served, in words for the person who started it. */
export class Failure extends Error {}

/**
 * @param error anything that was thrown
 * @returns what to print: our own words, or the message with the places in this project it came through
 */
export function explain(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const refused = diskFault(error);
  if (refused !== undefined) return refused;
  if (!(error instanceof Error)) return String(error);
  const { hint, loc } = error as Error & { hint?: string; loc?: { file?: string; line?: number; column?: number } };
  const place = loc?.file === undefined ? [] : [`in ${loc.file}:${loc.line ?? 1}:${loc.column ?? 1}`];
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) && /[\\/](src|scripts)[\\/]/.test(line) && !line.includes('node_modules'));
  return [error.message, ...(hint === undefined ? [] : [hint]), ...place, ...frames.slice(0, 3)].join('\n');
}
