/** One part of a document as a tree, for readers that must look back and forth in it. */
import type { Budget } from '../../attachments/budget.ts';
import { Unreadable } from '../../attachments/unreadable.ts';
import { readXml, type Tag } from '../../attachments/xml.ts';

/** Elements of one part: a hundred times as many as on a full slide. What is more could fill a computer's memory. */
const mostElements = 400_000;

export interface XmlElement {
  /** `a:p`; for a namespace without a short name only `:name`. */
  readonly name: string;
  readonly tag: Tag | undefined;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * @param pieces the bytes of one XML document
 * @returns its outermost element
 * @throws Unreadable when it is no XML, or more of it than a document has
 */
export async function xmlTree(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
): Promise<XmlElement> {
  const root: Growing = { name: '', tag: undefined, children: [] };
  const open: Growing[] = [root];
  let count = 0;
  await readXml(
    pieces,
    {
      open: (tag) => {
        if ((count += 1) > mostElements)
          throw new Unreadable('There is more in one part of this file than can be looked through.');
        const element: Growing = { name: tag.name, tag, children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      text: (text) => void open.at(-1)!.children.push(text),
      close: () => void open.pop(),
    },
    budget,
  );
  return elementsIn(root)[0] ?? root;
}

/** @returns the elements directly inside another, those of one name where one is given */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** @param way names from the outside to the inside @returns the first element there */
export function elementAt(element: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>((inner, name) => elementsIn(inner, name)[0], element);
}

/** @returns every element of these names inside another, in the order of the file; none inside another of them */
export function elementsBelow(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    names.includes(child.name) ? [child] : elementsBelow(child, ...names),
  );
}

/** @returns the text inside an element, however deep */
export function elementText(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
}
