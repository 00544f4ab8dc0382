/** The session of a lesson: the whole of it at a glance, then each activity beside the clock. */
import { BorderStyle, HeadingLevel, Tab, TextRun } from 'docx';
import type { TimedActivity } from '../../document/timings.ts';
import type { SectionOf } from '../../resource/sections/section.ts';
import { ink } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { besideTitle } from './picture.ts';
import { spacer, wholePage, type Piece } from './pieces.ts';
import { table } from './table.ts';

/** @throws WriterError for what cannot be written */
export async function sessionPieces(
  m: Manuscript,
  { title, minutes, steps, nodes }: SectionOf<'session'>,
): Promise<Piece[]> {
  const { t } = m;
  const pieces: Piece[] = [
    {
      heading: HeadingLevel.HEADING_1,
      children: [frameRun(m, `${title}: ${t('lesson.sessionTotal', { count: minutes })}`)],
    },
    ...atAGlance(m, steps, minutes),
  ];
  for (const node of nodes) {
    const step = steps.find(({ activity }) => activity === node);
    if (step)
      pieces.push(
        ...activityHeading(m, step),
        ...(await besideTitle(m, step.activity.settings.picture, step.activity.line, wholePage)),
        ...(await writeNodes(m, step.activity.children)),
      );
    else pieces.push(...(await writeNodes(m, [node])));
  }
  const end = {
    style: 'Details',
    spacing: { before: 240, after: 200 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: ink('muted'), space: 6 } },
    keepNext: false,
    children: [plainRun(String(minutes), { bold: true }), frameRun(m, ` ${t('lesson.end')}`, { bold: true })],
  };
  return [...pieces, end];
}

/** The whole session on one hand: for the last look before the door. */
function atAGlance(m: Manuscript, steps: readonly TimedActivity[], minutes: number): Piece[] {
  const { t } = m;
  const short = (count: number) => t('minutes.short', { count });
  const head = (['print.glance.from', 'print.glance.what', 'print.glance.length'] as const).map((key) => ({
    runs: [frameRun(m, t(key))],
    text: t(key),
  }));
  const rows = steps.map(({ activity: { settings }, from }) => [
    { runs: [plainRun(String(from))], text: '99' },
    { runs: [plainRun(settings.title)], text: settings.title },
    { runs: [frameRun(m, short(settings.minutes))], text: short(99) },
  ]);
  const sum = [
    { runs: [], text: '' },
    { runs: [frameRun(m, t('print.glance.total'))], text: '' },
    { runs: [frameRun(m, short(minutes))], text: '' },
  ];
  return [table({ head, rows: [...rows, sum], align: ['right', null, 'right'], total: true }, wholePage), spacer];
}

function activityHeading(m: Manuscript, { activity: { settings }, from, to }: TimedActivity): Piece[] {
  const { t } = m;
  const { part, minutes, who, needs } = settings;
  const details = [
    t(`part.${part}`),
    t('minutes', { count: minutes }),
    ...(who === undefined ? [] : [t('lesson.who', { who })]),
    ...(needs === undefined ? [] : [t('lesson.needs', { title: needs })]),
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
