/** Finds links of a built site that lead nowhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mimeTypeOf } from '../../src/hosting/mime-types.ts';
import { attribute, builtPages, filesBelow, place, type BuiltPage, type Element } from './built-pages.ts';

const linkAttributes = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'];

/** Every address that an element mentions, as it is written. */
function addressesOf(element: Element): string[] {
  // A link without words stands in a template; a script gives it its address and its words together.
  if (element.tagName === 'a' && element.childNodes.length === 0) return [];
  const plain = linkAttributes.map((name) => attribute(element, name));
  const pictures = (attribute(element, 'srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0]);
  const meta =
    element.tagName === 'meta' && /^og:(url|image)$/.test(attribute(element, 'property') ?? '')
      ? [attribute(element, 'content')]
      : [];
  return [...plain, ...pictures, ...meta].filter((address) => address !== undefined && address !== '') as string[];
}

/** What machines read instead of pages; the addresses in them must lead somewhere, too. */
const everyMachineFile = ['sitemap-0.xml', 'feed.xml', 'catalogue.json'];

export interface Site {
  /** The folder of the built site. */
  readonly folder: string;
  /** The address its pages give of themselves, with the base path: `https://library.example/mini-police/`. */
  readonly home: string;
  /** What it must hold for machines: a site that does not know its address has only the catalogue. */
  readonly machineFiles?: readonly string[];
}

/**
 * @returns a line for each internal address that leads nowhere or to a place that is not there: where it stands first,
 * and how often
 */
export function brokenLinks({ folder, home, machineFiles = everyMachineFile }: Site): string[] {
  const pages = builtPages(folder, 'every');
  const files = new Set(filesBelow(folder));
  const drawings = [...files].filter((path) => path.endsWith('.svg'));
  const ids = new Map([
    ...pages.map((page) => [page.path, idsOf(page)] as const),
    ...drawings.map((path) => [`/${path}`, idsInDrawing(readFileSync(join(folder, path), 'utf8'))] as const),
  ]);
  const why = (address: string, from: string): string | undefined => {
    const url = URL.parse(address, new URL(from.slice(1), home));
    if (!url) return 'is no address';
    if (url.origin !== new URL(home).origin) return undefined;
    if (!url.pathname.startsWith(new URL(home).pathname)) return 'leaves the base path';
    const path = decodeURI(url.pathname.slice(new URL(home).pathname.length - 1));
    const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
    if (!files.has(file) || mimeTypeOf(file) === undefined) return 'leads nowhere';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.get(path)?.has(fragment) ? undefined : 'names a place that is not on that page';
  };
  const found = new Map<string, string[]>();
  const judge = (address: string, path: string, where: string) => {
    const reason = why(address, path);
    if (reason !== undefined) found.set(`${address} ${reason}`, [...(found.get(`${address} ${reason}`) ?? []), where]);
  };
  for (const page of pages) {
    for (const element of page.elements)
      for (const address of addressesOf(element)) judge(address, page.path, place(page, element));
  }
  for (const name of machineFiles.filter((each) => files.has(each))) {
    for (const address of addressesIn(readFileSync(join(folder, name), 'utf8'))) judge(address, '/', name);
  }
  const missing = machineFiles.filter((name) => !files.has(name)).map((name) => `${name} is missing`);
  return [
    ...[...found].map(
      ([complaint, places]) => `${complaint}: ${places[0]}${places.length > 1 ? ` and ${places.length - 1} more` : ''}`,
    ),
    ...missing,
  ];
}

function idsOf(page: BuiltPage): ReadonlySet<string> {
  return new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []));
}

/** A page refers to the symbols of a drawing. */
function idsInDrawing(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id!));
}

/** The addresses in a sitemap, a feed or the catalogue. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/<loc>([^<]+)|<link[^>]*href="([^"]+)"|"(?:url|href)": ?"([^"]+)"/g)].map(([, ...found]) =>
    (found.find((each) => each !== undefined) ?? '').replaceAll('&amp;', '&'),
  );
}
