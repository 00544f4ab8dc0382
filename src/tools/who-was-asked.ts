/** Whom a figure comes from makes it strong or weak. Told from the words of a finding's sample. */
import type { AskedGroupName } from '../schema/arrangement.ts';
import type { Finding } from '../schema/finding.ts';
import type { Reference } from '../schema/reference.ts';
import { mentions, withoutWords } from './mentions.ts';

type Group = Reference['asked-groups'][number];

/**
 * @param finding its sample says who was asked, in words
 * @param groups reference/asked-groups.yaml
 * @returns everybody who was asked; `others` where it names none of the groups, or tells of a study of other people
 */
export function whoWasAsked({ sample }: Pick<Finding, 'sample'>, groups: readonly Group[]): AskedGroupName[] {
  const named = groups
    .filter(({ words, except = [] }) => mentions(withoutWords(sample, except), words))
    .map(({ id }) => id);
  return named.length === 0 || named.includes('others') ? ['others'] : named;
}

/** @returns the same findings, those first that asked the first of the groups, then the second and so on */
export function byWhoWasAsked<Each extends { readonly inEnglish: Pick<Finding, 'sample'> }>(
  findings: readonly Each[],
  groups: readonly Group[],
): Each[] {
  const place = ({ inEnglish }: Each) => groups.findIndex(({ id }) => id === whoWasAsked(inEnglish, groups)[0]);
  return findings.toSorted((a, b) => place(a) - place(b));
}
