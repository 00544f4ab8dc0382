/** The pieces of a page as its text: what looks as it did comes back as it was, the rest as it is written now. */
import type { Inline } from '../../document/model.ts';
import { plainSigns } from '../../document/word-page/plain-signs.ts';
import { withoutEmpty, type Shown, type ShownRun, type ShownRuns } from '../../document/word-page/shown.ts';
import type { DraftNode } from '../draft.ts';
import type { AsItWas } from './as-it-was.ts';

export interface Rebuilding {
  readonly was: AsItWas;
  /** @returns the address in the library that an address in the file leads to */
  readonly homeOf: (href: string) => string;
}

/** @returns the text of a page or of a box */
export function nodesFrom(all: readonly Shown[], again: Rebuilding): DraftNode[] {
  const pieces = withoutEmpty(all);
  const whole = again.was.inside(pieces);
  if (whole) return [...whole];
  const nodes: DraftNode[] = [];
  for (let at = 0; at < pieces.length;) {
    const kept = again.was.nodeAt(pieces, at);
    if (kept) {
      nodes.push(kept.node);
      at += kept.length;
      continue;
    }
    const piece = pieces[at]!;
    if (piece.is === 'item') {
      const [list, next] = listFrom(pieces, at, again);
      nodes.push(list);
      at = next;
    } else {
      nodes.push(...nodeFrom(piece, again));
      at += 1;
    }
  }
  return nodes;
}

function nodeFrom(piece: Exclude<Shown, { is: 'item' }>, again: Rebuilding): DraftNode[] {
  switch (piece.is) {
    case 'words':
    case 'more':
      return [{ type: 'paragraph', line: 0, children: inlinesFrom(piece.runs, again) }];
    case 'heading':
      return [{ type: 'heading', line: 0, depth: piece.depth, id: '', children: inlinesFrom(piece.runs, again, true) }];
    case 'code':
      return [{ type: 'code-block', line: 0, value: piece.text }];
    case 'rule':
      return [{ type: 'rule', line: 0 }];
    case 'placed':
      return [{ type: 'block', name: piece.name, line: 0, settings: piece.settings, children: [] }];
    case 'box': {
      const children = nodesFrom(piece.pieces, again);
      if (piece.name === 'Quotation') return [{ type: 'quote', line: 0, children }];
      const settings = again.was.box(piece)?.settings ?? piece.settings;
      return [{ type: 'block', name: piece.name, line: 0, settings, children }];
    }
    case 'table': {
      const was = again.was.table(piece.head);
      const columns = Math.max(piece.head.length, ...piece.rows.map((row) => row.length));
      const cells = (row: readonly ShownRuns[], plain: boolean) =>
        Array.from({ length: columns }, (_, column) => {
          // Markdown writes a row of a table on one line.
          const runs = (row[column] ?? []).map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
          return inlinesFrom(runs, again, plain);
        });
      return [
        {
          type: 'table',
          line: 0,
          align: Array.from({ length: columns }, (_, column) => was?.align[column] ?? null),
          head: cells(piece.head, true),
          rows: piece.rows.map((row) => cells(row, false)),
        },
      ];
    }
  }
}

/** @returns the list that begins at a place, and the place behind it */
function listFrom(pieces: readonly Shown[], from: number, again: Rebuilding): [DraftNode, number] {
  const first = pieces[from] as Extract<Shown, { is: 'item' }>;
  const items: DraftNode[][] = [];
  let at = from;
  while (at < pieces.length) {
    const piece = pieces[at]!;
    if (piece.is === 'item' && piece.depth <= first.depth) {
      if (piece.depth < first.depth || (at > from && piece.ordered !== first.ordered)) break;
      const children = inlinesFrom(piece.runs, again);
      items.push(children.length === 0 ? [] : [{ type: 'paragraph', line: 0, children }]);
      at += 1;
    } else if (piece.is === 'item') {
      const [inner, next] = listFrom(pieces, at, again);
      items.at(-1)!.push(inner);
      at = next;
    } else if ((piece.is === 'more' || piece.is === 'placed') && (piece.depth ?? -1) >= first.depth) {
      items.at(-1)!.push(...nodeFrom(piece, again));
      at += 1;
    } else break;
  }
  const start = first.ordered ? (again.was.list(first.runs)?.start ?? 1) : 1;
  return [{ type: 'list', line: 0, ordered: first.ordered, start, items }, at];
}

