/**
 * The words of a part as a reader sees them: the runs of a paragraph as one, a line for each paragraph. The row of a
 * table is a line too: cells are parted by tabs, and the paragraphs of a cell by the sign for that, U+2028.
 */
import type { Findings } from '../findings.ts';
import type { XmlReader } from '../xml.ts';

const paragraphs = new Set(['w:p', 'a:p']);
const rows = new Set(['w:tr', 'a:tr']);
const cells = new Set(['w:tc', 'a:tc']);
const texts = new Set(['w:t', 'a:t', 'm:t', 'w:delText']);
const alone = new Set(['c:v', 'svg:text', 'svg:tspan', 'svg:title', 'svg:desc', 'p188:t']);
const between: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'w:noBreakHyphen': '-',
};

/** @returns a reader; its `end` hands over the words */
export function wordReader(where: string, findings: Findings): XmlReader & { end(): void } {
  // A text box stands inside a paragraph and holds paragraphs of its own.
  const open: string[] = [];
  const lines: string[] = [];
  const openRows: string[][] = [];
  const openCells: string[][] = [];
  const names: string[] = [];
  const writeLine = (line: string) => (openCells.at(-1) ?? lines).push(line);
  const write = (text: string) => {
    if (open.length === 0) writeLine(text);
    else open[open.length - 1] += text;
  };
  return {
    open: (tag, path) => {
      if (paragraphs.has(tag.name)) open.push('');
      else if (rows.has(tag.name)) openRows.push([]);
      else if (cells.has(tag.name)) openCells.push([]);
      // A w:tab in a paragraph's settings is a place to stop at, and no sign.
      else if (Object.hasOwn(between, tag.name) && path.at(-2) !== 'w:tabs') write(between[tag.name]!);
      else if (/:(docPr|cNvPr)$/.test(tag.name)) {
        for (const name of ['descr', 'title']) writeLine(tag.get(name) ?? '');
        names.push(tag.get('name') ?? '');
      }
    },
    text: (text, path) => {
      const name = path.at(-1)!;
      if (texts.has(name)) write(text);
      else if (alone.has(name)) lines.push(text);
    },
    close: (name) => {
      if (paragraphs.has(name)) writeLine(open.pop() ?? '');
      else if (cells.has(name)) {
        const cell = written(openCells.pop())
          .join('\u2028')
          .replace(/[\t\n]+/g, ' ');
        openRows.at(-1)?.push(cell);
      } else if (rows.has(name)) lines.push((openRows.pop() ?? []).join('\t'));
    },
    end: () => {
      findings.words(where, written(lines).join('\n'));
      findings.words(`names of objects in ${where}`, [...new Set(written(names))].join('\n'));
    },
  };
}

function written(lines: readonly string[] = []): string[] {
  return lines.filter((line) => line.trim() !== '');
}

/** For data that programs keep in a document for themselves: every value, a line each. */
export function dataReader(where: string, findings: Findings): XmlReader & { end(): void } {
  const lines: string[] = [];
  return {
    open: (tag) => {
      lines.push(...tag.all().map(([, value]) => value));
    },
    text: (text) => {
      if (text.trim() !== '') lines.push(text);
    },
    end: () => findings.words(where, lines.join('\n')),
  };
}
