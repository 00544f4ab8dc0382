/** Layers of a PDF that are switched off (ISO 32000-2, 8.11): nobody sees what is on them until somebody clicks. */
import type { Findings } from '../findings.ts';
import type { Resolve } from './filters.ts';
import { isDict, Reference, type Dict, type Value } from './lexer.ts';
import { nameUnder } from './objects.ts';

/** @param dicts every dictionary of the file */
export function judgeLayers(dicts: readonly Dict[], resolve: Resolve, findings: Findings): void {
  const last = (value: Value | undefined) => resolve(value).at(-1);
  const numbers = (value: Value | undefined): number[] => {
    const list = last(value);
    return Array.isArray(list) ? list.flat().flatMap((each) => (each instanceof Reference ? [each.number] : [])) : [];
  };
  const lists = dicts.flatMap((dict) => resolve(dict.get('OCProperties'))).filter(isDict);
  const off = new Set(
    lists.flatMap((list) => {
      const usual = last(list.get('D'));
      if (!isDict(usual)) return [];
      const on = new Set(numbers(usual.get('ON')));
      const all =
        nameUnder(usual, 'BaseState') === 'OFF' ? numbers(list.get('OCGs')).filter((each) => !on.has(each)) : [];
      return [...all, ...numbers(usual.get('OFF'))];
    }),
  );
  if (off.size > 0 && dicts.some((dict) => leadsToOne(dict, off)))
    findings.hazard(
      'no-hidden-text',
      'This PDF has a layer that is switched off: nobody sees what is on it, and everybody gets it.',
      'Show or delete the layer in the program the PDF was made with, and export it again.',
    );
}

/** Keys of the lists that say which layers there are, and of nothing that is drawn. */
const ofLists = ['D', 'OFF', 'ON', 'Order', 'BaseState', 'Event'];

/** @returns whether something is drawn on one of these layers: it, or a list of names, leads there */
function leadsToOne(dict: Dict, layers: ReadonlySet<number>): boolean {
  if (ofLists.some((key) => dict.has(key))) return false;
  return [...dict.values()].flat().some((each) => each instanceof Reference && layers.has(each.number));
}
