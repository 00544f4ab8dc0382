/** What those who tried a resource have told of it, for its page: how long it took, what to keep, what to change. */
import type { EarlierTrial } from '../document/standing.ts';
import { timeline } from '../document/timings.ts';
import { listed, knownDate, number, translator, type Translate } from '../i18n/index.ts';
import { exitFaces, exitQuestions, type Trial } from '../schema/trial.ts';
import { medianOf, pooledTrials, type PooledTrials } from '../tools/trials.ts';
import type { Resource } from './resource.ts';
import { english, fact, ours, theirs } from './sections/lines.ts';
import type { Cell, Item, Section } from './sections/section.ts';

/** Kinds that somebody tries with children, and can tell of with the form. */
const withForm: readonly Resource['kind'][] = ['lessons'];

/**
 * @returns the sections of a page, with who tried it before its receipts; where nobody has told us, a sentence among
 * them
 */
export function withTrials(sections: readonly Section[], resource: Resource): Section[] {
  const { trials, earlier } = resource.standing;
  const t = translator(resource.around);
  if (trials.length + earlier.length > 0)
    return sections.flatMap((section) =>
      section.type === 'receipts' ? [trialSection(resource, t), section] : [section],
    );
  if (!withForm.includes(resource.kind)) return [...sections];
  const nobody = fact(
    t('tried'),
    [ours(`${t('tried.nobody')} `), ours(t('tried.tell'), { href: tellAddress(resource) })],
    'wide',
  );
  return sections.map((section) =>
    section.type === 'receipts' ? { ...section, facts: [...section.facts, nobody] } : section,
  );
}

/** @returns where somebody tells how a lesson went, from the root of the site */
export function tellAddress({ id }: Pick<Resource, 'id'>): string {
  return `/tried/?lesson=${id}`;
}

/** @returns who tells a receipt, and when: "PCSO, Durham Constabulary, November 2026" */
export function tellerWords(trial: Trial, { around, triedBy }: Pick<Resource, 'around' | 'triedBy'>): string {
  const by = trial.force === undefined ? trial.organisation! : triedBy[trial.force]!.name;
  return [trial.role, by, knownDate(around, trial.month)].join(', ');
}

/** @returns "Tried by 3 forces", or of whom else we know; and how long it usually took */
export function triedShort(resource: Resource, pooled: PooledTrials = poolOf(resource)): string {
  const t = translator(resource.around);
  const { forces, organisations, totals } = pooled;
  const who = [
    ...(forces.length > 0 ? [t('tried.forces', { count: forces.length })] : []),
    ...(organisations.length > 0 ? [t('tried.others', { count: organisations.length })] : []),
  ];
  const usual = medianOf(totals);
  return [
    t('tried.by', { who: listed(resource.around, who) }),
    ...(usual === undefined
      ? []
      : [
          t('tried.usual', {
            minutes: number(resource.around, usual),
            planned: resource.minutes,
            count: totals.length,
          }),
        ]),
  ].join(' ');
}

function poolOf({ standing, document }: Resource): PooledTrials {
  return pooledTrials(standing.trials, titlesOf(document));
}

function titlesOf(document: Resource['document']): string[] {
  return timeline(document).map(({ activity }) => activity.settings.title);
}

function trialSection(resource: Resource, t: Translate): Section {
  const { trials, earlier } = resource.standing;
  const pooled = poolOf(resource);
  const remarks = (id: string, title: string, of: (trial: Trial) => readonly string[]): Section[] => {
    const items = trials.flatMap((trial) =>
      of(trial).map((words): Item => ({
        line: [english(words), ours(` ${tellerWords(trial, resource)}.`, { look: 'muted' })],
      })),
    );
    return items.length === 0 ? [] : [{ type: 'list', id, title, items }];
  };
  return {
    type: 'group',
    id: 'tried',
    title: t('tried'),
    sections: [
      ...(trials.length === 0
        ? []
        : [
            {
              type: 'told' as const,
              id: 'tried-short',
              title: t('tried.short'),
              facts: [
                fact(t('tried'), ours(triedShort(resource, pooled)), 'wide'),
                fact(t('tried.who'), theirs(whoTried(resource)), 'wide'),
                fact(t('tried.again'), ours(t('tried.again.told', { ...pooled.again })), 'wide'),
                ...cutFact(resource, pooled, t),
              ],
            },
          ]),
      ...minutesTable(resource, pooled, t),
      ...remarks('tried-keep', t('tried.keep'), ({ keep }) => keep),
      ...remarks('tried-change', t('tried.change'), ({ change }) => change),
      ...remarks('tried-failed', t('tried.failed'), ({ didNotWork }) => didNotWork),
      ...cardsTable(pooled, t),
      ...earlierList(resource, earlier, t),
    ],
  };
}

