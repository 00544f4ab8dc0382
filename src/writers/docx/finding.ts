/**
 * A finding: its claim, the chart as a picture with its alt text, the same figures as a table, and what to take care
 * of.
 */
import type { Finding } from '../../schema/finding.ts';
import { chartAlt } from '../paper/chart-alt.ts';
import { drawChart, groupName, shownValue } from '../paper/chart-svg.ts';
import { renderDrawing } from '../paper/drawn-picture.ts';
import { frameRun, plainRun } from './inlines.ts';
import type { Manuscript, Piece, Room } from './manuscript.ts';
import { indented, spacer } from './nodes.ts';
import { drawnRun } from './picture.ts';
import { table } from './table.ts';

/** Of a page's width in the drawing's own unit, so that its letters come out a little smaller than the text's. */
const drawingWidth = 640;
const drawingType = 14.5;

export function writeFinding(m: Manuscript, finding: Finding, room: Room): Piece[] {
  const { t, frame } = m;
  const groups = finding.groups.map((group) => groupName(group, t, frame));
  const chart = drawnRun(
    m,
    renderDrawing(drawChart(finding, t, frame, drawingWidth, drawingType)),
    finding.title,
    chartAlt(finding, t, frame),
    room,
  );
  // All of it stays on one page: a figure is not to be read without what to take care of.
  const source = [m.shelf.sources[finding.source.id], finding.source.where]
    .filter((part) => part !== undefined)
    .join(', ');
  const notes = (
    [
      ['finding.sample', finding.sample],
      ['finding.caution', finding.caution],
      ['finding.source', source],
    ] as const
  ).filter(([, words]) => words !== '');
  return [
    { style: 'CardTitle', ...indented(room), spacing: { before: 240 }, children: [plainRun(finding.title)] },
    { ...indented(room), keepNext: true, children: [plainRun(finding.claim)] },
    { ...indented(room), spacing: { before: 60, after: 120 }, keepNext: true, children: [chart] },
    table(
      {
        head: [
          { runs: [frameRun(m, t('finding.answer'))], text: t('finding.answer') },
          ...groups.map((name) => ({ runs: [plainRun(name)], text: name })),
        ],
        rows: finding.figures.map((figure) => [
          { runs: [plainRun(figure.label)], text: figure.label },
          ...figure.values.map((value) => ({
            runs: [plainRun(shownValue(value, finding, t, frame))],
            text: shownValue(value, finding, t, frame),
          })),
        ]),
        align: [null, ...groups.map(() => 'right' as const)],
        keepNext: true,
      },
      room,
    ),
    { ...spacer, keepNext: true },
    ...notes.map(([key, words], index) => ({
      style: 'Small',
      ...indented(room),
      keepLines: true,
      ...(index < notes.length - 1 ? { keepNext: true } : { spacing: { after: 240 } }),
      children: [frameRun(m, `${t(key)}: `, { bold: true }), plainRun(words)],
    })),
  ];
}
