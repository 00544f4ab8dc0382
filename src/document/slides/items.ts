/** The lines of a list on a slide. */
import { isBlock, type Node } from '../model.ts';
import { inlineText } from '../plain-text.ts';
import type { Message, Panel, SlideFault, Words } from './scene.ts';

export type Item = Words;

/** @returns the words of each line of a list, and a fault for each that holds more than words */
export function linesOnSlide({ items }: Extract<Node, { type: 'list' }>): { items: Item[]; faults: SlideFault[] } {
  const faults: SlideFault[] = [];
  const words = items.map((item): Item => {
    const [first, ...more] = item;
    const said = (first && paragraphOf(first)) ?? [];
    const extra = more[0];
    if (extra)
      faults.push({
        line: extra.line,
        message: 'A line of the list on this slide holds another list or paragraph.',
        help: 'Write each as one short line.',
      });
    return said;
  });
  return { items: words, faults };
}

/** @returns the panels that a list makes: a line each, and the drawing below it, where there is one */
export function panelsOf({ items }: Extract<Node, { type: 'list' }>): Panel[] {
  return items.map((item) => {
    const picture = item.find((node) => isBlock(node, 'Picture'));
    const words = item.flatMap((node) => paragraphOf(node) ?? []);
    return { words, ...(picture && { picture: { from: 'shelf', name: picture.settings.name } }) };
  });
}

/** @returns a list without the drawings below its lines: the rest is read like any other */
export function withoutPictures<List extends Extract<Node, { type: 'list' }>>(list: List): List {
  return {
    ...list,
    items: list.items.map((item) => {
      const first = item.find((node) => isBlock(node, 'Picture'));
      return item.filter((node) => node !== first);
    }),
  };
}

/** @returns the words of a paragraph or heading; undefined for anything else */
export function paragraphOf(node: Node): Words | undefined {
  return node.type === 'paragraph' ? node.children : undefined;
}

/** @returns who writes, and what: `**Rex** What school do you go to?`; undefined where either is missing */
export function messageOf(item: Item): Pick<Message, 'who' | 'words'> | undefined {
  const [name, ...words] = item.filter((inline) => inline.type !== 'text' || inline.value !== '');
  if (name?.type !== 'strong') return undefined;
  const who = inlineText(name.children).replace(/\s*:$/, '').trim();
  const [first, ...rest] = words;
  const said: Words =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(/^\s*:?\s*/, '') }, ...rest] : words;
  return who === '' || inlineText(said).trim() === '' ? undefined : { who, words: said };
}
