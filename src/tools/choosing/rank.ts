/** Schools in order, each score taken apart, so that a yes and a no can be explained. */
import { mostPoints, pointsFor, type Criterion } from './points.ts';

export interface Candidate {
  readonly id: string;
  /** By the id of the criterion; absent and null are both "not known". */
  readonly figures: Readonly<Record<string, number | null>>;
}

/** What one criterion gives one school. */
export interface Part {
  readonly criterion: string;
  readonly figure: number | null;
  /** 0 to 4; null where the figure is not known. */
  readonly points: number | null;
  readonly weight: number;
  /** Of the whole score, 0 to 1: what it adds to `share`. */
  readonly adds: number;
}

export interface Ranked {
  readonly id: string;
  /** From 1; schools with equal shares have equal places. */
  readonly place: number;
  /** 0 to 1: the score over the highest that its known figures allow. Undefined where nothing is known. */
  readonly share: number | undefined;
  readonly parts: readonly Part[];
  /** Criteria without a figure: they were left out for this school. */
  readonly missing: readonly string[];
}

/** Two shares that differ by less than this are equal: what adding in another order may change. */
export const sameShare = 1e-9;

/**
 * @param criteria of the framework; those of `balance` are not scored
 * @param weights by criterion, where they differ from the framework's
 * @returns every school, the highest first, and those of which nothing is known last; schools with equal shares in the
 *   order they came. Multiplying every weight by the same number changes nothing.
 */
export function rankSchools(
  schools: readonly Candidate[],
  criteria: readonly Criterion[],
  weights: Readonly<Record<string, number>> = {},
): Ranked[] {
  const scored = criteria.filter(({ direction }) => direction !== 'balance');
  const columns = scored.map((criterion) => ({
    criterion: criterion.id,
    weight: weights[criterion.id] ?? criterion.weight,
    points: pointsFor(
      schools.map(({ figures }) => figures[criterion.id] ?? null),
      criterion,
    ),
  }));
  const judged = schools.map(({ id, figures }, index) => {
    const known = columns.filter(({ points }) => points[index] !== null);
    const most = known.reduce((sum, { weight }) => sum + weight * mostPoints, 0);
    const parts = columns.map(({ criterion, weight, points }): Part => {
      const own = points[index] ?? null;
      return {
        criterion,
        figure: figures[criterion] ?? null,
        points: own,
        weight,
        adds: own === null || most === 0 ? 0 : (own * weight) / most,
      };
    });
    return {
      id,
      parts,
      share: most === 0 ? undefined : parts.reduce((sum, { adds }) => sum + adds, 0),
      missing: parts.filter(({ points }) => points === null).map(({ criterion }) => criterion),
    };
  });
  const inOrder = judged
    .map((each, index) => ({ each, index }))
    .sort((a, b) => byShare(a.each.share, b.each.share) || a.index - b.index)
    .map(({ each }) => each);
  let place = 0;
  return inOrder.map((each, index) => {
    const before = inOrder[index - 1];
    if (!before || byShare(before.share, each.share) !== 0) place = index + 1;
    return { ...each, place };
  });
}

function byShare(a: number | undefined, b: number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return Math.abs(a - b) < sameShare ? 0 : b - a;
}
