/** What may be said of a result, as the names of sentences; each is `evaluate.tell.<name>` in the interface. */
import { verdictOf } from './interval.ts';
import type { Result } from './result.ts';
import type { SlipLine } from './slip.ts';

export type TellName =
  | 'few'
  | 'afterOnly'
  | 'beforeOnly'
  | 'more'
  | 'fewer'
  | 'same'
  | 'up'
  | 'down'
  | 'chance'
  | 'points'
  | 'others.up'
  | 'others.down'
  | 'others.chance'
  | 'othersPoints'
  | 'nobodyElse'
  | 'small';

export interface Told {
  readonly name: TellName;
  readonly values?: Readonly<Record<string, number>>;
}

/** @returns a share as a whole percentage */
export function percent(share: number): number {
  // No minus nought: a change of nothing is nothing.
  return Math.round(100 * share) + 0;
}

/** @returns the sentences, the first of them the plainest; never one that the number of answers does not allow */
export function tell({ best, change, difference, may }: Result): Told[] {
  if (may === 'nothing') return [{ name: 'few' }];
  const { before, after } = best;
  const small: Told[] = may === 'counts' ? [{ name: 'small' }] : [];
  if (!before || !after || !change) return [{ name: after || !before ? 'afterOnly' : 'beforeOnly' }, ...small];
  const points = ({ share, low, high }: { share: number; low: number; high: number }) => ({
    points: percent(share),
    low: percent(low),
    high: percent(high),
  });
  const [own, beside] = [verdictOf(change), difference && verdictOf(difference)];
  return [
    { name: change.share > 0 ? 'more' : change.share < 0 ? 'fewer' : 'same' },
    { name: own === 'unclear' ? 'chance' : own },
    ...(may === 'interval' ? [{ name: 'points', values: points(change) } as const] : []),
    { name: beside === undefined ? 'nobodyElse' : `others.${beside === 'unclear' ? 'chance' : beside}` },
    ...(difference && may === 'interval' ? [{ name: 'othersPoints', values: points(difference) } as const] : []),
    ...small,
  ];
}

export type CautionName =
  'random' | 'groups' | 'cause' | 'lasts' | 'chance' | 'many' | 'small' | 'safer' | 'back' | 'left';

/**
 * @param results those that are told
 * @param left how many questions are left out for want of answers
 * @returns the cautions that stand below them; nobody can switch one off
 */
export function cautionsOf(
  results: readonly { readonly result: Result; readonly line?: SlipLine | undefined }[],
  left: number,
): CautionName[] {
  const changes = results.filter(({ result }) => result.change);
  return [
    'random',
    ...(changes.length > 0 ? (['groups'] as const) : []),
    'cause',
    'lasts',
    ...(changes.some(({ result }) => result.verdict === 'unclear') ? (['chance'] as const) : []),
    // With a dozen questions one rises by luck.
    ...(changes.length > 2 ? (['many'] as const) : []),
    ...(results.some(({ result }) => result.may === 'counts') ? (['small'] as const) : []),
    ...(['safer', 'back'] as const).filter((name) => results.some(({ line }) => line?.caution === name)),
    ...(left > 0 ? (['left'] as const) : []),
  ];
}
