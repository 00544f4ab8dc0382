/** What stands on a slide, as text of the library: paragraphs, lists, tables and pictures. */
import type { Inline } from '../../document/model.ts';
import type { DraftNode } from '../draft.ts';
import type { Paragraph, PaperPicture, Piece, Run, Table } from '../office/paper.ts';

/** Signs that nobody sees, and that no page may hold. */
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** @returns words with white space as people type it; a line break stays one */
export function plainWords(text: string): string {
  return text
    .replace(/[\t\v\f\u00a0]/g, ' ')
    .replace(unseen, '')
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** @returns the words of a paragraph on one line */
export function lineOf({ runs }: Pick<Paragraph, 'runs'>): string {
  return plainWords(runs.map(({ text }) => text).join('')).replace(/\n+/g, ' ');
}

/** @returns runs as the text of a page; bold and italic without the blanks at their ends */
export function slideInlines(runs: readonly Run[]): Inline[] {
  const all: Inline[] = [];
  const text = (value: string) => {
    const parts = value.split('\n');
    parts.forEach((part, index) => {
      if (index > 0) all.push({ type: 'break' });
      const last = all.at(-1);
      if (part === '') return;
      if (last?.type === 'text') all[all.length - 1] = { type: 'text', value: last.value + part };
      else all.push({ type: 'text', value: part });
    });
  };
  for (const { text: raw, bold, italic, href } of runs) {
    const value = raw.replace(/[\t\v\f\u00a0]/g, ' ').replace(unseen, '');
    const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(value) ?? [];
    const last = all.at(-1);
    // Marks that touch each other or a letter could be read otherwise.
    const touches = before === '' && last !== undefined && !(last.type === 'text' && /\s$/.test(last.value));
    const isLink = href !== undefined && /^https:\/\/[^\s<>"{}|\\^`]+$/i.test(href);
    if (words === '' || words.includes('\n') || (!isLink && (touches || (!bold && !italic)))) {
      text(value);
      continue;
    }
    text(before);
    const inner: Inline = { type: 'text', value: words };
    all.push(
      isLink ? { type: 'link', href, children: [inner] } : { type: bold ? 'strong' : 'emphasis', children: [inner] },
    );
    text(after);
  }
  return trimmed(all);
}

/** Without white space at its ends, and with one blank where there were several. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const all = inlines
    .map((inline) => (inline.type === 'text' ? { ...inline, value: inline.value.replace(/ {2,}/g, ' ') } : inline))
    .filter((inline) => inline.type !== 'text' || inline.value !== '');
  const isBlank = (inline: Inline | undefined) =>
    inline !== undefined && (inline.type === 'break' || (inline.type === 'text' && inline.value.trim() === ''));
  while (isBlank(all[0])) all.shift();
  while (isBlank(all.at(-1))) all.pop();
  const [first, last] = [all[0], all.at(-1)];
  if (first?.type === 'text') all[0] = { type: 'text', value: first.value.trimStart() };
  if (last?.type === 'text') all[all.length - 1] = { type: 'text', value: (all.at(-1) as typeof last).value.trimEnd() };
  return all;
}

/** Bullets and numbers that somebody typed. */
const handmade = /^(?:(\d{1,2})[.)]|[•●▪◦‣·–-]|o(?=\s))\s+(?=\S)/;

/** @returns one paragraph of words */
export function wordsNode(text: string): DraftNode {
  return { type: 'paragraph', line: 0, children: slideInlines([{ text, bold: false, italic: false }]) };
}

interface Line {
  readonly inlines: Inline[];
  readonly ordered: boolean;
  readonly depth: number;
}

/**
 * @param picture what becomes of a picture; undefined where it is left out
 * @returns text that fits into a Slide
 */
export function slideNodes(
  pieces: readonly Piece[],
  picture: (picture: PaperPicture) => DraftNode | undefined,
): DraftNode[] {
  const flat = pieces.flatMap((piece) => (piece.is === 'text-box' ? piece.pieces : [piece]));
  const nodes: DraftNode[] = [];
  let lines: Line[] = [];
  const close = () => {
    nodes.push(...listsOf(lines));
    lines = [];
  };
  for (const piece of flat) {
    if (piece.is === 'paragraph') {
      const typed = handmade.exec(piece.runs.map(({ text }) => text).join(''));
      const list = piece.list ?? (typed ? { ordered: typed[1] !== undefined, depth: 0 } : undefined);
      const inlines = slideInlines(typed ? without(piece.runs, typed[0].length) : piece.runs);
      if (inlines.length === 0) continue;
      if (list) {
        lines.push({ inlines, ordered: typed ? typed[1] !== undefined : list.ordered, depth: list.depth });
        continue;
      }
      close();
      nodes.push({ type: 'paragraph', line: 0, children: inlines });
      continue;
    }
    close();
    if (piece.is === 'table') nodes.push(...tableNodes(piece, picture));
    else if (piece.is === 'picture') nodes.push(...[picture(piece) ?? []].flat());
  }
  close();
  return nodes;
}

function without(runs: readonly Run[], count: number): Run[] {
  let left = count;
  return runs.map((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return { ...run, text };
  });
}

function listsOf(lines: readonly Line[]): DraftNode[] {
  const [first] = lines;
  if (!first) return [];
  const shallowest = Math.min(...lines.map(({ depth }) => depth));
  const lists: DraftNode[] = [];
  let group: { readonly line: Line; readonly inner: Line[] }[] = [];
  const close = () => {
    if (group.length === 0) return;
    const { ordered } = group[0]!.line;
    const items = group.map(({ line, inner }): DraftNode[] => [
      { type: 'paragraph', line: 0, children: line.inlines },
      ...listsOf(inner),
    ]);
    lists.push({ type: 'list', line: 0, ordered, start: 1, items });
    group = [];
  };
  for (const line of lines) {
    const last = group.at(-1);
    if (line.depth > shallowest && last) last.inner.push(line);
    else {
      if (last && last.line.ordered !== line.ordered) close();
      group.push({ line, inner: [] });
    }
  }
  close();
  return lists;
}

function tableNodes({ rows }: Table, picture: (picture: PaperPicture) => DraftNode | undefined): DraftNode[] {
  const pictures: DraftNode[] = [];
  const cells = rows.map((row) =>
    row.flatMap(({ pieces, across }): Inline[][] => {
      const inlines = pieces.flatMap((piece, index): Inline[] => {
        if (piece.is === 'picture') pictures.push(...[picture(piece) ?? []].flat());
        // A cell is one line.
        const words = piece.is === 'paragraph' ? slideInlines(piece.runs).map(onOneLine) : [];
        return words.length > 0 && index > 0 ? [{ type: 'text', value: ' ' }, ...words] : words;
      });
      return [inlines, ...Array.from({ length: across - 1 }, () => [])];
    }),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0 || cells.flat(2).length === 0) return pictures;
  const full = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, (): Inline[] => [])]);
  const align = Array.from({ length: width }, () => null);
  return [{ type: 'table', line: 0, align, head: full[0]!, rows: full.slice(1) }, ...pictures];
}

function onOneLine(inline: Inline): Inline {
  return inline.type === 'break' ? { type: 'text', value: ' ' } : inline;
}
