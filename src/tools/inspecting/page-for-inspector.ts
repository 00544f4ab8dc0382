/** A page for somebody who inspects: what is planned, what it takes, what it is for, what is known and what is not. */
import type { ForceFile, Plan } from '../../schema/force-file.ts';
import { planCovers } from '../planning/plan-covers.ts';
import { planHours } from '../planning/plan-hours.ts';
import { planRows } from '../planning/plan-row.ts';
import type { LessonList } from '../planning/lesson-list.ts';

export type InspectorWord =
  | 'aim'
  | 'aims'
  | 'aims.none'
  | 'cost'
  | 'cost.counted'
  | 'cost.hours'
  | 'cost.none'
  | 'evidence'
  | 'evidence.caution'
  | 'evidence.cause'
  | 'evidence.own'
  | 'evidence.ownNone'
  | 'given'
  | 'given.agreements'
  | 'given.sessions'
  | 'hours'
  | 'hours.force'
  | 'hours.school'
  | 'hours.unknown'
  | 'planned'
  | 'planned.open'
  | 'planned.schools'
  | 'planned.sessions'
  | 'planned.years'
  | 'safeguarding'
  | 'safeguarding.line'
  | 'session';

export interface Part {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

interface Known {
  readonly list: LessonList;
  /** What was found elsewhere, each with what to be careful of. */
  readonly findings: readonly { readonly claim: string; readonly caution: string }[];
  /** What an hour of the police costs, in pounds, where somebody has said so. */
  readonly poundsAnHour?: number | undefined;
}

export interface Speak {
  say(name: InspectorWord, values?: Readonly<Record<string, string | number>>): string;
  /** Pounds, as they are written. */
  pounds(value: number): string;
}

const inHours = (minutes: number) => Math.round(minutes / 6) / 10;

/** @returns the page in its order; nothing that speaks well of it comes without what to be careful of */
export function pageForInspector(
  { agreements, delivered, evaluations }: ForceFile,
  plan: Plan,
  { list, findings, poundsAnHour }: Known,
  { say, pounds }: Speak,
): Part[] {
  const rows = planRows(plan, list);
  const schools = Math.max(1, plan.schools.length);
  const hours = planHours(plan, rows, schools);
  const asked = { aims: list.aims.map(({ id }) => id), curriculum: [] };
  const covers = planCovers(
    rows.map(({ lesson }) => lesson),
    asked,
    plan.years,
  );
  const served = list.aims.filter(({ id }) => covers.aims[id]! > 0);
  const unserved = list.aims.filter(({ id }) => covers.aims[id] === 0);
  const open = rows.filter(({ id }) => id === undefined).length;
  const costed = evaluations.filter(({ pounds: spent }) => spent !== undefined);
  const spent = costed.reduce((sum, each) => sum + (each.pounds ?? 0), 0);
  const given = delivered.filter(({ school }) => plan.schools.length === 0 || plan.schools.includes(school));
  const signed = agreements.filter(({ school, on }) => on !== undefined && plan.schools.includes(school)).length;
  return [
    {
      heading: say('planned'),
      paragraphs: [
        say('planned.sessions', { count: rows.length }),
        ...(plan.schools.length > 0 ? [say('planned.schools', { count: plan.schools.length })] : []),
        ...(plan.years.length > 0 ? [say('planned.years', { years: plan.years.join(', ') })] : []),
        ...(open > 0 ? [say('planned.open', { count: open })] : []),
      ],
      points: rows.flatMap(({ lesson, id, minutes }) =>
        id === undefined ? [] : [say('session', { title: lesson?.title ?? id, count: minutes ?? 0 })],
      ),
    },
    {
      heading: say('hours'),
      paragraphs: [
        say('hours.school', {
          children: inHours(hours.atOneSchool.children),
          school: inHours(hours.atOneSchool.school),
          police: inHours(hours.atOneSchool.police),
        }),
        say('hours.force', { count: schools, hours: inHours(hours.forTheForce) }),
        ...(hours.withoutLength > 0 ? [say('hours.unknown', { count: hours.withoutLength })] : []),
      ],
      points: [],
    },
    {
      heading: say('cost'),
      paragraphs: [
        ...(poundsAnHour === undefined
          ? []
          : [
              say('cost.hours', {
                cost: pounds(Math.round((hours.forTheForce / 60) * poundsAnHour)),
                rate: pounds(poundsAnHour),
              }),
            ]),
        ...(costed.length > 0 ? [say('cost.counted', { count: costed.length, cost: pounds(Math.round(spent)) })] : []),
        ...(poundsAnHour === undefined && costed.length === 0 ? [say('cost.none')] : []),
      ],
      points: [],
    },
    {
      heading: say('aims'),
      paragraphs: unserved.length > 0 ? [say('aims.none', { aims: unserved.map(({ name }) => name).join(', ') })] : [],
      points: served.map(({ id, name }) => say('aim', { aim: name, count: covers.aims[id]! })),
    },
    {
      heading: say('given'),
      paragraphs: [
        say('given.sessions', { count: given.length, schools: new Set(given.map(({ school }) => school)).size }),
        ...(plan.schools.length > 0 ? [say('given.agreements', { count: signed, of: plan.schools.length })] : []),
      ],
      points: [],
    },
    {
      heading: say('evidence'),
      paragraphs: [
        say('evidence.cause'),
        evaluations.length > 0 ? say('evidence.own', { count: evaluations.length }) : say('evidence.ownNone'),
      ],
      points: findings.map(({ claim, caution }) => `${claim} ${say('evidence.caution')} ${caution}`),
    },
    { heading: say('safeguarding'), paragraphs: [say('safeguarding.line')], points: [] },
  ];
}
