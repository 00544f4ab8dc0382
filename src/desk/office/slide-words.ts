/** Words in a box or a cell of a slide: paragraphs, lists, runs and where they lead. */
import type { Cell, Paragraph, Run, Table } from './paper.ts';
import { childAt, everyElement, elementsIn, textOf, type XmlElement } from './xml-tree.ts';

/** What a paragraph of the box looks like where it does not say so itself. */
export interface BoxLook {
  /** At a level from 0, whether its lines have bullets or numbers by the layout or the master. */
  readonly bullet: (level: number) => 'bullet' | 'number' | 'none';
  /** @returns the address behind a relationship of the part; undefined where it leads to a slide */
  readonly href: (id: string | undefined) => string | undefined;
}

/** @returns the paragraphs with words in them */
export function boxParagraphs(body: XmlElement | undefined, look: BoxLook): Paragraph[] {
  return everyElement(body, 'a:p')
    .map((paragraph) => readParagraph(paragraph, body, look))
    .filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

function readParagraph(element: XmlElement, body: XmlElement | undefined, look: BoxLook): Paragraph {
  const settings = childAt(element, 'a:pPr');
  const depth = Math.min(8, Math.max(0, Number(settings?.get('lvl')) || 0));
  const own = bulletOf(settings) ?? bulletOf(childAt(body, 'a:lstStyle', `a:lvl${depth + 1}pPr`));
  const bullet = own ?? look.bullet(depth);
  return {
    is: 'paragraph',
    style: '',
    ...(bullet !== 'none' && { list: { ordered: bullet === 'number', depth } }),
    runs: joinedRuns(elementsIn(element).flatMap((child) => runsOf(child, look))),
  };
}

/** @returns undefined where nothing is said about it */
export function bulletOf(settings: XmlElement | undefined): 'bullet' | 'number' | 'none' | undefined {
  const said = elementsIn(settings).find(({ name }) => /^a:bu(None|Char|AutoNum|Blip)$/.test(name))?.name;
  if (said === undefined) return undefined;
  return said === 'a:buNone' ? 'none' : said === 'a:buAutoNum' ? 'number' : 'bullet';
}

function runsOf(element: XmlElement, look: BoxLook): Run[] {
  const plain = { bold: false, italic: false };
  if (element.name === 'a:br') return [{ text: '\n', ...plain }];
  if (element.name === 'a:fld' && /^(slidenum|datetime)/.test(element.get('type') ?? '')) return [];
  if (element.name === 'a:r' || element.name === 'a:fld') {
    const settings = childAt(element, 'a:rPr');
    const on = (name: string) => /^(1|true)$/.test(settings?.get(name) ?? '');
    const href = look.href(childAt(settings, 'a:hlinkClick')?.get('r:id'));
    const text = elementsIn(element, 'a:t').map(textOf).join('');
    // A vertical tab is PowerPoint's own line break inside a run.
    const clean = text.replace(/_x000B_|\v/g, '\n');
    return clean === '' ? [] : [{ text: clean, bold: on('b'), italic: on('i'), ...(href !== undefined && { href }) }];
  }
  // A formula, which stands in the file twice: as signs and as a picture of them.
  const formula = everyElement(element, 'm:t').map(textOf).join('');
  return formula === '' ? [] : [{ text: formula, ...plain }];
}

/** Programs cut text into runs where nobody sees a seam. */
function joinedRuns(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.href === run.href)
      all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  return all;
}

/** @param element an `a:tbl` */
export function slideTable(element: XmlElement, look: BoxLook): Table {
  const span = (cell: XmlElement, name: string) => Math.min(1000, Math.max(1, Number(cell.get(name) ?? '1') || 1));
  const covered = (cell: XmlElement) => ['hMerge', 'vMerge'].some((name) => /^(1|true)$/.test(cell.get(name) ?? ''));
  const rows = elementsIn(element, 'a:tr').map((row) =>
    elementsIn(row, 'a:tc').flatMap((cell): Cell[] =>
      covered(cell)
        ? []
        : [
            {
              pieces: boxParagraphs(childAt(cell, 'a:txBody'), look),
              down: span(cell, 'rowSpan'),
              across: span(cell, 'gridSpan'),
            },
          ],
    ),
  );
  return { is: 'table', rows };
}
