/** A part of a document as a tree, for what is easier to understand whole than read tag by tag. */
import type { Budget } from '../../attachments/budget.ts';
import { readXml, type Tag } from '../../attachments/xml.ts';

export interface XmlElement extends Pick<Tag, 'name' | 'get'> {
  readonly children: readonly (XmlElement | string)[];
}

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/**
 * @param pieces the bytes of one XML document
 * @returns its outermost element; names as `src/attachments/xml.ts` gives them
 * @throws Unreadable where it is not XML, or more than documents have
 */
export async function xmlTree(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
): Promise<XmlElement> {
  const top: Growing = { name: '', get: () => undefined, children: [] };
  const open: Growing[] = [top];
  await readXml(
    pieces,
    {
      open: (tag) => {
        const element: Growing = { name: tag.name, get: (name) => tag.get(name), children: [] };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      text: (text) => {
        open.at(-1)!.children.push(text);
      },
      close: () => {
        open.pop();
      },
    },
    budget,
  );
  return elementsIn(top)[0] ?? top;
}

/** @returns the elements directly inside, of one name where one is given */
export function elementsIn(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** @returns what stands at the end of a way of names: `childAt(paragraph, 'w:pPr', 'w:pStyle')` */
export function childAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => elementsIn(at, name)[0], element);
}

/** @returns every element below, outer before inner, that has one of the names */
export function everyElement(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return elementsIn(element).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...everyElement(child, ...names),
  ]);
}

/** @returns all text below it */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** A switch such as `<w:b/>`: on unless it says otherwise. @returns undefined where there is none */
export function isSwitchedOn(element: XmlElement | undefined): boolean | undefined {
  return element && !/^(0|false|off|none)$/i.test(element.get('w:val') ?? '1');
}
