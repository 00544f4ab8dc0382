/** Addresses of the site, as those of files beside a page. */
import { posix } from 'node:path';
import { withoutLanguage } from '../../../src/document/page-address.ts';

/** What a folder does not have, in either language: all of it is a program, or asks a server. */
const programs = ['teach', 'slides', 'tools', 'kept', 'current', 'contribute/check', 'contribute/desk'];
const goneFiles = /(^|\/)(feed\.xml|catalogue\.json|sitemap[^/]*\.xml|robots\.txt)$/;

/** @returns the path of an address below the root, without a slash before it; undefined for one elsewhere */
function pathOf(address: string, base: string): string | undefined {
  if (!address.startsWith(base) || address.startsWith('//')) return undefined;
  return address.slice(base.length);
}

/** @returns whether a folder has nothing at this path below its root */
export function isGonePath(path: string): boolean {
  const page = withoutLanguage(`/${path}`).slice(1);
  return programs.some((folder) => page === folder || page.startsWith(`${folder}/`)) || goneFiles.test(path);
}

/** @returns whether a folder has nothing at this address of the site */
export function isGone(address: string, base: string): boolean {
  const path = pathOf(address.replace(/[?#].*$/s, ''), base);
  return path !== undefined && isGonePath(path);
}

/**
 * @param address as it stands on a page
 * @param from the page or style sheet, below the root: `lessons/road-safety/index.html`
 * @param base the folder of the site on its server, with a slash on either side
 * @returns the address from there, of a file; one that leads elsewhere is as it was
 */
export function relativeAddress(address: string, from: string, base: string): string {
  const [, before = '', after = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const path = pathOf(before, base);
  if (path === undefined) return address;
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return posix.relative(posix.dirname(`/${from}`), `/${decodeURI(file)}`) + after;
}
