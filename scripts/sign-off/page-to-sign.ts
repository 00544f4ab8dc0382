/** Which page somebody means, and whether it can be signed. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { roleOf } from '../../src/document/files.ts';
import type { Library } from '../../src/document/library.ts';
import type { Page } from '../../src/document/page.ts';
import { BadUse } from '../bad-use.ts';
import { meantPath } from '../check/meant-path.ts';

/**
 * @param folder the content folder
 * @param written `lessons/road-safety`, the file in it, or either from the current folder
 * @returns the English page of a folder, or the page of a file: a translation is signed by its own file
 * @throws BadUse when it names no page, or something that holds no reviews
 */
export function pageToSign(folder: string, written: string, library: Library): Page {
  const found = [resolve(folder, written), resolve(written)].find(existsSync);
  const path = found && relative(folder, found).replaceAll('\\', '/');
  const known = library.everyPage;
  const names = known.flatMap(({ kind, id, lang }) => (lang === 'en' ? [`${kind}/${id}`] : []));
  if (path === undefined) throw new BadUse(`There is no page at ${written}. ${meantPath(written, names)}`);
  if (path.startsWith('..') || isAbsolute(path))
    throw new BadUse(`${written} is outside the content folder ${folder}.`);
  const role = roleOf(path);
  if (role.is === 'finding' || role.is === 'finding-words')
    throw new BadUse(`${path} is a finding. It holds no reviews: it names the source that anybody can look up.`);
  const page = known.find(({ file }) => file === path || file === `${path}/en.mdx`);
  if (!page)
    throw new BadUse(`${written} is not a page. Name one page each, such as ${names[0] ?? 'lessons/road-safety'}.`);
  return page;
}