function whoTried({ standing: { trials }, triedBy, around }: Resource): string {
  const names = trials.map(({ force, organisation }) => (force === undefined ? organisation! : triedBy[force]!.name));
  return listed(around, [...new Set(names)].sort());
}

/** The activities that at least one receipt in two left out. */
function cutFact({ document, standing, around }: Resource, { leftOut, minutes }: PooledTrials, t: Translate) {
  const often = titlesOf(document).flatMap((title, index) => {
    const [left, done] = [leftOut[title] ?? 0, minutes[title]?.length ?? 0];
    return left > 0 && left >= done ? [t('tried.cut.one', { number: index + 1, title, count: left })] : [];
  });
  return often.length === 0 || standing.trials.length === 0
    ? []
    : [fact(t('tried.cut'), ours(listed(around, often)), 'wide')];
}

function minutesTable({ document, around }: Resource, { minutes, leftOut }: PooledTrials, t: Translate): Section[] {
  const cell = (words: string): Cell => [[ours(words)]];
  const rows = timeline(document).flatMap(({ activity: { settings } }): Cell[][] => {
    const told = minutes[settings.title] ?? [];
    const usual = medianOf(told);
    const left = leftOut[settings.title] ?? 0;
    if (usual === undefined && left === 0) return [];
    return [
      [
        [[theirs(settings.title)]],
        cell(number(around, settings.minutes)),
        cell(usual === undefined ? t('tried.minutes.none') : number(around, usual)),
        cell(number(around, told.length)),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const right = { align: 'right', share: 1 } as const;
  return [
    {
      type: 'table',
      id: 'tried-minutes',
      title: t('tried.minutes'),
      columns: [
        { name: t('tried.minutes.activity'), share: 3 },
        { name: t('tried.minutes.planned'), ...right },
        { name: t('tried.minutes.usual'), ...right },
        { name: t('tried.minutes.from'), ...right },
      ],
      rows,
    },
  ];
}

function cardsTable({ exitCards }: PooledTrials, t: Translate): Section[] {
  const asked = exitQuestions.filter((question) => exitFaces.some((face) => exitCards[question][face] > 0));
  if (asked.length === 0) return [];
  const right = { align: 'right', share: 1 } as const;
  return [
    {
      type: 'table',
      id: 'tried-cards',
      title: t('tried.cards'),
      columns: [
        { name: t('tried.cards.asked'), share: 3 },
        ...exitFaces.map((face) => ({ name: t(`tried.cards.${face}`), ...right })),
      ],
      rows: asked.map((question) => [
        [[ours(t(`extras.exit.${question}`))]],
        ...exitFaces.map((face): Cell => [[ours(String(exitCards[question][face]))]]),
      ]),
    },
  ];
}

function earlierList(resource: Resource, earlier: readonly EarlierTrial[], t: Translate): Section[] {
  if (earlier.length === 0) return [];
  return [
    {
      type: 'list',
      id: 'tried-earlier',
      title: t('tried.earlier'),
      items: earlier.map(({ trial, changed }): Item => ({
        line: [
          theirs(`${tellerWords(trial, resource)}. `),
          ours(
            changed === undefined
              ? t('tried.earlier.unknown')
              : t('current.changed', {
                  parts: listed(
                    resource.around,
                    changed.map((name) => t(`current.changed.${name}`)),
                  ),
                }),
          ),
        ],
      })),
    },
  ];
}
