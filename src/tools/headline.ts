/** What a finding is told by where there is room for little. */
import type { Finding } from '../schema/finding.ts';

export interface Headline {
  /** What is counted. */
  readonly label: string;
  /** One for each group that has a figure, in the order of the groups. */
  readonly values: readonly { readonly value: number; readonly group: string }[];
}

/**
 * @returns the first answer that has a figure, for every group that has one: no group is left out. Nothing when the
 * source prints none
 */
export function headline({ figures, groups }: Pick<Finding, 'figures' | 'groups'>): Headline | undefined {
  for (const { label, values } of figures) {
    const printed = values.flatMap((value, index) => (value === null ? [] : [{ value, group: groups[index]!.label }]));
    if (printed.length > 0) return { label, values: printed };
  }
  return undefined;
}

/** @returns the first sentence of a text that may have several, with its full stop */
export function openingSentence(text: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}\d"“])/u.exec(text)?.[0] ?? text;
}
