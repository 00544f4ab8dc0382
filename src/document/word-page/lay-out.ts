/** The text of a page as it stands in a Word file that somebody edits: boxes, headings, lists and tables. */
import type { Inline } from '../model.ts';
import { withoutEmpty, type Shown, type ShownRun, type ShownRuns } from './shown.ts';
import { isPlaced } from './labels.ts';

/** A node of a page, whether it is typed or only drafted. */
export type AnyNode =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly depth: 2 | 3 | 4; readonly children: readonly Inline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly AnyNode[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly AnyNode[] }
  | { readonly type: 'code-block'; readonly value: string }
  | { readonly type: 'rule' }
  | {
      readonly type: 'table';
      readonly align: Extract<Shown, { is: 'table' }>['align'];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly type: 'block';
      readonly name: Extract<Shown, { is: 'placed' }>['name'];
      readonly settings: Readonly<Record<string, unknown>>;
      readonly children: readonly AnyNode[];
    };

/** @returns where a link leads out of a Word file; undefined where it can lead nowhere */
export type Leads = (href: string) => string | undefined;

/** @param site where the library is published; a link within it leads nowhere where nobody knows */
export function leadsFrom(site: string | undefined): Leads {
  return (href) => {
    if (href.startsWith('#')) return undefined;
    if (!href.startsWith('/')) return href;
    return site === undefined ? undefined : `${site.replace(/\/$/, '')}${href}`;
  };
}

/** @returns pieces for each of some nodes, in order */
export function layOut(nodes: readonly AnyNode[], leads: Leads): Shown[][] {
  return nodes.map((node) => pieces(node, leads, -1));
}

const inside = (nodes: readonly AnyNode[], leads: Leads) => withoutEmpty(layOut(nodes, leads).flat());

function pieces(node: AnyNode, leads: Leads, depth: number): Shown[] {
  switch (node.type) {
    case 'paragraph': {
      const runs = shownRuns(node.children, leads);
      return [depth < 0 ? { is: 'words', runs } : { is: 'more', depth, runs }];
    }
    case 'heading':
      return [{ is: 'heading', depth: node.depth, runs: shownRuns(node.children, leads) }];
    case 'code-block':
      return [{ is: 'code', text: node.value }];
    case 'rule':
      return [{ is: 'rule' }];
    case 'quote':
      return [{ is: 'box', name: 'Quotation', settings: {}, pieces: inside(node.children, leads) }];
    case 'table': {
      const cells = (row: readonly (readonly Inline[])[]) => row.map((cell) => shownRuns(cell, leads));
      return [{ is: 'table', align: node.align, head: cells(node.head), rows: node.rows.map(cells) }];
    }
    case 'list':
      return node.items.flatMap((item, index): Shown[] => {
        const [first, ...rest] = item;
        const begins = first?.type === 'paragraph';
        const start = index === 0 ? { start: node.start } : {};
        const runs = begins ? shownRuns(first.children, leads) : [];
        return [
          { is: 'item', ordered: node.ordered, depth: depth + 1, ...start, runs },
          ...(begins ? rest : item).flatMap((each) => pieces(each, leads, depth + 1)),
        ];
      });
    case 'block': {
      const settings = Object.fromEntries(
        Object.entries(node.settings).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
      );
      if (isPlaced(node.name)) return [{ is: 'placed', name: node.name, settings, ...(depth >= 0 && { depth }) }];
      return [{ is: 'box', name: node.name, settings, pieces: inside(node.children, leads) }];
    }
  }
}

type Marks = Omit<ShownRun, 'text'>;
const unmarked: Marks = { bold: false, italic: false };

/** @returns inlines as runs, each with all its marks */
export function shownRuns(inlines: readonly Inline[], leads: Leads, marks: Marks = unmarked): ShownRuns {
  return inlines.flatMap((inline): ShownRuns => {
    switch (inline.type) {
      case 'text':
        return [{ ...marks, text: inline.value.replace(/\s*\n\s*/g, ' ') }];
      case 'code':
        return [{ ...marks, code: true, text: inline.value }];
      case 'break':
        return [{ ...marks, text: '\n' }];
      case 'strong':
        return shownRuns(inline.children, leads, { ...marks, bold: true });
      case 'emphasis':
        return shownRuns(inline.children, leads, { ...marks, italic: true });
      case 'link': {
        const href = leads(inline.href);
        return shownRuns(inline.children, leads, { ...marks, ...(href !== undefined && { href }) });
      }
    }
  });
}
