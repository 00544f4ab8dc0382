/** The pages of a built site, parsed as a browser parses them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { pageTypes } from '../page-types.ts';

export type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
  /** Its address below the site's base path: `/lessons/road-safety/`, `/404.html`. */
  readonly path: string;
  /** Its file, absolute. */
  readonly file: string;
  readonly html: string;
  /** Every element in reading order, those inside templates too. */
  readonly elements: readonly Element[];
}

/** @returns the path of every file below a folder, with forward slashes */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** As scripts/build/former-addresses.ts writes them; no page of ours has a title without the library's name. */
const leadsOn = (html: string) => html.includes('<title>This page has another address now</title>');

/** An English page in the frame of another language, made by the same templates of the same text as the English one. */
const standsIn = (html: string) => html.includes('class="panel stands-in"');
/** @returns whether a page gives the English one as its own: machines are told of that one */
export const isStandIn = ({ html }: BuiltPage) => standsIn(html);
const listed = new Set(pageTypes.map((path) => new URL(path, 'http://localhost').pathname));

/**
 * @param which `every`: all of them. Otherwise, of the pages that stand in for a translation, only those that stand for
 * their type in page-types.ts: what is true of the English page and of one of its type is true of them
 * @returns the pages in a built site's folder, but those that only lead on from a former address
 */
export function builtPages(folder: string, which: 'every' | 'chosen' = 'chosen'): BuiltPage[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const file = join(folder, path);
      const html = readFileSync(file, 'utf8');
      const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
      if (leadsOn(html) || (which === 'chosen' && standsIn(html) && !listed.has(address))) return [];
      return { path: address, file, html, elements: [...elementsIn(parse(html, { sourceCodeLocationInfo: true }))] };
    });
}

/** Every element in a node and the node itself, in reading order, those inside templates too. */
export function* elementsIn(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** @returns the text of an element and of all inside it */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** @returns the value of an attribute; of `xlink:href`, too */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => (each.prefix ? `${each.prefix}:${each.name}` : each.name) === name)?.value;
}

/** @returns where an element stands in its page, for the message of a test */
export function place(page: BuiltPage, element: Element): string {
  const { startLine = 0, startCol = 0 } = element.sourceCodeLocation ?? {};
  return `${page.path} ${startLine}:${startCol} <${element.tagName}>`;
}
