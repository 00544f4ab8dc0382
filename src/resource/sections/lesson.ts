/**
 * A lesson: what to agree first, what children will be able to do, what to bring, the session, what the school does.
 */
import { lessonParts } from '../../document/lesson-parts.ts';
import { listed, longDate, saidIn } from '../../i18n/index.ts';
import { keptLinesOf, lineWords } from '../../schema/kept-line.ts';
import { groups, kitFrom } from '../../schema/kit.ts';
import { kitWords } from '../kit-words.ts';
import { answeredSheets } from '../worked-answers.ts';
import { attachments, commonFacts, factKeys, head, receipts, sources, withdrawn } from './any-kind.ts';
import { capital, fact, fromList, itemsOf, withBetween, ours, theirs } from './lines.ts';
import type { Item } from './section.ts';
import { cards, closing, lengthFact, nightBefore, opening, session } from './session.ts';
import { allTold, beside, tells } from './telling.ts';

const tellsOf = tells<'lessons'>();
const nations = ['england', 'wales'] as const;

const facts = tellsOf(['years', 'group', 'setting', 'kit', 'supervision', ...factKeys], (given, telling) => {
  const { t, lang, leftOut } = telling;
  const years = given.years.map((year) => ours(t('year', { count: year }), { href: `/years/${year}/` }));
  return {
    type: 'facts',
    facts: [
      lengthFact(telling),
      ...(leftOut.length === 0 ? [] : [fact(t('slot.leftOut'), theirs(leftOut.join('; ')), 'wide')]),
      fact(t('years'), withBetween(years), 'brief'),
      fact(
        t('group'),
        ours(
          capital(
            lang,
            listed(
              lang,
              given.group.map((each) => t(`group.${each}`)),
            ),
          ),
        ),
      ),
      fact(t('setting'), ours(t(`setting.${given.setting}`)), 'brief'),
      fact(
        t('kit'),
        ours(given.kit.length === 0 ? t('kit.none') : t('kit.count', { count: given.kit.length }), { href: '#kit' }),
        'brief',
      ),
      fact(
        t('supervision'),
        given.supervision
          ? [
              ours(t('supervision.adults', { count: given.supervision.adults }), { look: 'strong' }),
              ours('. '),
              theirs(given.supervision.who),
            ]
          : ours(t('supervision.unsaid')),
        'wide',
      ),
      ...commonFacts(given, telling),
    ],
  };
});

/** Above everything else: nobody should find it after having planned the day. */
const agreeFirst = tellsOf(['safeguarding', 'sensitivity'], ({ safeguarding, sensitivity }, { t }) =>
  sensitivity === 'everyday'
    ? undefined
    : {
        type: 'warning',
        id: 'safeguarding',
        title: t(sensitivity === 'brief-first' ? 'lesson.agreeFirst' : 'lesson.readFirst'),
        about: [ours(t('lesson.agreeFirst.who'))],
        items: itemsOf(safeguarding),
      },
);

const safeguarding = tellsOf(['safeguarding', 'sensitivity'], ({ safeguarding: lines, sensitivity }, { t }) =>
  sensitivity === 'everyday'
    ? { type: 'list', id: 'safeguarding', title: t('lesson.safeguarding'), items: itemsOf(lines) }
    : undefined,
);

const outcomes = tellsOf(['outcomes'], ({ outcomes: lines }, { t }) => ({
  type: 'list',
  id: 'outcomes',
  title: t('lesson.outcomes'),
  items: itemsOf(lines),
}));

const vocabulary = tellsOf(['vocabulary'], ({ vocabulary: terms }, { t }) =>
  terms.length === 0 ? undefined : { type: 'terms', id: 'words', title: t('lesson.words'), terms },
);

const kit = tellsOf(['kit', 'group', 'groupSizes'], ({ kit: all, ...given }, { t }) => ({
  type: 'ticks',
  id: 'kit',
  title: t('kit'),
  groups: kitFrom
    .map((from) => ({
      name: t(`kit.from.${from}`),
      items: all.filter((each) => each.from === from).map((each) => kitWords(each, given, t)),
    }))
    .filter(({ items }) => items.length > 0),
  none: t('kit.none'),
}));