/** @param plain for heads, which are bold by themselves */
export function inlinesFrom(runs: ShownRuns, again: Rebuilding, plain = false): readonly Inline[] {
  const known = again.was.line(runs, plain);
  if (known) return known;
  const merged: ShownRun[] = [];
  for (const run of runs) {
    const next = {
      ...run,
      text: plainSigns(run.text.replaceAll('\n', '\u0001')).replaceAll('\u0001', '\n'),
      ...(plain && { bold: false, italic: false }),
    };
    const last = merged.at(-1);
    if (last && (alike(last, next) || (next.text.trim() === '' && !next.text.includes('\n'))))
      merged[merged.length - 1] = { ...last, text: last.text + next.text };
    else merged.push(next);
  }
  return trimmed(grouped(linked(merged, again), again));
}

const alike = (a: ShownRun, b: ShownRun) => a.bold === b.bold && a.italic === b.italic && a.href === b.href;

/** Links whose address the file could not show are known by their words, each the first time that they stand there. */
function linked(runs: readonly ShownRun[], { was }: Rebuilding): readonly ShownRun[] {
  const used = new Set<string>();
  const inRun = (run: ShownRun): readonly ShownRun[] => {
    if (run.href !== undefined || run.text === '') return [run];
    for (const [words, href] of was.links) {
      const at = words.length < 4 || used.has(words) ? -1 : run.text.indexOf(words);
      if (at < 0) continue;
      used.add(words);
      const [before, after] = [run.text.slice(0, at), run.text.slice(at + words.length)];
      return [
        ...inRun({ ...run, text: before }),
        { ...run, text: words, href },
        ...inRun({ ...run, text: after }),
      ].filter(({ text }) => text !== '');
    }
    return [run];
  };
  return runs.flatMap(inRun);
}

/** Marks from the outside in: a link, bold, italic. */
function grouped(runs: readonly ShownRun[], again: Rebuilding): Inline[] {
  const all: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    const { href, bold, italic, text } = runs[at]!;
    const is = (run: ShownRun) =>
      href !== undefined
        ? run.href === href
        : bold
          ? run.bold && run.href === undefined
          : run.italic && !run.bold && run.href === undefined;
    if (href === undefined && !bold && !italic) {
      all.push(...textFrom(text));
      at += 1;
      continue;
    }
    let end = at;
    while (end < runs.length && is(runs[end]!)) end += 1;
    const inner = runs.slice(at, end).map((run): ShownRun => {
      const { href: _, ...rest } = run;
      if (href !== undefined) return rest;
      return bold ? { ...rest, bold: false } : { ...rest, italic: false };
    });
    all.push(...marked(href, bold, grouped(inner, again), again));
    at = end;
  }
  return all;
}

/** Markdown's signs stand close to words: spaces at the edges stand outside. */
function marked(href: string | undefined, bold: boolean, children: Inline[], again: Rebuilding): Inline[] {
  const [first, last] = [children[0], children.at(-1)];
  const before = first?.type === 'text' && /^ /.test(first.value) ? [space] : [];
  const after = last?.type === 'text' && / $/.test(last.value) ? [space] : [];
  const inner = trimmed(children);
  if (inner.length === 0) return before.length > 0 ? before : after;
  const one: Inline =
    href === undefined
      ? { type: bold ? 'strong' : 'emphasis', children: inner }
      : { type: 'link', href: again.homeOf(href), children: inner };
  return [...before, one, ...after];
}

const space: Inline = { type: 'text', value: ' ' };

function textFrom(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}

/** Without white space and breaks at either end. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const all = [...inlines];
  const isEmpty = (inline: Inline | undefined) =>
    inline?.type === 'break' || (inline?.type === 'text' && inline.value.trim() === '');
  while (isEmpty(all[0])) all.shift();
  while (isEmpty(all.at(-1))) all.pop();
  const [first, last] = [all[0], all.at(-1)];
  if (first?.type === 'text') all[0] = { ...first, value: first.value.trimStart() };
  const end = all.at(-1);
  if (last && end?.type === 'text') all[all.length - 1] = { ...end, value: end.value.trimEnd() };
  return all;
}
