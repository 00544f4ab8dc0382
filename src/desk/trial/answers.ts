/**
 * What somebody answers after a lesson, as typed, and the receipt that it becomes. No answer asks for a name, and what
 * looks like one, or like anything else about a person, is refused where it stands.
 */
import { stringify } from 'yaml';
import { whyNotARole } from '../../checks/personal-data/role.ts';
import { personalData } from '../../checks/personal-data/mask.ts';
import { contentHash } from '../../document/hash.ts';
import { trialSchema, withoutSmall, type Trial } from '../../schema/trial.ts';

/** As typed into the form, and as it is kept in the browser: everything may be empty. */
export interface TrialAnswers {
  readonly slot?: string;
  readonly month?: string;
  readonly years?: readonly string[];
  readonly children?: string;
  readonly adults?: string;
  readonly schools?: string;
  readonly setting?: string;
  /** Minutes by the title of the activity; 0 where it was left out. */
  readonly minutes?: Readonly<Record<string, string>>;
  /** A remark a line. */
  readonly keep?: string;
  readonly change?: string;
  readonly didNotWork?: string;
  readonly again?: string;
  readonly role?: string;
  readonly force?: string;
  readonly organisation?: string;
  /** Counts by question and face: "learned.happy". */
  readonly cards?: Readonly<Record<string, string>>;
  readonly mayShare?: boolean;
}

export interface TriedLesson {
  readonly id: string;
  readonly hash: string;
  /** Of the version that was used, in order. */
  readonly titles: readonly string[];
}

/** What is wrong, by the name of the answer; each has a sentence of its own in src/i18n: `tell.error.<fault>`. */
export type TrialFault = 'month' | 'again' | 'role' | 'who' | 'share' | 'number' | 'personal' | 'long';
export interface AnswerProblem {
  readonly field: string;
  readonly fault: TrialFault;
}

export type Receipt =
  | { readonly problems: readonly AnswerProblem[] }
  | { readonly trial: Trial; readonly path: string; readonly text: string };

/** @param today year-month-day: nothing has been tried in a month to come */
export function receiptFrom(answers: TrialAnswers, lesson: TriedLesson, today: string): Receipt {
  const written = asWritten(answers, lesson);
  const problems = problemsOf(answers, written, today);
  if (problems.length > 0) return { problems };
  const trial = trialSchema.parse(written);
  const text = stringify(written, { lineWidth: 0 });
  const who = (trial.force ?? trial.organisation ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  const name = ['tried', who || 'by', trial.month, contentHash(written, '').slice(0, 4)].join('-');
  return { trial, text, path: `lessons/${lesson.id}/${name}.yaml` };
}

/** @returns the keys of the receipt, without those that nobody answered */
function asWritten(answers: TrialAnswers, lesson: TriedLesson): Record<string, unknown> {
  const { minutes = {}, years = [], force, organisation } = answers;
  const activities = lesson.titles.flatMap((title) => {
    const count = numberIn(Object.hasOwn(minutes, title) ? minutes[title] : undefined);
    return count === undefined ? [] : [{ title, minutes: count }];
  });
  const children = numberIn(answers.children);
  const all = {
    hash: lesson.hash,
    month: answers.month?.trim() || undefined,
    years: years.map(Number),
    children,
    adults: numberIn(answers.adults),
    schools: numberIn(answers.schools),
    setting: answers.setting || undefined,
    slot: numberIn(answers.slot),
    activities,
    keep: linesIn(answers.keep),
    change: linesIn(answers.change),
    didNotWork: linesIn(answers.didNotWork),
    again: answers.again || undefined,
    role: answers.role?.trim() || undefined,
    ...(force ? { force } : { organisation: organisation?.trim() || undefined }),
    exitCards: cardsIn(answers.cards ?? {}, children),
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

function problemsOf(answers: TrialAnswers, written: Record<string, unknown>, today: string): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const add = (field: string, fault: TrialFault) => {
    if (!problems.some((each) => each.field === field)) problems.push({ field, fault });
  };
  const { month, again, role, force, organisation } = written as Record<string, string | undefined>;
  if (month === undefined || !trialSchema.shape.month.safeParse(month).success || month > today.slice(0, 7))
    add('month', 'month');
  if (again === undefined) add('again', 'again');
  if (role === undefined || whyNotARole(role) !== undefined) add('role', 'role');
  if (force === undefined && organisation === undefined) add('force', 'who');
  for (const field of ['keep', 'change', 'didNotWork', 'organisation'] as const)
    if (personalData.some((find) => find(answers[field] ?? '').length > 0)) add(field, 'personal');
  for (const [key, value] of numbersIn(answers)) if (value !== '' && numberIn(value) === undefined) add(key, 'number');
  if (answers.mayShare !== true) add('mayShare', 'share');
  for (const { path } of trialSchema.safeParse(written).error?.issues ?? []) {
    const [key = ''] = path.map(String);
    if (key === '' || ['month', 'again', 'role', 'force', 'organisation'].includes(key)) continue;
    add(
      key === 'activities' ? `minutes.${path[1] as number}` : key,
      ['keep', 'change', 'didNotWork'].includes(key) ? 'long' : 'number',
    );
  }
  return problems;
}

function numbersIn({ children = '', adults = '', schools = '', minutes = {}, cards = {} }: TrialAnswers) {
  return [
    ...Object.entries({ children, adults, schools }),
    ...Object.values(minutes).map((value, index) => [`minutes.${index}`, value] as const),
    ...Object.entries(cards).map(([key, value]) => [`cards.${key}`, value] as const),
  ];
}

function numberIn(text = ''): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,4}$/.test(trimmed) ? Number(trimmed) : undefined;
}

function linesIn(text = ''): string[] {
  return text
    .split('\n')
    .map((each) => each.replace(/^\s*[-*•]\s+/, '').trim())
    .filter((each) => each !== '');
}

function cardsIn(cards: Readonly<Record<string, string>>, children: number | undefined) {
  return (['learned', 'say', 'liked'] as const).flatMap((asked) => {
    const [happy, between, sad] = (['happy', 'between', 'sad'] as const).map((face) =>
      numberIn(cards[`${asked}.${face}`]),
    );
    return withoutSmall({ asked, happy, between, sad }, children) ?? [];
  });
}
