/**
 * A finished page for a folder: every address leads to a file beside it, and what works on a server alone is gone. A
 * browser that opens a file by its path runs no module and fetches nothing.
 */
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isGone, relativeAddress } from './relative-address.ts';

export interface FolderPage {
  /** From the root of the site: `lessons/road-safety/index.html`. */
  readonly path: string;
  /** The folder of the site on its server: `/`. */
  readonly base: string;
  /** The drawings in the file of icons, by name: the inside of a symbol, and its box. */
  readonly icons: ReadonlyMap<string, string>;
  /** Scripts of the folder itself, from its root, for the page that searches. */
  readonly scripts: readonly string[];
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const valueOf = (element: Tree.Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const leading = new Set(['href', 'src', 'action', 'poster']);
/** Elements that a program fills: without it nothing is left of them. */
const programs = /^(kept-|teach-|choose-|force-|mini-|cohort-|plan-|agreement-|delivery-|evaluate-|desk-)/;

/** @returns the page's HTML for a folder */
export function relativePage(html: string, page: FolderPage): string {
  const document = parse(html);
  const used = new Set<string>();
  prune(document, page, used);
  const body = find(document, 'body');
  const head = find(document, 'head');
  if (body && used.size > 0)
    prepend(body, `<div hidden><svg>${[...used].map((name) => page.icons.get(name)).join('')}</svg></div>`);
  if (head && page.scripts.length > 0)
    append(
      head,
      page.scripts
        .map((script) => `<script defer src="${relativeAddress(page.base + script, page.path, page.base)}"></script>`)
        .join(''),
    );
  return serialize(document);
}

function prune(node: Tree.ParentNode, page: FolderPage, used: Set<string>): void {
  for (const child of [...node.childNodes]) {
    if (!isElement(child)) continue;
    if (isOfAServer(child, page)) remove(child);
    else {
      rewrite(child, page, used);
      prune(child, page, used);
    }
  }
}

/** What a file cannot do, and what only says where a site is published. */
function isOfAServer(element: Tree.Element, { base }: FolderPage): boolean {
  const { tagName } = element;
  if (tagName === 'script' || tagName === 'noscript' || tagName === 'template' || programs.test(tagName)) return true;
  if (tagName === 'link') return !['stylesheet', 'icon'].includes(valueOf(element, 'rel') ?? '');
  if (tagName === 'meta') return /^og:|^theme-color$/.test(valueOf(element, 'property') ?? '');
  const to = valueOf(element, 'href');
  return tagName === 'a' && to !== undefined && isGone(to, base);
}

function rewrite(element: Tree.Element, { path, base, icons }: FolderPage, used: Set<string>): void {
  element.attrs = element.attrs.flatMap((attribute) => {
    const { name, value } = attribute;
    // What a program was told, which is not here.
    if (name.startsWith('data-') && value.includes('"/')) return [];
    if (name === 'href' && element.tagName === 'use') {
      const icon = value.split('#')[1] ?? '';
      if (!icons.has(icon)) return [attribute];
      used.add(icon);
      return [{ name, value: `#icon-${icon}` }];
    }
    if (leading.has(name)) return [{ ...attribute, value: relativeAddress(value, path, base) }];
    if (name === 'srcset')
      return [
        { ...attribute, value: value.replace(/[^\s,]+(?=\s|,|$)/g, (each) => relativeAddress(each, path, base)) },
      ];
    return [attribute];
  });
}

/** With what stood around it alone: an item of a list without its link says nothing. */
function remove(element: Tree.Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  parent.childNodes.splice(parent.childNodes.indexOf(element), 1);
  const isLeft = parent.childNodes.some(
    (node) => isElement(node) || (node.nodeName === '#text' && (node as Tree.TextNode).value.trim() !== ''),
  );
  if (!isLeft && isElement(parent) && ['li', 'ul', 'p', 'nav'].includes(parent.tagName)) remove(parent);
}

function find(node: Tree.ParentNode, name: string): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const found = child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function piecesOf(html: string, parent: Tree.Element): Tree.ChildNode[] {
  const around = find(parse(`<!doctype html><body>${html}`), 'body')!;
  for (const node of around.childNodes) node.parentNode = parent;
  return around.childNodes;
}

function prepend(parent: Tree.Element, html: string): void {
  parent.childNodes.unshift(...piecesOf(html, parent));
}

function append(parent: Tree.Element, html: string): void {
  parent.childNodes.push(...piecesOf(html, parent));
}
