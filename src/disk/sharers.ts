/** Who shared pages, as the build asked Git: for the pages that name who improved them. */
import { readFileSync } from 'node:fs';

type Sharers = Readonly<Record<string, readonly string[]>>;

let kept: { readonly file: string; readonly sharers: Sharers } | undefined;

/** @returns ids of forces and names of organisations, by address; nothing where there is no history */
export function keptSharers(): Sharers {
  const file = process.env.SHARERS;
  if (file === undefined) return {};
  if (kept?.file !== file) kept = { file, sharers: JSON.parse(readFileSync(file, 'utf8')) as Sharers };
  return kept.sharers;
}
