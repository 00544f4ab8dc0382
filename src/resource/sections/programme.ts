/** A programme: when to choose it, its hours, its sessions in order, and what to bring to each. */
import { kitFrom } from '../../schema/kit.ts';
import { kitWords } from '../kit-words.ts';
import { programmeHours } from '../../tools/programme-hours.ts';
import { attachments, commonFacts, factKeys, head, receipts, sources, withdrawn, withdrawnMark } from './any-kind.ts';
import { doNotUse } from '../withdrawal.ts';
import { english, fact, itemsOf, withBetween, ours, theirs } from './lines.ts';
import { allTold, beside, tells, type Telling } from './telling.ts';
import { wholeText } from './text.ts';

const tellsOf = tells<'programmes'>();

type Sessions = readonly { readonly when: string; readonly lesson: string; readonly note?: string | undefined }[];

/** @throws when a lesson is not there: the check lets no such programme through */
function withLessons(sessions: Sessions, { lessons }: Telling['resource']) {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return sessions.flatMap(({ when, lesson, note }) => {
    const found = byId.get(lesson);
    return found ? [{ when, note, lesson: found }] : [];
  });
}

const clock = (t: Telling['t'], minutes: number) =>
  t('hours.minutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });

/** Whoever plans with it must see first that a part of it cannot be used. */
const withdrawnLessons = tellsOf(['sessions'], ({ sessions: all }, { t, lang, resource }) => {
  const gone = resource.lessons.filter(({ id, frontMatter }) => {
    return frontMatter.withdrawn !== undefined && all.some(({ lesson }) => lesson === id);
  });
  if (gone.length === 0) return undefined;
  return {
    type: 'warning',
    id: 'withdrawn-lessons',
    title: t('withdrawn.lessons'),
    about: [ours(t('withdrawn.lessons.about'))],
    items: gone.map(({ frontMatter: { title, withdrawn: said }, address }) => {
      const { short, reason, instead } = doNotUse(said, lang)!;
      return {
        line: [theirs(title, { look: 'strong', href: address }), ours(`. ${short} `), english(reason)],
        ...(instead && { under: [[ours(`${instead.words} `), ours(instead.path, { href: instead.path })]] }),
      };
    }),
  };
});

const facts = tellsOf(['years', ...factKeys], (given, telling) => ({
  type: 'facts',
  facts: [
    fact(
      telling.t('years'),
      withBetween(given.years.map((year) => ours(telling.t('year', { count: year }), { href: `/years/${year}/` }))),
      'brief',
    ),
    ...commonFacts(given, telling),
  ],
}));

const hours = tellsOf(['sessions', 'aroundEachSession'], ({ sessions, aroundEachSession: around }, { t, resource }) => {
  const steps = withLessons(sessions, resource);
  const sum = programmeHours(
    steps.map(({ lesson }) => lesson.minutes),
    around,
  );
  return {
    type: 'told',
    id: 'facts',
    title: t('programme.hours'),
    large: true,
    facts: [
      fact(t('programme.sessions'), ours(t('programme.count', { count: sessions.length }))),
      fact(t('programme.hours.children'), ours(clock(t, sum.children))),
      fact(t('programme.hours.police'), ours(clock(t, sum.police))),
      fact(t('programme.hours.school'), ours(clock(t, sum.school))),
    ],
    note: [
      ours(
        t('programme.hours.assumption', {
          police: t('minutes', { count: around.police }),
          school: t('minutes', { count: around.school }),
        }),
      ),
    ],
  };
});

const sessions = tellsOf(['sessions'], ({ sessions: all }, { t, lang, resource }) => {
  const steps = withLessons(all, resource);
  return {
    type: 'table',
    id: 'sessions',
    title: t('programme.sessions'),
    columns: [
      { name: t('programme.when'), share: 2 },
      { name: t('programme.lesson'), share: 9 },
      { name: t('programme.time'), share: 2, align: 'right' },
    ],
    rows: steps.map(({ when, note, lesson: { frontMatter, address, minutes } }) => [
      [[theirs(when)]],
      [
        [
          theirs(frontMatter.title, { look: 'strong', href: address }),
          // A safeguarding fact: what has to be agreed before it is planned.
          ...(frontMatter.sensitivity === 'everyday'
            ? []
            : [ours(` (${t(`sensitivity.${frontMatter.sensitivity}`)})`, { look: 'strong' })]),
          ...withdrawnMark(frontMatter, { t, lang }),
        ],
        [theirs(frontMatter.summary)],
        ...(note === undefined ? [] : [[theirs(note, { look: 'emphasis' })]]),
      ],
      [[ours(t('minutes.short', { count: minutes }))]],
    ]),
    total: [
      [[ours(t('programme.total'), { look: 'strong' })]],
      [],
      [
        [
          ours(
            clock(
              t,
              steps.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
            ),
            { look: 'strong' },
          ),
        ],
      ],
    ],
  };
});

const chooseWhen = tellsOf(['chooseWhen'], ({ chooseWhen: lines }, { t }) => ({
  type: 'list',
  id: 'choose',
  title: t('programme.choose'),
  items: itemsOf(lines),
}));

const leavesOut = tellsOf(['leavesOut'], ({ leavesOut: lines }, { t }) => ({
  type: 'list',
  id: 'leaves-out',
  title: t('programme.leavesOut'),
  items: itemsOf(lines),
}));

const kit = tellsOf(['sessions'], ({ sessions: all }, { t, resource }) => ({
  type: 'group',
  id: 'kit',
  title: t('programme.kit'),
  sections: withLessons(all, resource).map(({ when, lesson: { frontMatter } }, index) => ({
    type: 'ticks',
    id: `kit-${index + 1}`,
    title: `${when}: ${frontMatter.title}`,
    groups: kitFrom
      .map((from) => ({
        name: t(`kit.from.${from}`),
        items: frontMatter.kit.filter((each) => each.from === from).map((each) => kitWords(each, frontMatter, t)),
      }))
      .filter(({ items }) => items.length > 0),
    none: t('kit.none'),
  })),
}));

export const programmeSections = allTold<'programmes'>()(
  ['former'],
  [
    head,
    withdrawn,
    withdrawnLessons,
    facts,
    hours,
    sessions,
    beside([chooseWhen], [leavesOut]),
    wholeText,
    kit,
    attachments,
    sources,
    receipts,
  ],
);
