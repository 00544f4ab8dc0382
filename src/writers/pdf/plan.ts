/** The session plan: everything about a lesson that the person who teaches it needs, on paper. */
import { lessonParts } from '../../document/lesson-parts.ts';
import { slotFor, timeline } from '../../document/timings.ts';
import { interfaceFor, listed, longDate, nameIn } from '../../i18n/index.ts';
import { kitFrom } from '../../schema/lesson.ts';
import type { Printable } from '../../resource/printable.ts';
import { aboutOf } from './about.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { legible } from './legible.ts';
import { Sheet } from './set.ts';

/**
 * @param resource a lesson; where it was cut to fit a slot, its document holds only what is left
 * @throws WriterError
 */
export function planPdf(resource: Printable<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { frontMatter, minutes } = resource;
  const parts = lessonParts(resource.document);
  const { t } = sheet;
  const kit = sheet
    .words(
      'kit',
      kitFrom.map((from) => ({
        from: t(`kit.from.${from}`),
        items: frontMatter.kit.filter((each) => each.from === from).map(({ item }) => item),
      })),
    )
    .filter(({ items }) => items.length > 0);
  const plan = {
    ...factsOf(resource, sheet, options),
    summary: sheet.words('summary', frontMatter.summary),
    agreeFirst: frontMatter.sensitivity !== 'everyday',
    safeguarding: sheet.words('safeguarding', frontMatter.safeguarding),
    outcomes: sheet.words('outcomes', frontMatter.outcomes),
    vocabulary: sheet.words('vocabulary', frontMatter.vocabulary),
    kit,
    separately: separately(parts, sheet),
    opening: sheet.text(parts.opening),
    session: sheet.text(parts.session, 3),
    // The activities' titles are headings of the third level.
    closing: sheet.text(parts.closing, parts.session.length > 0 ? 3 : 2),
    minutes,
    glance: glanceOf(resource, sheet),
    total: t('lesson.sessionTotal', { count: minutes }),
    teacher: sheet.words('teacher', frontMatter.teacher),
    home: sheet.words('home', frontMatter.home ?? null),
    inclusion: sheet.words('inclusion', frontMatter.inclusion),
    curriculum: curriculumOf(resource, sheet),
  };
  return sheet.print('plan', 'print.plan', { plan, about: aboutOf(resource) });
}

/** The whole session on one hand: the minute each activity begins, what it is, how long it takes. */
function glanceOf({ document, minutes }: Printable<'lessons'>, sheet: Sheet) {
  const { t } = sheet;
  return sheet.words('title', {
    rows: timeline(document).map(({ activity: { settings }, from }) => [
      String(from),
      settings.title,
      t('minutes.short', { count: settings.minutes }),
    ]),
    total: t('minutes.short', { count: minutes }),
  });
}

/** What people choose by, in the order of the page on the site. */
function factsOf(
  { frontMatter, minutes, lang, topics, sharedBy }: Printable<'lessons'>,
  sheet: Sheet,
  { leftOut = [] }: PrintOptions,
) {
  const { t } = sheet;
  const slot = slotFor(minutes);
  const { years, group, setting, sensitivity, stage } = frontMatter;
  const inInterface = interfaceFor(lang);
  const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const name = (entry: { name: string; nameCy?: string | undefined }) => nameIn(entry, inInterface);
  return sheet.words('topics', {
    facts: [
      [
        t('length'),
        `${t('minutes', { count: minutes })}${slot === undefined ? '' : `, ${t('slot', { count: slot })}`}`,
      ],
      [t('years'), years.join(', ')],
      [
        t('group'),
        first(
          listed(
            inInterface,
            group.map((each) => t(`group.${each}`)),
          ),
        ),
      ],
      [t('setting'), t(`setting.${setting}`)],
    ],
    wideFacts: [
      ...(leftOut.length > 0 ? [[t('slot.leftOut'), leftOut.join('; ')]] : []),
      [t('sensitivity'), `${t(`sensitivity.${sensitivity}`)}. ${t(`sensitivity.${sensitivity}.means`)}`],
      [t('stage'), t(`stage.${stage}.means`)],
      [t('topics'), topics.map(name).join(', ')],
      [t('sharedBy'), sharedBy],
    ],
  });
}

function separately({ worksheets, cards }: ReturnType<typeof lessonParts>, { t }: Sheet): string[] {
  const answered = worksheets.some(({ answers }) => answers);
  return [
    ...(worksheets.length > 0
      ? [t(answered ? 'print.separately.worksheets' : 'print.separately.worksheetsOnly', { count: worksheets.length })]
      : []),
    ...(cards.length > 0 ? [t('print.separately.cards', { count: cards.length })] : []),
  ];
}

function curriculumOf({ curriculum, lang }: Printable<'lessons'>, { t }: Sheet) {
  const nations = ['england', 'wales'] as const;
  const statements = (nation: (typeof nations)[number]) =>
    curriculum
      .filter((each) => each.nation === nation)
      .map(({ id, statement, framework, edition, checked }) =>
        legible(
          {
            statement,
            where: t('lesson.curriculum.checked', { framework, edition, date: longDate(interfaceFor(lang), checked) }),
          },
          'reference/curriculum.yaml',
          id,
        ),
      );
  return nations
    .map((nation) => ({
      name: t(`lesson.curriculum.${nation}`),
      statements: statements(nation).map(({ statement, where }) => [statement, where]),
    }))
    .filter((each) => each.statements.length > 0);
}
