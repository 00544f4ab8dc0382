/** An offer or an agreement, filled in: by what was typed, else from the force file as far as that knows. */
import type { ForceFile, Plan, School } from '../../schema/force-file.ts';
import type { LessonList } from '../planning/lesson-list.ts';
import { planSpan } from '../planning/plan-days.ts';
import { planRows } from '../planning/plan-row.ts';

export interface FormTable {
  readonly kind: 'table';
  /** From 1, in the whole form. */
  readonly number: number;
  readonly head: readonly string[];
  /** Words of the template; an empty cell is to be filled in. */
  readonly rows: readonly (readonly string[])[];
}

export type FormPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | FormTable;

export interface Form {
  /** The template's id. */
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly parts: readonly FormPart[];
}

export interface FilledCell {
  /** What the template says, or what is filled in; empty where nothing is. */
  readonly words: string;
  /** By which the answer is kept; undefined where the template itself says it, and where people sign. */
  readonly key?: string;
  /** Taken from the file, and not typed. */
  readonly isFromFile?: boolean;
}

type Agreement = ForceFile['agreements'][number];

/** Rows that are known from the file, by the words of the template. A test holds that they stand there. */
export const knownRows = {
  'Force and neighbourhood team': 'force',
  School: 'school',
  'First and last session (dates)': 'span',
  'Year group': 'years',
  'How many sessions': 'sessions',
  'Number of sessions promised': 'sessions',
  'How long each one is, in minutes': 'minutes',
  'Day and time': 'weekday',
  'The programme we use from this library': 'programme',
  'Programme, from this library': 'programme',
} as const satisfies Readonly<Record<string, string>>;

export type KnownFacts = Readonly<Partial<Record<(typeof knownRows)[keyof typeof knownRows], string>>>;

/** In the language of the page. */
export interface FactWords {
  readonly date: (day: string) => string;
  readonly weekday: (day: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly weekly: (weekday: string) => string;
}

/** @returns what the file knows for a form with a school; what it does not know is not there */
export function factsFor(
  { name, contacts }: Pick<ForceFile, 'name' | 'contacts'>,
  school: School,
  plan: Plan | undefined,
  list: Pick<LessonList, 'lessons'>,
  words: FactWords,
): KnownFacts {
  const reached = contacts
    .filter(({ on }) => on.includes('agreements'))
    .map(({ role, phone, email }) => [role, phone, email].filter(Boolean).join(', '));
  const force = [name, ...reached].filter(Boolean).join('; ');
  return { ...(force !== '' && { force }), school: school.name, ...(plan && factsOfPlan(plan, list, words)) };
}

function factsOfPlan(plan: Plan, list: Pick<LessonList, 'lessons'>, words: FactWords): KnownFacts {
  const rows = planRows(plan, list);
  const lengths = rows.flatMap(({ minutes }) => minutes ?? []).sort((a, b) => a - b);
  const [shortest, longest] = [lengths[0], lengths.at(-1)];
  const span = planSpan(plan);
  const weekdays = new Set(rows.flatMap(({ day: { on } }) => (on === undefined ? [] : [words.weekday(on)])));
  return {
    programme: plan.title,
    ...(rows.length > 0 && { sessions: String(rows.length) }),
    ...(plan.years.length > 0 && { years: plan.years.join(', ') }),
    ...(shortest !== undefined && { minutes: shortest === longest ? `${shortest}` : `${shortest}\u2013${longest}` }),
    ...(span && { span: words.span(words.date(span.from), words.date(span.to)) }),
    ...(weekdays.size === 1 && { weekday: words.weekly([...weekdays][0]!) }),
  };
}

/** A column in which people sign: the table is left for a pen. */
const signed = 'Signed';

/**
 * @param answers of the agreement with the school
 * @returns the cells of a table, row by row
 */
export function filledTable(
  form: string,
  { number, head, rows }: FormTable,
  answers: Agreement['answers'],
  facts: KnownFacts,
): FilledCell[][] {
  return rows.map((cells) =>
    cells.map((cell, column) => {
      if (cell !== '' || head.includes(signed)) return { words: cell };
      const key = answerKey(form, number, cells, head[column] ?? '');
      const typed = Object.hasOwn(answers, key) ? answers[key] : undefined;
      if (typed !== undefined) return { key, words: typed };
      const row = cells[0] ?? '';
      // The first empty cell of a row that is known.
      const fact =
        cells.indexOf('') === column && Object.hasOwn(knownRows, row)
          ? facts[knownRows[row as keyof typeof knownRows]]
          : undefined;
      return fact === undefined ? { key, words: '' } : { key, words: fact, isFromFile: true };
    }),
  );
}

/** By the words of the row, so that an answer stays with it when the template gets a row more. */
function answerKey(form: string, table: number, cells: readonly string[], column: string): string {
  const row = cells.find((cell) => cell !== '' && !/^\d+$/.test(cell)) ?? '';
  return [form, table, row.slice(0, 90), column.slice(0, 40)].join('/');
}

/** @param words as typed; empty takes the answer away. @returns the agreements of the file with that answer */
export function withAnswer(agreements: readonly Agreement[], school: string, key: string, words: string): Agreement[] {
  const before = agreements.find((each) => each.school === school) ?? { school, answers: {} };
  const { [key]: _, ...others } = before.answers;
  const typed = words.replace(/\s+/g, ' ').trim().slice(0, 400);
  const next = { ...before, answers: typed === '' ? others : { ...others, [key]: typed } };
  return [...agreements.filter((each) => each.school !== school), next];
}
