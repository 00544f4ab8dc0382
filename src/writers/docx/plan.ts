/** A lesson's session plan: what to agree, to bring and to say, minute by minute, and the cards to cut out. */
import { BorderStyle, HeadingLevel, Tab, TextRun } from 'docx';
import { lessonParts } from '../../document/lesson-parts.ts';
import { timeline, type TimedActivity } from '../../document/timings.ts';
import { longDate } from '../../i18n/index.ts';
import { kitFrom } from '../../schema/lesson.ts';
import type { WritingOptions } from '../paper/materials.ts';
import type { Printable } from '../../resource/printable.ts';
import { callout, insideCallout, looks } from './callout.ts';
import { cardSheet } from './card-sheet.ts';
import { checkLine } from './check-box.ts';
import { endMatter, fact, facts, lineList, section, titleBlock } from './front.ts';
import { ink } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { spacer, wholePage, type Piece } from './pieces.ts';
import { table } from './table.ts';
import { noteTargets, writeDocx } from './write-docx.ts';

/**
 * @param resource a lesson; where it was cut to fit a slot, its document holds only what is left
 * @throws WriterError for content that cannot be written
 */
export async function planDocx(resource: Printable<'lessons'>, options: WritingOptions): Promise<Uint8Array> {
  const m = Manuscript.of(resource, options);
  noteTargets(m, resource.document);
  const what = m.t('print.plan');
  return writeDocx(m, what, [
    ...titleBlock(m, resource, what),
    ...facts(m, resource),
    ...(await lessonPieces(m, resource)),
    ...endMatter(m, resource),
    ...(await cardSheet(m, lessonParts(resource.document).cards)),
  ]);
}

/** @returns the lesson itself, between its facts and what it rests on */
async function lessonPieces(
  m: Manuscript,
  { frontMatter, document, minutes, curriculum: statements }: Printable<'lessons'>,
): Promise<Piece[]> {
  const { t } = m;
  const parts = lessonParts(document);
  const steps = timeline(document);
  const sensitive = frontMatter.sensitivity !== 'everyday';
  const session: Piece[] = [];
  for (const node of parts.session) {
    const step = steps.find(({ activity }) => activity === node);
    session.push(
      ...(step
        ? [...activityHeading(m, step), ...(await writeNodes(m, step.activity.children))]
        : await writeNodes(m, [node])),
    );
  }
  const withAnswers = parts.worksheets.some(({ answers }) => answers !== undefined);
  return [
    ...(sensitive ? agreeFirst(m, frontMatter.safeguarding) : []),
    section(m, 'lesson.outcomes'),
    ...lineList(frontMatter.outcomes),
    ...(frontMatter.vocabulary.length > 0
      ? [
          section(m, 'lesson.words'),
          ...frontMatter.vocabulary.map(({ word, meaning }): Piece => fact(m, word, [plainRun(meaning)])),
        ]
      : []),
    section(m, 'kit'),
    ...kit(m, frontMatter.kit),
    ...(parts.worksheets.length + parts.cards.length > 0
      ? [
          section(m, 'print.separately', 2),
          ...lineList([
            ...(parts.worksheets.length > 0
              ? [
                  [
                    frameRun(
                      m,
                      `${t(withAnswers ? 'print.separately.worksheets' : 'print.separately.worksheetsOnly', { count: parts.worksheets.length })}: `,
                    ),
                    plainRun(parts.worksheets.map(({ worksheet }) => worksheet.settings.title).join('; ')),
                  ],
                ]
              : []),
            ...(parts.cards.length > 0
              ? [
                  [
                    frameRun(m, t('print.separately.cards', { count: parts.cards.length })),
                    frameRun(m, `. ${t('print.cards.atEnd')}`),
                  ],
                ]
              : []),
          ]),
        ]
      : []),
    ...(await writeNodes(m, parts.opening)),
    {
      heading: HeadingLevel.HEADING_1,
      children: [frameRun(m, `${t('lesson.session')}: ${t('lesson.sessionTotal', { count: minutes })}`)],
    },
    ...atAGlance(m, steps, minutes),
    ...session,
    {
      style: 'Details',
      spacing: { before: 240, after: 200 },
      border: { top: { style: BorderStyle.SINGLE, size: 6, color: ink('muted'), space: 6 } },
      keepNext: false,
      children: [plainRun(String(minutes), { bold: true }), frameRun(m, ` ${t('lesson.end')}`, { bold: true })],
    },
    ...(await writeNodes(m, parts.closing)),
    section(m, 'lesson.teacher'),
    section(m, 'lesson.teacher.before', 2),
    ...lineList(frontMatter.teacher.before),
    section(m, 'lesson.teacher.after', 2),
    ...lineList(frontMatter.teacher.after),
    ...(frontMatter.home === undefined
      ? []
      : [section(m, 'lesson.home', 2), { children: [plainRun(frontMatter.home)] }]),
    section(m, 'lesson.inclusion'),
    ...lineList(frontMatter.inclusion),
    ...(sensitive ? [] : [section(m, 'lesson.safeguarding'), ...lineList(frontMatter.safeguarding)]),
    ...curriculum(m, statements),
  ];
}

