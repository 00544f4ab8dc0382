/** What a finished page says, cut at its headings. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageSection } from '../../../src/machines/record-of.ts';

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const attribute = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

/** Elements that stand inside a line: nothing comes between their words and the next. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup']);

/**
 * @param html a finished page
 * @returns the sections of what is marked data-pagefind-body, without what is marked data-pagefind-ignore; none where
 * nothing is marked
 */
export function pageSections(html: string): PageSection[] {
  const body = find(parse(html), (element) => attribute(element, 'data-pagefind-body') !== undefined);
  const sections: { id: string; title: string; text: string }[] = [{ id: '', title: '', text: '' }];
  if (!body) return [];
  const read = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      sections.at(-1)!.text += (node as Tree.TextNode).value;
      return;
    }
    if (isElement(node)) {
      if (
        attribute(node, 'data-pagefind-ignore') !== undefined ||
        ['script', 'style', 'svg', 'h1'].includes(node.tagName)
      )
        return;
      if (/^h[2-4]$/.test(node.tagName)) {
        sections.push({ id: idOf(node), title: textOf(node).trim(), text: '' });
        return;
      }
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
    if (isElement(node) && !inline.has(node.tagName)) sections.at(-1)!.text += ' ';
  };
  read(body);
  return sections;
}

/** A heading has an id, or stands for the section around it. */
function idOf(heading: Tree.Element): string {
  const own = attribute(heading, 'id');
  if (own !== undefined) return own;
  const parent = heading.parentNode;
  return parent && isElement(parent) ? (attribute(parent, 'id') ?? '') : '';
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function find(node: Tree.Node, wanted: (element: Tree.Element) => boolean): Tree.Element | undefined {
  if (isElement(node) && wanted(node)) return node;
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
