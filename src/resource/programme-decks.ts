/**
 * What a programme tells a school in five slides: children in assembly, the staff, and parents. Nothing is written for
 * it: all of it is in the programme and its lessons, and the notes say the rest.
 */
import type { programmeDeckDrawings } from '../document/drawn-for.ts';
import type { Node } from '../document/model.ts';
import type { Scene } from '../document/slides/scene.ts';
import { listed, type Translate } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';
import { programmeHours } from '../tools/programme-hours.ts';
import type { Resource } from './resource.ts';

export type ProgrammeDeckName = 'assembly' | 'staff-meeting' | 'parents-evening';

type DeckDrawing = (typeof programmeDeckDrawings)[number];

/** A paragraph of the notes. `ours` are words of the interface. */
export interface DeckNote {
  readonly text: string;
  readonly label?: boolean;
  readonly ours?: boolean;
}

export interface DeckSlide {
  readonly scene: Scene;
  readonly notes: readonly DeckNote[];
}

export interface ProgrammeDeck {
  /** Whom it is for: below the title of the first slide. */
  readonly whom: string;
  readonly picture: string;
  readonly opening: readonly DeckNote[];
  /** Four: with the first they are five. */
  readonly slides: readonly DeckSlide[];
}

/** Names and words on one slide; what more there are is counted. */
const mostNames = 5;
const mostWords = 22;

/** @returns one of the decks of a programme, in the language of the interface around it */
export function programmeDeck(
  programme: Resource<'programmes'>,
  name: ProgrammeDeckName,
  t: Translate,
  lang: Language,
): ProgrammeDeck {
  const said = toldBy(programme, t, lang);
  const { what, names, when, ask } = said;
  const decks: Readonly<Record<ProgrammeDeckName, Omit<ProgrammeDeck, 'whom' | 'opening'>>> = {
    assembly: {
      picture: 'pcso-with-class',
      slides: [what('children'), names('children'), when('children'), ask('children')],
    },
    'staff-meeting': { picture: 'teacher', slides: [what('staff'), names('staff'), said.school(), ask('staff')] },
    'parents-evening': {
      picture: 'parent-and-child',
      slides: [names('parents'), when('parents'), said.who(), ask('parents')],
    },
  };
  return { ...decks[name], whom: t(`deck.for.${name}`), opening: said.opening };
}

type Reader = 'children' | 'staff' | 'parents';

/** Those that have words for children; another aim is told by its name. */
const aims = [
  'relationships',
  'citizenship',
  'skills-and-confidence',
  'community-links',
  'behaviour',
  'safety-messages',
] as const;
const isAim = (id: string): id is (typeof aims)[number] => (aims as readonly string[]).includes(id);

