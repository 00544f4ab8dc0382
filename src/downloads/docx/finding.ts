/** A finding: its claim, the chart as a picture with its alt text, the same figures as a table, and what to take care of. */
import type { Finding } from '../../schema/finding.ts';
import { chartAlt } from '../office/chart-alt.ts';
import { drawChart, groupName, shownValue } from '../office/chart-svg.ts';
import { renderDrawing } from '../office/drawn-picture.ts';
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
  const groups = finding.groups.map((group) => groupName(group, t));
  const chart = drawnRun(m, renderDrawing(drawChart(finding, t, frame, drawingWidth, drawingType)), finding.title, chartAlt(finding, t, frame), room);
  const label = (key: 'finding.sample' | 'finding.caution') => frameRun(m, `${t(key)}: `, { bold: true });
  return [
    { style: 'CardTitle', ...indented(room), spacing: { before: 240 }, children: [plainRun(finding.title)] },
    { ...indented(room), keepNext: true, children: [plainRun(finding.claim)] },
    { ...indented(room), spacing: { before: 60, after: 120 }, children: [chart] },
    table(
      {
        head: [{ runs: [frameRun(m, t('finding.answer'))], text: t('finding.answer') }, ...groups.map((name) => ({ runs: [plainRun(name)], text: name }))],
        rows: finding.figures.map((figure) => [{ runs: [plainRun(figure.label)], text: figure.label }, ...figure.values.map((value) => ({ runs: [plainRun(shownValue(value, finding, t, frame))], text: shownValue(value, finding, t, frame) }))]),
        align: [null, ...groups.map(() => 'right' as const)],
      },
      room,
    ),
    spacer,
    { style: 'Small', ...indented(room), spacing: { after: 200 }, children: [label('finding.sample'), plainRun(`${finding.sample} `), label('finding.caution'), plainRun(finding.caution)] },
  ];
}
