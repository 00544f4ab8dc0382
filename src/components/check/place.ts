/** Where a dropped file would stand in the content folder. */
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { slug } from '../../schema/shared.ts';

export interface Dropped {
  /** As the browser gives it: a name, or a path within the dropped folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The id of a resource whose folder was not dropped with it. */
export const unnamed = 'your-page';

/**
 * @param path a dropped file's path
 * @param kind what the person says it is, for files dropped without the folder of their kind
 * @returns the path below the content folder: `lessons/bike-marking/en.mdx`
 */
export function placeOf(path: string, kind: Kind): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const from = parts.findIndex((part, index) => kindNames.some((each) => each === part) && index < parts.length - 1);
  if (from >= 0) return parts.slice(from).join('/');
  if (parts.length > 1) return [kind, ...parts.slice(-2)].join('/');
  const [name = ''] = parts;
  const id = name.replace(/\.mdx$/, '');
  // A page saved under its own name, as people do before they know of folders.
  if (id !== name && id !== 'en' && id !== 'cy' && slug.safeParse(id).success) return `${kind}/${id}/en.mdx`;
  return `${kind}/${unnamed}/${name}`;
}