function toldBy({ frontMatter, lessons, aims: its }: Resource<'programmes'>, t: Translate, lang: Language) {
  const { sessions, aroundEachSession: around, summary, chooseWhen, leavesOut } = frontMatter;
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const steps = sessions.flatMap(({ when, lesson }) => {
    const found = byId.get(lesson);
    return found ? [{ when, lesson: found }] : [];
  });
  const minutes = steps.map(({ lesson }) => lesson.minutes);
  const hours = programmeHours(minutes, around);
  const clock = (all: number) => t('hours.minutes', { hours: Math.floor(all / 60), minutes: all % 60 });
  const titles = [...new Set(steps.map(({ lesson }) => lesson.frontMatter.title))];
  const brief = lessons.filter((each) => each.frontMatter.sensitivity === 'brief-first');
  const homes = lessons.flatMap(({ frontMatter: { title, home } }) =>
    home === undefined ? [] : [`${title}: ${home}`],
  );
  const [shortest, longest] = [Math.min(...minutes), Math.max(...minutes)];
  const howLong =
    shortest === longest
      ? t('deck.each', { minutes: t('minutes', { count: shortest }) })
      : t('deck.eachFrom', { shortest, longest });
  const firstToLast = t('deck.from', { first: sessions[0]!.when, last: sessions.at(-1)!.when });
  const most = Math.max(1, ...lessons.map(({ frontMatter: { supervision } }) => supervision?.adults ?? 1));
  const ours = (text: string): DeckNote => ({ text, ours: true });
  const theirs = (text: string): DeckNote => ({ text });
  const label = (text: string): DeckNote => ({ text, label: true, ours: true });
  const allSessions = [
    label(t('programme.sessions')),
    ...steps.map(({ when, lesson }) => theirs(`${when}: ${lesson.frontMatter.title}. ${lesson.frontMatter.summary}`)),
  ];
  const agreed = brief.length > 0 ? [t('deck.agree', { count: brief.length })] : [];
  const agreedFirst =
    brief.length > 0
      ? [
          label(t('deck.agreeFirst')),
          ...brief.map(({ frontMatter }) => theirs(`${frontMatter.title}. ${frontMatter.summary}`)),
        ]
      : [];
  return {
    opening: [theirs(summary), label(t('programme.choose')), ...chooseWhen.map(theirs)],
    what: (reader: 'children' | 'staff'): DeckSlide => ({
      scene: words(
        t(`deck.what.${reader}`),
        reader === 'children'
          ? some(
              its.map(({ id, name }) => (isAim(id) ? t(`deck.aim.${id}`) : name)),
              t,
            )
          : some(
              its.map(({ name }) => name),
              t,
            ),
        reader === 'children' ? 'group-of-children' : 'class-listening',
      ),
      notes: [
        label(t('aims')),
        theirs(
          listed(
            lang,
            its.map(({ name }) => name),
          ),
        ),
        theirs(summary),
        ...(reader === 'staff' ? [label(t('programme.leavesOut')), ...leavesOut.map(theirs)] : []),
      ],
    }),
    names: (reader: Reader): DeckSlide => ({
      scene: words(
        t(`deck.names.${reader}`),
        some(titles, t),
        reader === 'staff' ? 'pcso-with-class' : 'children-with-pcso-outside',
      ),
      notes: allSessions,
    }),
    when: (reader: 'children' | 'parents'): DeckSlide => ({
      scene: words(
        t('deck.when'),
        [
          t('programme.count', { count: sessions.length }),
          firstToLast,
          howLong,
          ...(reader === 'parents' ? [t('deck.inAll', { time: clock(hours.children) })] : []),
        ],
        'calendar',
      ),
      notes: [
        ours(`${t('programme.hours.children')}: ${clock(hours.children)}`),
        ...steps.map(({ when, lesson }) =>
          theirs(`${when}: ${lesson.frontMatter.title}. ${t('minutes', { count: lesson.minutes })}.`),
        ),
      ],
    }),
    /** What it asks of the school. */
    school: (): DeckSlide => ({
      scene: words(
        t('deck.school'),
        [
          t('deck.adults', { count: most }),
          t('deck.around', { minutes: t('minutes', { count: around.school }) }),
          t('deck.inAll', { time: clock(hours.school) }),
          ...agreed,
        ],
        'teacher',
      ),
      notes: [
        ours(t('deck.assumed')),
        ...agreedFirst,
        ...lessons.flatMap(({ frontMatter: { title, teacher } }) => [
          { text: title, label: true },
          ...teacher.before.map((each) => theirs(typeof each === 'string' ? each : each.text)),
        ]),
      ],
    }),
    /** Who is with the children, and what is agreed before. */
    who: (): DeckSlide => ({
      scene: words(t('deck.who'), [t('deck.lead'), t('deck.adults', { count: most }), ...agreed], 'teacher'),
      notes: [
        ...lessons.flatMap(({ frontMatter: { title, supervision } }) =>
          supervision ? [theirs(`${title}: ${supervision.who}`)] : [],
        ),
        ...agreedFirst,
      ],
    }),
    ask: (reader: Reader): DeckSlide => ({
      scene: words(
        t('deck.ask'),
        [
          t(`deck.ask.${reader}`),
          ...(reader === 'staff' ? [t('deck.ask.worry')] : []),
          ...(reader === 'parents' && homes.length > 0 ? [t('deck.ask.home')] : []),
        ],
        'question-mark',
      ),
      notes:
        reader === 'parents' && homes.length > 0
          ? [label(t('deck.home')), ...homes.map(theirs)]
          : [ours(t('deck.ask.note'))],
    }),
  };
}

/** As many as can be read, and how many more there are. */
function some(all: readonly string[], t: Translate): readonly string[] {
  const words = (names: readonly string[]) => names.join(' ').split(/\s+/).length;
  if (all.length <= mostNames && words(all) <= mostWords + 3) return all;
  let count = Math.min(all.length, mostNames) - 1;
  while (count > 1 && words(all.slice(0, count)) > mostWords) count -= 1;
  return [...all.slice(0, count), t('deck.more', { count: all.length - count })];
}

/** A slide of a few lines with a drawing beside them. */
function words(title: string, lines: readonly string[], picture: DeckDrawing): Scene {
  const nodes = lines.map((value): Node => ({ type: 'paragraph', line: 1, children: [{ type: 'text', value }] }));
  return { layout: 'words', title, nodes, words: nodes, picture: { from: 'shelf', name: picture } };
}
