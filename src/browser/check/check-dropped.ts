/** The check of `npm run check`, over files that somebody dropped on a page. Nothing leaves the computer. */
import { openAttachments } from '../../attachments/open-attachments.ts';
import { checkLibrary, rules } from '../../checks/index.ts';
import { covered } from '../../checks/personal-data/mask.ts';
import { roleOf, type ContentFile } from '../../document/files.ts';
import { readLibrary } from '../../document/library.ts';
import type { Problem } from '../../document/problem.ts';
import { isText } from './is-text.ts';

export interface Dropped {
  /**
   * As the browser gives it: a name, or a path within the dropped folder. For the check: its place below the content
   * folder.
   */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What is published already, to look references up in: path below the content folder, and text. */
export type KnownFiles = Readonly<Record<string, string>>;

/**
 * A sign of life: which dropped file is being read, which published one is being looked up, or which rule is being run.
 */
export type Sign = { readonly reading: string } | { readonly lookingUp: string } | { readonly rule: string };

export interface ShownProblem extends Problem {
  /** The line it points at, with personal data covered; empty where the file is not text. */
  readonly excerpt: string;
}

/**
 * @param dropped the files, each at its place below the content folder
 * @param stopping places of files that an earlier run did not get over; they are not read
 * @param known what is published already; a dropped file takes the place of a published one of the same path
 * @param say called before each step that could take for ever
 * @returns the problems of the dropped files, in no order
 */
export async function checkDropped(
  dropped: readonly Dropped[],
  stopping: readonly string[],
  known: KnownFiles,
  say: (sign: Sign) => void,
): Promise<ShownProblem[]> {
  const file = (path: string, size: number, sign: Sign, bytes: () => Uint8Array): ContentFile => ({
    path,
    size,
    special: false,
    read: () => {
      say(sign);
      return bytes();
    },
  });
  const all = new Map(dropped.map(({ path, bytes }) => [path, bytes]));
  const files = [
    ...dropped.map(({ path, bytes }) =>
      file(path, bytes.length, { reading: path }, () => (stopping.includes(path) ? new Uint8Array() : bytes)),
    ),
    ...Object.entries(known)
      .filter(([path]) => !all.has(path))
      .map(([path, text]) => file(path, text.length, { lookingUp: path }, () => new TextEncoder().encode(text))),
  ];
  const isJudged = (path: string) => all.has(path) && !stopping.includes(path);
  const library = await openAttachments(readLibrary(files, isJudged));
  return (
    rules
      .flatMap((rule) => {
        say({ rule: rule.id });
        return checkLibrary(library, undefined, [rule]);
      })
      // A rule that crashed on no page in particular speaks of the whole folder, and must not pass.
      .filter((problem) => isJudged(problem.file) || problem.file === '.')
      // Published pages are known without their text, so whether a translation is older than they are cannot be told.
      .filter(({ rule, file: path }) => rule !== 'translation-current' || isKnownWhole(path, all))
      .map((problem) => ({ ...problem, excerpt: lineOf(problem.file, all.get(problem.file), problem.line) }))
  );
}

/** @returns whether the text that a translation is of is here: that of a finding always is */
function isKnownWhole(path: string, dropped: ReadonlyMap<string, Uint8Array>): boolean {
  return roleOf(path).is === 'finding-words' || dropped.has(path.replace(/[^/]+$/, 'en.mdx'));
}

function lineOf(path: string, bytes: Uint8Array | undefined, line: number): string {
  if (!bytes || !isText(path)) return '';
  return covered(new TextDecoder().decode(bytes).split(/\r?\n/)[line - 1] ?? '');
}
