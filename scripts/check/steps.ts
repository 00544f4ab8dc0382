/** What the check and its processes say to each other. Paths are below the content folder. */
import type { ListedFile } from '../../src/disk/content-folder.ts';
import type { Problem } from '../../src/document/problem.ts';

/** A file to read, or files to judge, which have been read before: by one rule, or by all. */
export type Step = { readonly read: string } | { readonly judge: readonly string[]; readonly rule?: string };

/** `plain` is what was read, as JSON; undefined for a file that is not looked into. Its text stays where it is. */
export type Answer = { readonly plain: Uint8Array | undefined } | { readonly problems: readonly Problem[] };

/** What was read of a file; undefined where it could not be read, which is not tried again. */
export interface KnownFile {
  readonly file: string;
  readonly plain: Uint8Array | undefined;
}

/** What a process must know before it is given steps. */
export type Told =
  | {
      readonly folder: string;
      readonly files: readonly ListedFile[];
      /** The day of the check, year-month-day. */
      readonly today: string;
      /** Whether every text is taken apart anew, and nothing is kept of it for the next check. */
      readonly anew?: boolean;
      /** What was published once, among what is asked about. */
      readonly published?: readonly string[];
    }
  /** What other processes read. */
  | { readonly known: readonly KnownFile[] }
  /** The files that are asked about, when all that was read has been told. */
  | { readonly judged: readonly string[] };

export type Message = Told | { readonly steps: readonly Step[] };

/** @returns steps of less work each that find out the same together; itself alone where it cannot be divided */
export async function divided(step: Step): Promise<Step[]> {
  if ('read' in step) return [step];
  const { judge, rule } = step;
  if (rule !== undefined) return parts(judge, 1).map((folder) => ({ judge: folder, rule }));
  // Loaded only now: it takes half a second, and is needed once in a hundred checks.
  const { rules } = await import('../../src/checks/index.ts');
  return rules.map(({ id }) => ({ judge, rule: id }));
}

/**
 * Files of one folder stay together: what a rule says of one of them can depend on those beside it.
 * @param paths in any order
 * @param size how many files make a part; a part has more where its last folder has
 */
export function parts(paths: readonly string[], size: number): string[][] {
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
  const all: string[][] = [];
  for (const folder of folders.values()) {
    const last = all.at(-1);
    if (last && last.length < size) last.push(...folder);
    else all.push([...folder]);
  }
  return all;
}