const separately = tellsOf([], (_, { t, resource }) => {
  const { cards } = lessonParts(resource.document);
  const worksheets = answeredSheets(resource);
  const answered = worksheets.some(({ answers }) => answers.length > 0);
  const items: Item[] = [
    ...(worksheets.length === 0
      ? []
      : [
          {
            line: [
              ours(
                `${t(answered ? 'print.separately.worksheets' : 'print.separately.worksheetsOnly', { count: worksheets.length })}: `,
              ),
              theirs(worksheets.map(({ worksheet }) => worksheet.settings.title).join('; ')),
            ],
          },
        ]),
    ...(cards.length === 0 ? [] : [{ line: [ours(t('print.separately.cards', { count: cards.length }))] }]),
  ];
  return items.length === 0 ? undefined : { type: 'separately', id: 'separately', title: t('print.separately'), items };
});

const worksheets = tellsOf([], (_, { t, resource }) => {
  const all = answeredSheets(resource);
  return all.length === 0
    ? undefined
    : { type: 'worksheets', id: 'worksheets', title: t('lesson.worksheets'), worksheets: all };
});

/** What is done otherwise with ten children, and with thirty. */
const groupSizes = tellsOf(['groupSizes'], ({ groupSizes: sizes }, { t }) => {
  const told = groups.flatMap((each) => {
    const value = keptLinesOf(sizes?.[each]?.changes ?? []).map((line) => [theirs(lineWords(line))]);
    return value.length === 0 ? [] : [{ name: t(`lesson.groupSize.${each}`), value, room: 'usual' } as const];
  });
  return told.length === 0 ? undefined : { type: 'told', id: 'group-size', title: t('lesson.groupSize'), facts: told };
});

const teacher = tellsOf(['teacher', 'home'], ({ teacher: { before, after }, home }, { t }) => ({
  type: 'group',
  id: 'teacher',
  title: t('lesson.teacher'),
  sections: [
    {
      type: 'beside',
      columns: [
        [{ type: 'list', id: 'before', title: t('lesson.teacher.before'), items: itemsOf(before) }],
        [{ type: 'list', id: 'after', title: t('lesson.teacher.after'), items: itemsOf(after) }],
      ],
    },
    ...(home === undefined
      ? []
      : [{ type: 'words', id: 'home', title: t('lesson.home'), line: [theirs(home)] } as const]),
  ],
}));

const inclusion = tellsOf(['inclusion'], ({ inclusion: lines }, { t }) => ({
  type: 'list',
  id: 'inclusion',
  title: t('lesson.inclusion'),
  items: itemsOf(lines),
}));

const further = tellsOf(['early', 'deeper'], ({ early, deeper }, { t }) => {
  const told = [
    { name: t('lesson.early'), value: (early ?? []).map((line) => [theirs(lineWords(line))]), room: 'usual' } as const,
    {
      name: t('lesson.deeper'),
      value: (deeper ?? []).map((line) => [theirs(lineWords(line))]),
      room: 'usual',
    } as const,
  ].filter(({ value }) => value.length > 0);
  return told.length === 0 ? undefined : { type: 'told', id: 'further', title: t('lesson.further'), facts: told };
});

const curriculum = tellsOf(['curriculum'], (_, { t, lang, resource }) => {
  const columns = nations.flatMap((nation) => {
    const statements = resource.curriculum.filter((each) => each.nation === nation);
    if (statements.length === 0) return [];
    // A framework and its edition are said once, above all that the lesson serves of it.
    const editions = Map.groupBy(statements, ({ framework, edition }) => `${framework}. ${edition}`);
    const items = [...editions.values()].map((all): Item => {
      const [first] = all as [(typeof all)[number]];
      const edition = saidIn(first, 'edition', lang).words;
      const checked = all.map((each) => each.checked).sort()[0]!;
      return {
        line: [
          fromList(first, 'framework', lang, { look: 'strong' }),
          ours(`. ${t('lesson.curriculum.edition', { edition, date: longDate(lang, checked) })}`, { look: 'muted' }),
        ],
        under: all.map((each) => [fromList(each, 'statement', lang)]),
      };
    });
    const title = t(`lesson.curriculum.${nation}`);
    return [[{ type: 'list', id: `curriculum-${nation}`, title, items } as const]];
  });
  return { type: 'group', id: 'curriculum', title: t('lesson.curriculum'), sections: [{ type: 'beside', columns }] };
});

export const lessonSections = allTold<'lessons'>()(
  // Shown beside the lesson, on cards and in programmes, where people choose.
  ['former', 'picture', 'shape', 'choice'],
  [
    head,
    withdrawn,
    facts,
    agreeFirst,
    beside([outcomes], [kit, separately]),
    vocabulary,
    opening,
    nightBefore,
    groupSizes,
    session,
    closing,
    worksheets,
    cards,
    teacher,
    inclusion,
    further,
    safeguarding,
    curriculum,
    attachments,
    sources,
    receipts,
  ],
);
