/**
 * A finding: its claim, the chart as a picture with its alt text, the same figures as a table, and what to take care
 * of.
 */
import type { Evidence } from '../../resource/resource.ts';
import { drawChart } from '../paper/chart-svg.ts';
import { chartWords } from '../../resource/chart-words.ts';
import { frameRun, runIn } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import { drawnRun } from './picture.ts';
import { indented, spacer, type Piece, type Room } from './pieces.ts';
import { table, type Cell } from './table.ts';

/** Of a page's width in the drawing's own unit, so that its letters come out a little smaller than the text's. */
const drawingWidth = 640;
const drawingType = 14.5;

export async function writeFinding(m: Manuscript, finding: Evidence, room: Room): Promise<Piece[]> {
  const { t } = m;
  const words = chartWords(finding, t, m.frame);
  const chart = await drawnRun(m, drawChart(words, drawingWidth, drawingType), words.title, words.alt, room);
  const own = (text: string) => runIn(m, words.lang, text);
  const cell = (text: string): Cell => ({ runs: [own(text)], text });
  // All of it stays on one page: a figure is not to be read without what to take care of.
  const notes = (['sample', 'caution', 'source'] as const).filter((key) => words[key] !== '');
  return [
    { style: 'CardTitle', ...indented(room), spacing: { before: 240 }, children: [own(words.title)] },
    { ...indented(room), keepNext: true, children: [own(words.claim)] },
    { ...indented(room), spacing: { before: 60, after: 120 }, keepNext: true, children: [chart] },
    table(
      {
        head: [{ runs: [frameRun(m, t('finding.answer'))], text: t('finding.answer') }, ...words.groups.map(cell)],
        rows: words.rows.map(({ label, values }) => [cell(label), ...values.map(({ shown }) => cell(shown))]),
        align: [null, ...words.groups.map(() => 'right' as const)],
        keepNext: true,
      },
      room,
    ),
    { ...spacer, keepNext: true },
    ...notes.map((key, index) => ({
      style: 'Small',
      ...indented(room),
      keepLines: true,
      ...(index < notes.length - 1 ? { keepNext: true } : { spacing: { after: 240 } }),
      children: [frameRun(m, `${t(`finding.${key}`)}: `, { bold: true }), own(words[key])],
    })),
  ];
}
