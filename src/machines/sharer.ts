/** Who shares a resource, for machines: a police force or another organisation. */
import type { Force } from '../schema/reference.ts';

export interface Sharer {
  readonly name: string;
  /** Its own site, where we know one: forces only. */
  readonly web?: string;
}

/**
 * @param frontMatter names either a force or an organisation
 * @param forces reference/forces.yaml
 * @throws when the force is not in the list: the check lets no unknown id through
 */
export function sharerOf(
  { force, organisation }: { readonly force?: string | undefined; readonly organisation?: string | undefined },
  forces: readonly Force[],
): Sharer {
  if (force === undefined) return { name: organisation ?? '' };
  const found = forces.find((each) => each.id === force);
  if (!found)
    throw new Error(
      `content/reference/forces.yaml has no force with the id ${force}. npm run check says which page names it.`,
    );
  return { name: found.name, web: found.web };
}
