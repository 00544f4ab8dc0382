/**
 * How far a page has come: derived from its receipts in this one place, and never typed. A receipt of a trial counts
 * for the text it names, and for a later one as long as nothing that was tried has changed in more than a mended typo.
 */
import type { FrontMatter } from '../schema/kinds.ts';
import type { Trial } from '../schema/trial.ts';
import type { Change } from './changes.ts';
import { isOfFluentReader } from './translation-standing.ts';

/**
 * `tried`: somebody has told us that they tried it. `tried-by-three`: three forces have. `reviewed`: a review covers it
 * as it stands, whoever has tried it.
 */
export const stages = ['draft', 'tried', 'tried-by-three', 'reviewed'] as const;
export type Stage = (typeof stages)[number];

const forcesForMore = 3;

/** A receipt of a text that stands no more. */
export interface EarlierTrial {
  readonly trial: Trial;
  /** What has changed since of what was tried; undefined where no history tells, and nobody can say. */
  readonly changed: readonly Change[] | undefined;
}

export interface Standing {
  readonly stage: Stage;
  /** The receipts that count for the page as it stands, the latest first. */
  readonly trials: readonly Trial[];
  /** Those that do not, the latest first. */
  readonly earlier: readonly EarlierTrial[];
}

export interface Receipts {
  readonly reviews: FrontMatter['reviews'];
  readonly trials: readonly Trial[];
}

/**
 * @param hash the content hash of the page, which reviews cover
 * @param hashes those of every language of it: it can be tried in each
 * @param changedSince what has changed of what was tried since the text of a code; undefined where nobody knows
 */
export function pageStanding(
  { reviews, trials }: Receipts,
  hash: string,
  hashes: readonly string[],
  changedSince: (code: string) => readonly Change[] | undefined,
): Standing {
  const told = trials
    .toSorted((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0))
    .map((trial) => ({
      trial,
      changed: hashes.some((each) => each.startsWith(trial.hash)) ? [] : changedSince(trial.hash),
    }));
  const counted = told.filter(({ changed }) => changed?.length === 0).map(({ trial }) => trial);
  return {
    stage: stageOf(
      // Whoever signs the words of a translation has not judged what is taught.
      reviews.some((review) => review.covers === hash && !isOfFluentReader(review)),
      counted,
    ),
    trials: counted,
    earlier: told.filter(({ changed }) => changed?.length !== 0),
  };
}

function stageOf(isReviewed: boolean, counted: readonly Trial[]): Stage {
  if (isReviewed) return 'reviewed';
  if (new Set(counted.flatMap(({ force }) => force ?? [])).size >= forcesForMore) return 'tried-by-three';
  return counted.length > 0 ? 'tried' : 'draft';
}
