/** What was gathered of a session as a draft of a lesson, and everything that a person must be told about it. */
import type { Draft, DraftFile, DraftNode } from '../draft.ts';
import type { Known } from '../known.ts';
import type { Remark } from '../understood.ts';
import type { Language } from '../../schema/shared.ts';
import { translatableKeys } from '../../schema/translation.ts';
import { activityNodes, partsOfSession } from './activity-nodes.ts';
import { everyDayKeys } from './every-day-keys.ts';
import type { Gathered } from './gathered.ts';
import { guessEntries, guessGroup, guessSetting, guessYears } from './guess.ts';
import { mergedKit } from './kit.ts';
import { inBlock } from './nodes.ts';

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

interface Made {
  readonly draft: Draft;
  /** Without the number of the draft. */
  readonly remarks: readonly Remark[];
}

export function lessonDraft(session: Gathered, source: LessonSource): Made {
  const body = bodyOf(session);
  const { keys, remarks } = frontMatterOf(session, source);
  const names = new Set(filesIn(body));
  const frontMatter =
    source.lang === 'en'
      ? keys
      : Object.fromEntries(
          Object.entries(keys).filter(([key]) => (translatableKeys as readonly string[]).includes(key)),
        );
  const draft: Draft = {
    kind: 'lessons',
    id: idFrom(source.title),
    lang: source.lang,
    frontMatter,
    body,
    files: source.files.filter(({ name }) => names.has(name)).map(({ name, bytes }) => ({ name, bytes })),
  };
  return { draft, remarks: [...remarks, ...aboutActivities(session, body), ...aboutPictures(body, source)] };
}

function bodyOf(session: Gathered): DraftNode[] {
  const nightBefore = session.nightBefore.length > 0 ? [inBlock('NightBefore', {}, asList(session.nightBefore))] : [];
  return [
    ...session.intro,
    ...nightBefore,
    ...activityNodes(session.activities),
    ...session.outro,
    ...session.sheets.filter(isFilled),
  ];
}

/** A sheet that was only announced is no sheet. */
function isFilled(node: DraftNode): boolean {
  return node.type !== 'block' || node.children.length > 0;
}

/** The block holds a list. */
function asList(nodes: readonly DraftNode[]): DraftNode[] {
  const items = nodes.flatMap((node) => (node.type === 'list' ? node.items : [[node]]));
  return [{ type: 'list', line: 0, ordered: false, start: 1, items }];
}

/** @returns letters, digits and hyphens, as the folder of a page is called */
export function idFrom(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'lesson' : plain;
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

function frontMatterOf(
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

/** Words of nodes, for guesses and for telling what is there. */
export function draftWords(nodes: readonly DraftNode[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'list') return node.items.map(draftWords).join(' ');
      if (node.type === 'block') return [...Object.values(node.settings), draftWords(node.children)].join(' ');
      if (node.type === 'quote') return draftWords(node.children);
      const inlines =
        node.type === 'table'
          ? [node.head, ...node.rows].flat(2)
          : node.type === 'paragraph' || node.type === 'heading'
            ? node.children
            : [];
      return inlines
        .map((inline) =>
          'value' in inline
            ? inline.value
            : 'children' in inline
              ? inline.children.map((each) => ('value' in each ? each.value : '')).join('')
              : ' ',
        )
        .join('');
    })
    .join(' ');
}

/** Blocks with their paths, outer before inner. */
function blocksIn(
  nodes: readonly DraftNode[],
  path = 'body',
): { readonly node: Extract<DraftNode, { type: 'block' }>; readonly path: string }[] {
  return nodes.flatMap((node, index) =>
    node.type === 'block' ? [{ node, path: `${path}.${index}` }, ...blocksIn(node.children, `${path}.${index}`)] : [],
  );
}

function filesIn(body: readonly DraftNode[]): string[] {
  return blocksIn(body).flatMap(({ node }) => (node.name === 'Figure' ? [node.settings.src ?? ''] : []));
}

function aboutActivities(session: Gathered, body: readonly DraftNode[]): Remark[] {
  const { activities, length } = session;
  if (activities.length === 0)
    return [
      {
        kind: 'missing',
        message: 'No activities with minutes were found: what stands in the file stands on the page as text.',
        path: 'body',
        mustAnswer: true,
      },
    ];
  const blocks = blocksIn(body).filter(({ node }) => node.name === 'Activity');
  const remarks: Remark[] = activities.flatMap(({ title, minutes, from }, index): Remark[] => {
    const path = `${blocks[index]?.path ?? 'body'}.settings.minutes`;
    const where = `under “${title}”`;
    if (minutes === undefined)
      return [{ kind: 'missing', message: `How long “${title}” takes was not found.`, where, path, mustAnswer: true }];
    if (from !== undefined)
      return [
        {
          kind: 'unclear',
          message: `“${title}” is said to take ${from} to ${minutes} minutes: ${minutes} was taken. Choose one number.`,
          where,
          path,
          mustAnswer: false,
        },
      ];
    if (/^(?:comfort |toilet |short )?break\b|^(?:play ?time|lunch|egwyl|amser chwarae)\b/i.test(title))
      return [
        {
          kind: 'unclear',
          message: `“${title}” (${minutes} minutes) counts in the timetable: keep it or not?`,
          where,
          path,
          mustAnswer: false,
        },
      ];
    return [];
  });
  const long = activities.filter(({ minutes }) => (minutes ?? 0) > 99);
  for (const { title } of long)
    remarks.push({ kind: 'unclear', message: `“${title}” takes more than 99 minutes: divide it.`, mustAnswer: true });
  const sum = activities.reduce((total, { minutes = 0 }) => total + minutes, 0);
  if (length !== undefined && length !== sum && activities.every(({ minutes }) => minutes !== undefined))
    remarks.push({
      kind: 'unclear',
      message: `The file says that it takes ${length} minutes; its activities take ${sum} together.`,
      mustAnswer: false,
    });
  const { guessedParts } = partsOfSession(activities);
  for (const { title, part } of guessedParts)
    remarks.push({
      kind: 'guessed',
      message:
        part === 'plenary'
          ? `No end or plenary is named as one: “${title}”, the last activity, was taken as the plenary.`
          : `No starter is named as one: “${title}”, the first activity, was taken as the starter.`,
      path: 'body',
      mustAnswer: false,
    });
  return remarks;
}

function aboutPictures(body: readonly DraftNode[], { files }: LessonSource): Remark[] {
  return blocksIn(body).flatMap(({ node, path }): Remark[] => {
    if (node.name !== 'Figure' || node.settings.alt !== undefined) return [];
    const where = files.find(({ name }) => name === node.settings.src)?.where;
    return [
      {
        kind: 'missing',
        message: `A picture (${node.settings.src ?? ''}) has no alternative text: what does it show, for somebody who cannot see it?`,
        ...(where !== undefined && { where }),
        path: `${path}.settings.alt`,
        mustAnswer: true,
      },
    ];
  });
}
