/**
 * Reads XML as strictly as the standard asks: a feed reader or a search engine refuses a file with a single mistake in
 * it.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text that stands directly in it. */
  readonly text: string;
}

/** @throws with the place of the first mistake */
export function readXml(xml: string): XmlElement {
  const document = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const write = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error('There is no element in this XML.');
  return root;
}

/** @returns the children of that name, in order */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** @returns the text of the one child of that name. @throws when there is none or more than one */
export function textOf(element: XmlElement, name: string): string {
  const [child, ...more] = childrenOf(element, name);
  if (!child || more.length > 0)
    throw new Error(`<${element.name}> has ${child ? more.length + 1 : 0} <${name}>, and should have one.`);
  return child.text;
}
