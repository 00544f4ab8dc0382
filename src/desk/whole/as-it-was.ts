/**
 * What a page was like when its Word file was made, to be found by what of it can be seen: so that what nobody touched
 * comes back to the letter, with all that Word cannot show, wherever it was moved to.
 */
import type { Inline } from '../../document/model.ts';
import { layOut, shownRuns, type Leads } from '../../document/word-page/lay-out.ts';
import {
  labelKey,
  piecesKey,
  runsKey,
  shownKey,
  withoutEmpty,
  type Shown,
  type ShownRuns,
} from '../../document/word-page/shown.ts';
import { plainSigns } from '../../document/word-page/plain-signs.ts';
import type { DraftBlock, DraftNode } from '../draft.ts';

interface Kept {
  readonly node: DraftNode;
  readonly keys: readonly string[];
}

export class AsItWas {
  readonly #insides = new Map<string, readonly DraftNode[]>();
  readonly #nodes = new Map<string, Kept[]>();
  readonly #lines = new Map<string, readonly Inline[]>();
  readonly #boxes = new Map<string, DraftBlock>();
  readonly #lists = new Map<string, Extract<DraftNode, { type: 'list' }>>();
  readonly #tables = new Map<string, Extract<DraftNode, { type: 'table' }>>();
  /** Links whose address a Word file did not show, by their words. */
  readonly #links = new Map<string, string>();
  readonly #leads: Leads;

  constructor(nodes: readonly DraftNode[], leads: Leads) {
    this.#leads = leads;
    this.#gather(nodes);
  }

  #gather(nodes: readonly DraftNode[]): void {
    const laid = layOut(nodes, this.#leads).map(withoutEmpty);
    // A first piece of an item that only goes on is kept by what follows it.
    const whole = withoutEmpty(layOut(nodes, this.#leads).flat());
    keep(this.#insides, piecesKey(whole), nodes);
    for (const [index, node] of nodes.entries()) {
      const keys = laid[index]!.map(shownKey);
      if (keys.length > 0) this.#nodes.set(keys[0]!, [...(this.#nodes.get(keys[0]!) ?? []), { node, keys }]);
      this.#gatherIn(node);
    }
  }

  #gatherIn(node: DraftNode): void {
    switch (node.type) {
      case 'paragraph':
        return this.#line(node.children);
      case 'heading':
        return this.#line(node.children, true);
      case 'table':
        for (const cell of node.head) this.#line(cell, true);
        for (const cell of node.rows.flat()) this.#line(cell);
        return keep(this.#tables, tableKey(node.head.map((cell) => shownRuns(cell, this.#leads))), node);
      case 'quote':
        return this.#gather(node.children);
      case 'list': {
        const [first] = node.items[0] ?? [];
        if (first?.type === 'paragraph') keep(this.#lists, runsKey(shownRuns(first.children, this.#leads)), node);
        for (const item of node.items) this.#gather(item);
        return;
      }
      case 'block': {
        const [shown] = layOut([node], this.#leads)[0] ?? [];
        if (shown?.is === 'box') keep(this.#boxes, labelKey(shown), node);
        return this.#gather(node.children);
      }
      case 'code-block':
      case 'rule':
    }
  }

  #line(children: readonly Inline[], plain = false): void {
    keep(this.#lines, lineKey(shownRuns(children, this.#leads), plain), children);
    const follow = (all: readonly Inline[]): void => {
      for (const inline of all) {
        if (inline.type === 'link' && this.#leads(inline.href) === undefined)
          keep(
            this.#links,
            plainSigns(
              shownRuns(inline.children, this.#leads)
                .map(({ text }) => text)
                .join(''),
            ).trim(),
            inline.href,
          );
        else if ('children' in inline) follow(inline.children);
      }
    };
    follow(children);
  }

  /** @returns what stood in a box or on the page, where all of it looks as it did */
  inside(pieces: readonly Shown[]): readonly DraftNode[] | undefined {
    return this.#insides.get(piecesKey(pieces));
  }

  /** @returns the longest node that looks like the pieces from a place on, and how many of them it is */
  nodeAt(pieces: readonly Shown[], at: number): { readonly node: DraftNode; readonly length: number } | undefined {
    const fits = (this.#nodes.get(shownKey(pieces[at]!)) ?? []).filter(({ node, keys }) => {
      if (!keys.every((key, index) => at + index < pieces.length && shownKey(pieces[at + index]!) === key))
        return false;
      // A list to which something was added is another list.
      const next = pieces[at + keys.length];
      return node.type !== 'list' || !next || !goesOnWith(next, node);
    });
    const best = fits.reduce<Kept | undefined>((a, b) => (a && a.keys.length >= b.keys.length ? a : b), undefined);
    return best && { node: best.node, length: best.keys.length };
  }

  /** @returns the text of a line that looks as it did */
  line(runs: ShownRuns, plain = false): readonly Inline[] | undefined {
    return this.#lines.get(lineKey(runs, plain));
  }

  /** @returns a box that began so, whatever stands in it now */
  box(shown: Extract<Shown, { is: 'box' }>): DraftBlock | undefined {
    return this.#boxes.get(labelKey(shown));
  }

  /** @returns the list that began with this line */
  list(runs: ShownRuns): Extract<DraftNode, { type: 'list' }> | undefined {
    return this.#lists.get(runsKey(runs));
  }

  table(head: readonly ShownRuns[]): Extract<DraftNode, { type: 'table' }> | undefined {
    return this.#tables.get(tableKey(head));
  }

  get links(): ReadonlyMap<string, string> {
    return this.#links;
  }
}

/** The first of two that look alike. */
function keep<Value>(all: Map<string, Value>, key: string, value: Value): void {
  if (!all.has(key)) all.set(key, value);
}

const lineKey = (runs: ShownRuns, plain: boolean) => `${plain ? 'plain' : 'marked'} ${runsKey(runs, plain)}`;
const tableKey = (head: readonly ShownRuns[]) => head.map((cell) => runsKey(cell, true)).join('\u0002');

function goesOnWith(next: Shown, list: Extract<DraftNode, { type: 'list' }>): boolean {
  if (next.is === 'more') return true;
  if (next.is === 'placed') return next.depth !== undefined;
  return next.is === 'item' && (next.depth > 0 || next.ordered === list.ordered);
}