/** Above everything else: nobody should find it after having planned the day. */
function agreeFirst(m: Manuscript, lines: readonly string[]): Piece[] {
  const { left } = insideCallout(wholePage);
  const title = {
    style: 'BlockLabel',
    children: [frameRun(m, m.t('lesson.agreeFirst'), { size: 24, color: ink('alert') })],
  };
  return callout(
    [title, { style: 'Small', children: [frameRun(m, m.t('lesson.agreeFirst.who'))] }, ...lineList(lines, left)],
    looks.safeguarding,
    wholePage,
  );
}

/** Boxes to tick while the bag is packed, by who brings it. */
function kit(m: Manuscript, items: Printable<'lessons'>['frontMatter']['kit']): Piece[] {
  if (items.length === 0) return [{ children: [frameRun(m, m.t('kit.none'))] }];
  return kitFrom.flatMap((from): Piece[] => {
    const theirs = items.filter((each) => each.from === from);
    return theirs.length === 0
      ? []
      : [section(m, `kit.from.${from}`, 2), ...theirs.map(({ item }) => checkLine(item, [plainRun(item)], wholePage))];
  });
}

/** The whole session on one hand: for the last look before the door. */
function atAGlance(m: Manuscript, steps: readonly TimedActivity[], minutes: number): Piece[] {
  const { t } = m;
  const head = (['print.glance.from', 'print.glance.what', 'print.glance.length'] as const).map((key) => ({
    runs: [frameRun(m, t(key))],
    text: t(key),
  }));
  const rows = steps.map(({ activity: { settings }, from }) => [
    { runs: [plainRun(String(from))], text: '99' },
    { runs: [plainRun(settings.title)], text: settings.title },
    { runs: [frameRun(m, t('minutes.short', { count: settings.minutes }))], text: t('minutes.short', { count: 99 }) },
  ]);
  const sum = [
    { runs: [], text: '' },
    { runs: [frameRun(m, t('print.glance.total'))], text: '' },
    { runs: [frameRun(m, t('minutes.short', { count: minutes }))], text: '' },
  ];
  return [table({ head, rows: [...rows, sum], align: ['right', null, 'right'], total: true }, wholePage), spacer];
}

function activityHeading(m: Manuscript, { activity: { settings }, from, to }: TimedActivity): Piece[] {
  const { t } = m;
  const details = [
    t(`part.${settings.part}`),
    t('minutes', { count: settings.minutes }),
    ...(settings.who === undefined ? [] : [t('lesson.who', { who: settings.who })]),
  ];
  return [
    {
      heading: HeadingLevel.HEADING_2,
      indent: { left: 1134, hanging: 1134 },
      tabStops: [{ type: 'left', position: 1134 }],
      border: { top: { style: BorderStyle.SINGLE, size: 8, color: ink('ink'), space: 6 } },
      spacing: { before: 360, after: 0 },
      children: [
        plainRun(`${from}–${to}`, { size: 28, color: ink('kind-lessons') }),
        new TextRun({ children: [new Tab()] }),
        plainRun(settings.title),
      ],
    },
    { style: 'Details', indent: { left: 1134 }, children: [frameRun(m, details.join(' · '))] },
  ];
}

function curriculum(m: Manuscript, all: Printable['curriculum']): Piece[] {
  const { t, frame } = m;
  return [
    section(m, 'lesson.curriculum'),
    ...(['england', 'wales'] as const).flatMap((nation) => {
      const statements = all.filter((each) => each.nation === nation);
      return statements.length === 0
        ? []
        : [
            section(m, `lesson.curriculum.${nation}`, 2),
            ...lineList(
              statements.map(({ statement, framework, edition, checked }) => [
                plainRun(`${statement} `),
                plainRun(t('lesson.curriculum.checked', { framework, edition, date: longDate(frame, checked) }), {
                  size: 19,
                  color: ink('muted'),
                }),
              ]),
            ),
          ];
    }),
  ];
}
