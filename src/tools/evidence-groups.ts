/**
 * Where a finding stands on the evidence page, so that somebody who writes a bid finds a figure in a minute. Nothing is
 * typed for it: the place follows from the topics, the main one first, the first aim, and where the figure is printed.
 */
import type { EvidenceGroupName } from '../schema/arrangement.ts';
import type { Finding } from '../schema/finding.ts';
import type { Reference } from '../schema/reference.ts';
import { mentions } from './mentions.ts';

type Placed = Pick<Finding, 'topics' | 'aims' | 'source'>;
type Group = Reference['evidence-groups'][number];

/**
 * @param groups reference/evidence-groups.yaml
 * @returns the group, or the id of the aim it speaks to first
 */
export function evidenceGroup(
  { topics, aims, source }: Placed,
  groups: readonly Group[],
): EvidenceGroupName | (string & {}) {
  const takes = ({ firstAim, printedIn, nothingElse }: Group) =>
    (firstAim === undefined || firstAim === aims[0]) &&
    (printedIn === undefined || mentions(source.where ?? '', printedIn)) &&
    (nothingElse !== true || topics.length === 1);
  for (const topic of topics) {
    const group = groups.find((each) => each.topics?.includes(topic) && takes(each));
    if (group) return group.id;
  }
  const rest = groups.find(({ notMainly }) => notMainly && !notMainly.includes(topics[0]!));
  return rest?.id ?? aims[0]!;
}

/**
 * @param placed findings, each with its group
 * @param aim the id of an aim
 * @param groups reference/evidence-groups.yaml
 * @returns findings that stand in another group and speak to this aim, too. How programmes are run is named only where
 * there is nothing nearer.
 */
export function alsoUnderAim<Each extends { readonly group: string; readonly aims: readonly string[] }>(
  placed: readonly Each[],
  aim: string,
  groups: readonly Group[],
): Each[] {
  const isNearer = placed.some(({ group }) => group === aim);
  const points = (name: string) => {
    const { alsoUnderAims } = groups.find(({ id }) => id === name) ?? { alsoUnderAims: 'always' };
    return alsoUnderAims === 'always' || (alsoUnderAims === 'where-nothing-is-nearer' && !isNearer);
  };
  return placed.filter(({ group, aims }) => group !== aim && aims.includes(aim) && points(group));
}
