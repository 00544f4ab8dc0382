/** A problem is data: what is wrong, where, and what to type instead. Reporters print it, tests compare it. */

export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units as editors count. */
  readonly column: number;
}

export interface Problem extends Position {
  /** The id of the rule that found it: the file name in src/checks/. */
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  /** The path below the content folder, with forward slashes. */
  readonly file: string;
  /** What happened and why it matters, in plain English. */
  readonly message: string;
  /** What to type instead. */
  readonly help: string;
}

/** A problem before it is known which file it stands in. Readers make these; they are always errors. */
export interface Refusal extends Position {
  readonly rule: string;
  readonly message: string;
  readonly help: string;
}

export const start: Position = { line: 1, column: 1 };

/**
 * Rules about real people. What they found stands before everything else, so that it is read even where a list of
 * problems is cut short.
 */
const aboutPeople: ReadonlySet<string> = new Set([
  'no-personal-data',
  'no-names-of-children',
  'no-names-of-adults',
  'no-home-addresses',
  'no-filled-forms',
  'no-author-names',
  'picture-notes',
  'tallies-hide-each-child',
  'trials-name-roles',
]);

/** What tells where a problem stands, and of which rule it is. */
type Place = Pick<Problem, 'rule' | 'file' | 'line' | 'column'>;

/** Orders problems as a person must read them: what could identify somebody first, then by file and from the top. */
export function byUrgency(a: Place, b: Place): number {
  return (
    Number(aboutPeople.has(b.rule)) - Number(aboutPeople.has(a.rule)) ||
    a.file.localeCompare(b.file, 'en') ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule, 'en')
  );
}
