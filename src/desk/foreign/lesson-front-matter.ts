/** The front matter of a lesson: what was said, what is guessed, and what is missing. */
import type { Language } from '../../schema/shared.ts';
import type { DraftFile } from '../draft.ts';
import type { Known } from '../known.ts';
import type { Remark } from '../understood.ts';
import { draftWords } from './draft-words.ts';
import { everyDayKeys } from './every-day-keys.ts';
import type { Gathered } from './gathered.ts';
import { guessEntries, guessGroup, guessSetting, guessYears } from './guess.ts';
import { mergedKit } from './kit.ts';

export interface LessonSource {
  readonly title: string;
  readonly lang: Language;
  readonly files: readonly (DraftFile & { readonly where: string; readonly hasAlt: boolean })[];
  readonly known: Known;
  /** Year-month-day: the day it was taken in. */
  readonly day: string;
  /** All words of the file, for guesses. */
  readonly words: string;
}

const missingWords: Readonly<Record<string, string>> = {
  summary: 'No summary was found: one plain sentence on what children do, and what it is good for.',
  force: 'No force or organisation was found: who shares it?',
  topics: 'Which topics it belongs to could not be guessed.',
  aims: 'Which of the six aims it serves is not said.',
  sensitivity: 'Whether it may touch a child’s own life (sensitivity) is not said.',
  years: 'For which school years it is, 3 to 6, was not found.',
  group: 'Whether it is for a cohort of ten or a whole class was not found.',
  setting: 'Where most of it happens was not found.',
  outcomes: 'No learning objectives or outcomes were found.',
  curriculum: 'Nothing was found about the curriculum.',
  teacher: 'What the teacher does before and after was not found.',
  'teacher.before': 'What the teacher does before was not found.',
  'teacher.after': 'What the teacher does after was not found.',
  inclusion: 'Nothing was found about how every child takes part (SEND, ALN, EAL).',
  safeguarding: 'No safeguarding section was found.',
  vocabulary: 'No vocabulary was found.',
  kit: 'No list of kit was found.',
};

export function lessonFrontMatter(
  session: Gathered,
  { title, lang, known, day, words }: LessonSource,
): { keys: Record<string, unknown>; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const missing = (path: string, mustAnswer = true) => {
    remarks.push({
      kind: 'missing',
      message: missingWords[path]!,
      path,
      mustAnswer: mustAnswer && (lang === 'en' || path === 'summary'),
    });
    return undefined;
  };
  const guessed = <Value>(path: string, value: Value, why: string): Value => {
    remarks.push({
      kind: 'guessed',
      message: why,
      help: 'Look at it, and change it where it is wrong.',
      path,
      mustAnswer: false,
    });
    return value;
  };
  const said = (role: string) =>
    session.facts
      .filter((fact) => fact.role === role)
      .map((fact) => fact.words)
      .join(' ');
  const early = `${said('years')} ${said('title')} ${title} ${draftWords(session.intro)}`;
  const years =
    guessYears(said('years')) ??
    guessYears(early) ??
    (/^\s*[3-6](?:\D+[3-6])?\s*$/.test(said('years')) ? guessYears(`Year ${said('years')}`) : undefined);
  const group = guessGroup(`${said('group')} ${early}`);
  const setting = guessSetting(said('setting')) ?? guessSetting(draftWords(session.intro.slice(0, 3)));
  const topics = guessEntries(known.topics, title, `${words} ${said('topic')}`, 2);
  const curriculum = guessEntries(known.curriculum, title, `${words} ${said('curriculum')}`, 3);
  const force = known.forces.find(({ name, nameCy }) =>
    [name, nameCy].some((each) => each !== undefined && words.includes(each)),
  );
  const lines = (key: keyof Gathered['lists'], path: string = key, mustAnswer = true) =>
    session.lists[key].length > 0 ? [...new Set(session.lists[key])] : missing(path, mustAnswer);
  const kit = session.activities.reduce((all, each) => mergedKit(all, each.kit), session.kit);
  const teacher =
    session.lists.before.length + session.lists.after.length === 0
      ? missing('teacher')
      : { before: lines('before', 'teacher.before'), after: lines('after', 'teacher.after') };
  const summary = session.summary.join(' ');
  const keys = {
    title,
    summary: summary === '' ? missing('summary') : summary.slice(0, 400),
    ...(force
      ? {
          force: guessed(
            'force',
            force.id,
            `The file names ${force.name}, which was taken as the force that shares it.`,
          ),
        }
      : { force: missing('force') }),
    ...everyDayKeys(day),
    topics:
      topics.length > 0
        ? guessed('topics', topics, `The topics were guessed from the words: ${namesOf(known.topics, topics)}.`)
        : missing('topics'),
    aims: missing('aims'),
    audience: guessed(
      'audience',
      ['pcso', 'teacher'],
      'It is taken to be for PCSOs and teachers, as most lessons are.',
    ),
    sensitivity: missing('sensitivity'),
    sources: [],
    years: years
      ? years.isReckoned
        ? guessed('years', years.years, `The years were reckoned from “${years.said}”: ${years.years.join(', ')}.`)
        : years.years
      : missing('years'),
    group: group.length > 0 ? group : missing('group'),
    setting:
      setting === undefined
        ? missing('setting')
        : guessed('setting', setting, `Where it happens was read as: ${setting}.`),
    outcomes: lines('outcomes'),
    vocabulary:
      session.vocabulary.length > 0
        ? session.vocabulary.map(({ word, meaning }) => ({ word, ...(meaning !== '' && { meaning }) }))
        : (missing('vocabulary', false) ?? []),
    kit: kit.length > 0 ? kit : (missing('kit', false) ?? []),
    curriculum:
      curriculum.length > 0
        ? guessed(
            'curriculum',
            curriculum,
            `Nothing named statements of the curriculum for certain; these were guessed from the words: ${curriculum.join(', ')}.`,
          )
        : missing('curriculum'),
    teacher,
    inclusion: lines('inclusion'),
    ...supervisionOf(session),
    safeguarding: lines('safeguarding'),
    early: session.lists.early.length > 0 ? session.lists.early : undefined,
    deeper: session.lists.deeper.length > 0 ? session.lists.deeper : undefined,
    home: session.lists.home.length > 0 ? session.lists.home.join(' ').slice(0, 400) : undefined,
  };
  if (kit.some(({ from }) => from === undefined))
    remarks.push({
      kind: 'missing',
      message: 'Who brings each thing of the kit, the police, the school or the children, is not said.',
      path: 'kit',
      mustAnswer: lang === 'en',
    });
  if (session.vocabulary.some(({ meaning }) => meaning === ''))
    remarks.push({
      kind: 'missing',
      message: 'Some words have no meaning beside them, in words a child of nine knows.',
      path: 'vocabulary',
      mustAnswer: true,
    });
  return { keys: Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined)), remarks };
}

function namesOf(entries: Known['topics'], ids: readonly string[]): string {
  return ids.map((id) => entries.find((entry) => entry.id === id)?.name ?? id).join(', ');
}

function supervisionOf({ supervision }: Gathered): { supervision?: { adults?: number; who: string } } {
  if (supervision.length === 0) return {};
  const who = supervision.join(' ').slice(0, 400);
  const adults = /\b([1-9]|one|two|three)\b/i.exec(who)?.[1]?.toLowerCase();
  const count = adults === undefined ? undefined : ({ one: 1, two: 2, three: 3 }[adults] ?? Number(adults));
  return { supervision: { ...(count !== undefined && { adults: count }), who } };
}
