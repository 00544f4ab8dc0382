/** A case study: the practice bank's fields, with "not known" where the source is silent, then the story. */
import { pounds } from '../../i18n/index.ts';
import { attachments, facts, head, receipts, sources, withdrawn, withdrawnMark } from './any-kind.ts';
import { fact, itemsOf, ours, theirs } from './lines.ts';
import type { Fact } from './section.ts';
import { allTold, tells, type Telling } from './telling.ts';
import { wholeText } from './text.ts';

const tellsOf = tells<'case-studies'>();

const inShort = tellsOf(
  [
    'doesItWork',
    'verdictBy',
    'runBy',
    'aboutForce',
    'region',
    'stageOfPractice',
    'startDate',
    'scale',
    'focus',
    'partners',
    'targetGroup',
    'aim',
    'intendedOutcome',
    'costs',
    'lessons',
  ],
  (study, { t, lang, resource: { aboutForce, lessons } }) => {
    const unknown = ours(t('unknown'), { look: 'muted' });
    const told = [
      ['case.runBy', study.runBy],
      ['case.region', study.region],
      ['case.stageOfPractice', study.stageOfPractice && t(`practice.${study.stageOfPractice}`)],
      ['case.startDate', study.startDate],
      ['case.scale', study.scale && t(`scale.${study.scale}`)],
      ['case.focus', study.focus],
      ['case.partners', study.partners],
      ['case.targetGroup', study.targetGroup],
    ] as const;
    const known = told.flatMap(([key, value]): Fact[] =>
      value === undefined ? [] : [fact(t(key), theirs(typeof value === 'string' ? value : value.join(', ')))],
    );
    // What the source does not tell is said once, behind what it tells.
    const silent = [
      ...told.flatMap(([key, value]) => (value === undefined ? [t(key)] : [])),
      ...(['aim', 'intendedOutcome', 'costs'] as const).flatMap((key) =>
        study[key] === undefined ? [t(`case.${key}`)] : [],
      ),
    ];
    return {
      type: 'told',
      id: 'facts',
      title: t('case.facts'),
      facts: [
        fact(
          t('case.doesItWork'),
          [
            ours(t(`verdict.${study.doesItWork}`), { look: 'strong' }),
            ours(` (${t('case.verdictBy')}: `),
            study.verdictBy === undefined ? unknown : theirs(study.verdictBy),
            ours(')'),
          ],
          'wide',
        ),
        ...(aboutForce ? [fact(t('case.aboutForce'), ours(aboutForce.name, { href: aboutForce.address }))] : []),
        ...known,
        fact(
          t('case.lessons'),
          lessons.length === 0
            ? ours(t('case.lessons.none'))
            : lessons.flatMap(({ frontMatter, address }, index) => [
                ...(index === 0 ? [] : [ours(', ')]),
                theirs(frontMatter.title, { href: address }),
                ...withdrawnMark(frontMatter, { t, lang }),
              ]),
        ),
        ...(silent.length === 0 ? [] : [fact(t('unknown'), ours(silent.join('; ')))]),
      ],
    };
  },
);

const lines = (
  id: 'aim' | 'intended-outcome',
  title: 'case.aim' | 'case.intendedOutcome',
  all: readonly string[] | undefined,
  { t }: Telling,
) => (all === undefined ? undefined : ({ type: 'list', id, title: t(title), items: itemsOf(all) } as const));

const aim = tellsOf(['aim'], (given, telling) => lines('aim', 'case.aim', given.aim, telling));

const intendedOutcome = tellsOf(['intendedOutcome'], (given, telling) =>
  lines('intended-outcome', 'case.intendedOutcome', given.intendedOutcome, telling),
);

const costs = tellsOf(['costs'], ({ costs: items }, { t, lang }) =>
  items === undefined
    ? undefined
    : {
        type: 'table',
        id: 'costs',
        title: t('case.costs'),
        columns: [
          { name: t('case.costs.item'), share: 4 },
          { name: t('case.costs.pounds'), share: 1, align: 'right' },
        ],
        rows: items.map(({ item, pounds: amount, note }) => [
          [[theirs(item), ...(note === undefined ? [] : [theirs(` (${note})`, { look: 'muted' })])]],
          [[ours(pounds(lang, amount))]],
        ]),
        total: [
          [[ours(t('case.costs.total'), { look: 'strong' })]],
          [
            [
              ours(
                pounds(
                  lang,
                  items.reduce((sum, cost) => sum + cost.pounds, 0),
                ),
                { look: 'strong' },
              ),
            ],
          ],
        ],
      },
);

export const caseStudySections = allTold<'case-studies'>()(
  ['former'],
  [head, withdrawn, facts, inShort, aim, intendedOutcome, costs, wholeText, attachments, sources, receipts],
);
