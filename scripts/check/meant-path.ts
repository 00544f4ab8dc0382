/** What somebody meant by a path that leads nowhere: a name without its folder, an address, a slip of the finger. */
import { suggest, nearest } from '../../src/document/did-you-mean.ts';

/** More would be a list to search and no suggestion. */
const most = 4;

/**
 * @param written what somebody typed
 * @param paths what there is, below the content folder: files, folders or both
 * @returns a sentence that names what they may have meant
 */
export function meantPath(written: string, paths: readonly string[]): string {
  const wanted = tidy(written);
  const names = paths.map((path) => ({ path, name: tidy(path) }));
  const called = names.filter(({ name }) => name === wanted || name.endsWith(`/${wanted}`));
  const near =
    nearest(
      wanted,
      names.map(({ name }) => name),
    ) ??
    nearest(
      lastOf(wanted),
      names.map(({ name }) => lastOf(name)),
    );
  const meant = called.length > 0 ? called : names.filter(({ name }) => name === near || lastOf(name) === near);
  // A page's folder stands for the files in it.
  const shown = meant
    .map(({ path }) => path)
    .filter((path, _, all) => !all.some((other) => path.startsWith(`${other}/`)))
    .slice(0, most);
  return shown.length > 0 ? `Did you mean ${shown.join(' or ')}?` : suggest(wanted, topOf(paths));
}

/** As people may write it: an address of the site, a path from elsewhere, a title, with or without an ending. */
function tidy(written: string): string {
  return written
    .toLowerCase()
    .replaceAll('\\', '/')
    .replace(/^https?:\/\/[^/]*|[?#].*$/g, '')
    .replace(/^(\.?\/)*(content\/)?|\/+$/g, '')
    .replace(/(\/en)?\.(mdx|yaml)$/, '')
    .trim()
    .replaceAll(' ', '-');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function topOf(paths: readonly string[]): string[] {
  return [...new Set(paths.map((path) => path.split('/')[0]!))];
}
