/** How far each weight can move before another school would be chosen. */
import { mostPoints, type Criterion } from './points.ts';
import { rankSchools, sameShare, type Candidate, type Ranked } from './rank.ts';

export interface Room {
  readonly criterion: string;
  readonly weight: number;
  /** The nearest weight below at which the chosen schools change; undefined where none from 0 on does. */
  readonly down?: Turn;
  /** The nearest above, up to the most a weight can be; undefined where none does. */
  readonly up?: Turn;
}

/** At that weight the second takes the place of the first. */
export interface Turn {
  readonly weight: number;
  readonly out: string;
  readonly in: string;
}

export interface Steadiness {
  /** In the order of the criteria. */
  readonly rooms: readonly Room[];
  /** Chosen with the weights as they are and also with every weight the same. */
  readonly safe: readonly string[];
  /** On one side of the line now and on the other with every weight the same. */
  readonly close: readonly string[];
}

/**
 * @param places how many schools are chosen: the first so many
 * @param heaviest the most that a weight can be
 */
export function howSteady(
  schools: readonly Candidate[],
  criteria: readonly Criterion[],
  weights: Readonly<Record<string, number>>,
  places: number,
  heaviest = 5,
): Steadiness {
  const now = rankSchools(schools, criteria, weights);
  const scored = criteria.filter(({ direction }) => direction !== 'balance');
  const even = rankSchools(schools, criteria, Object.fromEntries(scored.map(({ id }) => [id, 1])));
  const chosen = (ranked: readonly Ranked[]) => new Set(ranked.slice(0, places).map(({ id }) => id));
  const [first, second] = [chosen(now), chosen(even)];
  return {
    rooms: scored.map(({ id }) => roomOf(id, now.slice(0, places), now.slice(places), heaviest)),
    safe: [...first].filter((id) => second.has(id)),
    close: now.map(({ id }) => id).filter((id) => first.has(id) !== second.has(id)),
  };
}

function roomOf(criterion: string, chosen: readonly Ranked[], others: readonly Ranked[], heaviest: number): Room {
  const weight = chosen[0]?.parts.find((part) => part.criterion === criterion)?.weight ?? 0;
  const inside = chosen.map((each) => lineOf(each, criterion));
  const outside = others.map((each) => lineOf(each, criterion));
  let [down, up]: (Turn | undefined)[] = [];
  for (const a of inside)
    for (const b of outside)
      for (const at of crossings(a, b)) {
        if (at < 0 || at > heaviest) continue;
        const turn = { weight: at, out: a.id, in: b.id };
        if (at < weight - sameShare && (!down || at > down.weight)) down = turn;
        if (at > weight + sameShare && (!up || at < up.weight)) up = turn;
      }
  return { criterion, weight, ...(down && { down }), ...(up && { up }) };
}

/** The share of a school as the weight w of one criterion moves: (sum + w × points) / (most + w × 4). */
interface Line {
  readonly id: string;
  readonly sum: number;
  readonly most: number;
  /** 0 where its figure is not known, and then the weight moves nothing. */
  readonly points: number;
  readonly step: number;
}

function lineOf({ id, parts }: Ranked, criterion: string): Line {
  let [sum, most, points, step] = [0, 0, 0, 0];
  for (const part of parts) {
    if (part.points === null) continue;
    if (part.criterion === criterion) [points, step] = [part.points, mostPoints];
    else {
      sum += part.points * part.weight;
      most += part.weight * mostPoints;
    }
  }
  return { id, sum, most, points, step };
}

/** The weights at which two schools are level: where (a.sum + w·a.points)(b.most + w·b.step) equals its counterpart. */
function crossings(a: Line, b: Line): number[] {
  const square = a.points * b.step - b.points * a.step;
  const linear = a.sum * b.step + a.points * b.most - b.sum * a.step - b.points * a.most;
  const constant = a.sum * b.most - b.sum * a.most;
  if (Math.abs(square) < sameShare) return Math.abs(linear) < sameShare ? [] : [-constant / linear];
  const root = linear * linear - 4 * square * constant;
  if (root < 0) return [];
  return [-1, 1].map((sign) => (-linear + sign * Math.sqrt(root)) / (2 * square));
}
