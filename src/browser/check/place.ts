/** Where dropped files would stand in the content folder. */
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { languages, slug } from '../../schema/shared.ts';

/** The id of a resource whose folder was not dropped with it. */
export const unnamed = 'your-page';

/** The folders right below the content folder. */
const contentFolders: readonly string[] = [...kindNames, 'findings', 'reference', '_starters'];

/**
 * @param paths of the files that were dropped together
 * @param kind what the person says they are, for files dropped without the folder of their kind
 * @returns for each path its place below the content folder: `lessons/bike-marking/en.mdx`. No two have the same place.
 */
export function placesOf(paths: readonly string[], kind: Kind): Map<string, string> {
  const homes = paths
    .filter((path) => languages.some((lang) => path.endsWith(`/${lang}.mdx`)))
    .map((path) => path.slice(0, path.lastIndexOf('/')));
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of paths) {
    let place = placeOf(
      path,
      kind,
      homes.find((home) => path.startsWith(`${home}/`)),
    );
    // Two files for one place: the second keeps its path, so that it is judged, too.
    if (taken.has(place)) place = [kind, ...partsOf(path)].join('/');
    taken.add(place);
    places.set(path, place);
  }
  return places;
}

/** @param home the folder of the page that the file was dropped with, where there is one */
function placeOf(path: string, kind: Kind, home?: string): string {
  const parts = partsOf(path);
  const from = parts.findIndex((part, index) => contentFolders.includes(part) && index < parts.length - 1);
  if (from >= 0) return parts.slice(from).join('/');
  if (home !== undefined) return [kind, ...parts.slice(partsOf(home).length - 1)].join('/');
  if (parts.length > 1) return [kind, ...parts.slice(-2)].join('/');
  const [name = ''] = parts;
  const id = name.replace(/\.mdx$/, '');
  // A page saved under its own name, as people do before they know of folders.
  if (id !== name && !languages.some((lang) => lang === id) && slug.safeParse(id).success)
    return `${kind}/${id}/en.mdx`;
  return `${kind}/${unnamed}/${name}`;
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}
