/** What Git remembers of a page, told among its receipts: what changed last, and who improved it. */
import { keptSharers } from '../disk/sharers.ts';
import type { LastChange } from '../document/last-changes.ts';
import { withChange } from '../resource/change-words.ts';
import { withImprovers } from '../resource/improvers.ts';
import type { Resource } from '../resource/resource.ts';
import type { Section } from '../resource/sections/section.ts';
import { referenceList } from './library.ts';

export async function withHistory(
  sections: readonly Section[],
  resource: Resource,
  last: LastChange | undefined,
): Promise<Section[]> {
  const sharers = keptSharers()[resource.ownAddress] ?? [];
  return withImprovers(withChange(sections, resource, last), resource, sharers, await referenceList('forces'));
}
