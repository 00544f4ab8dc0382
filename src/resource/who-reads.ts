/** Who may have a page before them. */
import type { Resource } from './resource.ts';

/**
 * Where a child may be reading something that touches their own life, the page has a quick way out: what children fill
 * in, and what families read at home. Lessons, guidance and frameworks are read by the adults who work from them, and
 * whoever reads out from a phone needs no button there.
 */
export function mayAChildReadIt({
  kind,
  frontMatter: { audience, sensitivity },
}: Pick<Resource, 'kind' | 'frontMatter'>): boolean {
  return sensitivity !== 'everyday' && (kind === 'templates' || audience.includes('parent'));
}
