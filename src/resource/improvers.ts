/** Who improved a page that somebody else shares: forces and organisations, never people. */
import { nameIn, organisationIn, translator } from '../i18n/index.ts';
import type { Force } from '../schema/reference.ts';
import type { Resource } from './resource.ts';
import { fact, ours, theirs, withBetween } from './sections/lines.ts';
import type { Section } from './sections/section.ts';

/**
 * @param sections the sections of a page
 * @param sharers who shared it or a change of it: ids of forces, names of organisations
 * @param forces reference/forces.yaml
 * @returns the same, with those other than its sharer named among its receipts
 */
export function withImprovers(
  sections: readonly Section[],
  { sharer, around }: Pick<Resource, 'sharer' | 'around'>,
  sharers: readonly string[],
  forces: readonly Force[],
): Section[] {
  const others = sharers
    .map((each) => organisationIn(each, around))
    .filter((each) => each !== sharer.force && each !== sharer.name);
  if (others.length === 0) return [...sections];
  const names = others.map((each) => {
    const force = forces.find(({ id }) => id === each);
    return force ? ours(nameIn(force, around), { href: `/forces/${force.id}/` }) : theirs(each);
  });
  const told = { ...fact(translator(around)('improvedBy'), withBetween(names)), room: 'wide' } as const;
  return sections.map((section) =>
    section.type === 'receipts' ? { ...section, facts: [...section.facts, told] } : section,
  );
}
