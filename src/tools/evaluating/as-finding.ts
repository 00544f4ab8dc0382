/** A pooled question as a finding of the library: YAML that passes its check, to be looked through by people. */
import { stringify } from 'yaml';
import type { PooledQuestion } from './pool.ts';
import { mayWrite } from './may-write.ts';
import type { SlipLine } from './slip.ts';

export interface FindingWords {
  /** What the slip prints for the line. */
  readonly line: string;
  /** What each answer is called, the best first. */
  readonly answers: readonly string[];
  readonly before: string;
  readonly after: string;
  /** Any answer after the second: groups of under thirty send these as one number. */
  readonly rest: string;
  /** The sources' id of the pool, once it stands in reference/sources.yaml. */
  readonly source: string;
}

/** More answers than these are not told one by one. */
const mostApart = 3;

/**
 * @returns the text of `findings/<id>.yaml`; undefined where fewer than thirty answered at a time, of which nothing in
 *   percent may be said
 */
export function asFinding(
  { counts, forces, evaluations }: PooledQuestion,
  line: SlipLine,
  words: FindingWords,
): string | undefined {
  const times = (['before', 'after'] as const).flatMap((time) =>
    counts[time] ? [{ time, counts: counts[time] }] : [],
  );
  const totals = times.map((each) => each.counts.reduce((sum, count) => sum + count, 0));
  if (times.length === 0 || totals.some((total) => ['nothing', 'counts'].includes(mayWrite(total)))) return undefined;
  const percent = (count: number, at: number) => Math.round((100 * count) / totals[at]!);
  const best = times.map((each, at) => percent(each.counts[0]!, at));
  const [first = '', last = ''] = [`${best[0]}%`, `${best.at(-1)}%`];
  const answer = words.answers[0]!.toLowerCase();
  const figure = (label: string, from: number, to: number) => ({
    label,
    values: times.map((each, at) =>
      percent(
        each.counts.slice(from, to).reduce((sum, count) => sum + count, 0),
        at,
      ),
    ),
  });
  const apart = words.answers.length > mostApart ? 2 : words.answers.length;
  return stringify(
    {
      title: words.line.slice(0, 90),
      claim:
        times.length === 2
          ? `${first} of ${totals[0]} children answered "${answer}" before the mini-police, and ${last} of ${totals[1]} after it.`
          : `${first} of ${totals[0]} children answered "${answer}".`,
      topics: ['evidence'],
      aims: [line.aim ?? 'relationships'],
      measure: 'percent',
      groups: times.map(({ time }, at) => ({ label: words[time], sample: totals[at] })),
      figures: [
        ...words.answers.slice(0, apart).map((label, index) => figure(label, index, index + 1)),
        ...(apart < words.answers.length ? [figure(words.rest, apart, words.answers.length)] : []),
      ],
      sample: `Slips counted by schools, from ${evaluations} evaluations in ${forces} police forces.`,
      source: { id: words.source, where: `Line ${line.id} of the slip for children` },
      caution:
        'Children were not chosen at random, and the schools that sent their counts were not either. Slips carry no names, so before and after are compared as two groups.',
    },
    { lineWidth: 0 },
  );
}
