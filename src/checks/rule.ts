/** What a check is: one truth about the library, with the reason for it and examples that are its test and its page. */
import type { Library } from '../document/library.ts';
import { start, type Position, type Problem } from '../document/problem.ts';

export interface Complaint extends Position {
  readonly file: string;
  readonly message: string;
  readonly help: string;
}

/** Files laid over the example library: path below the content folder, and text or bytes. */
export interface Example {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What was published once, by path below the content folder. */
  readonly published?: readonly string[];
  /** The lines that matter, for the rule's help page. Without them the page shows the files. */
  readonly shown?: string;
}

export interface Rule {
  /** Its file name, and its address for ever: `/contribute/checks/<id>/`. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** The truth it guards, as a sentence. */
  readonly title: string;
  /** Why that matters to the people who use the library. */
  readonly why: string;
  /**
   * Whether what it says of a page hangs on nothing but the page: on no other, on no list, on no day. It is then given
   * one page at a time, and asked again when the page has changed.
   */
  readonly alone?: true;
  /**
   * @param today the day of the check, year-month-day: what is overdue depends on it, and on nothing else outside the
   * library
   */
  run(library: Library, today: string): Iterable<Complaint>;
  readonly examples: { readonly passes: readonly Example[]; readonly fails: readonly Example[] };
}

/** For a rule that the readers in src/document/ enforce while reading: what they refused in its name. */
export function refusedByReader(id: string): (library: Library) => readonly Complaint[] {
  return (library) => library.refusals.filter((refusal) => refusal.rule === id);
}

/** Places inside a file that are named; of more only the number is told. */
const mostPlaces = 4;

/** @param where places inside a file; none for all of it. @returns them before a message: `Slide 1, slide 3: ` */
export function inPlaces(where: readonly string[], message: string): string {
  const all = [...new Set(where)].filter(Boolean);
  if (all.length === 0) return message;
  const more = all.length > mostPlaces ? ` and ${all.length - mostPlaces} more places` : '';
  const told = all.slice(0, mostPlaces).join(', ');
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}${more}: ${message}`;
}

/**
 * For a rule that src/attachments/ enforces while it opens files: what it found in its name. What is wrong in several
 * places of a file is told once.
 */
export function hazardsOf(id: string): Rule['run'] {
  return (library) =>
    library.attachments.flatMap(({ file, hazards }) => {
      const same = Map.groupBy(
        hazards.filter(({ rule }) => rule === id),
        ({ message }) => message,
      );
      return [...same].map(([message, all]) => ({
        file,
        ...start,
        message: inPlaces(
          all.map(({ where }) => where ?? ''),
          message,
        ),
        help: all[0]!.help,
      }));
    });
}
