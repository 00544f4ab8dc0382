/** One question: how many gave the best answer at each time, as far as it may be written, and what may be said. */
import { askedTimes } from '../../../tools/evaluating/pool.ts';
import type { Result } from '../../../tools/evaluating/result.ts';
import { answerSets, type SlipLine } from '../../../tools/evaluating/slip.ts';
import { percent, tell } from '../../../tools/evaluating/tell.ts';
import type { SayOfEvaluating } from './phrases.ts';

interface Props {
  readonly question: string;
  readonly line: SlipLine | undefined;
  readonly result: Result;
  readonly say: SayOfEvaluating;
}

export function ToldResult({ question, line, result, say }: Props) {
  const { best, may } = result;
  const answer = line && say(`answer.${answerSets[line.answers][0]}`);
  const times = may === 'nothing' ? [] : askedTimes.filter((time) => best[time]);
  return (
    <div class="evaluate-result">
      <h3>{line ? `${line.id}. ${say(`slip.${line.id}`)}` : question}</h3>
      {times.length > 0 && (
        <ul class="evaluate-counted">
          {times.map((time) => {
            const { count, of, interval } = best[time]!;
            return (
              <li>
                {say(time)}: <strong>{say('counted', { count, of })}</strong>
                {answer && ` "${answer}"`}
                {may !== 'counts' && `, ${percent(interval.share)}%`}
                {may === 'interval' &&
                  ` ${say('beside', { low: percent(interval.low), high: percent(interval.high) })}`}
                {may !== 'counts' && <Bar percent={percent(interval.share)} kind={time} />}
              </li>
            );
          })}
        </ul>
      )}
      <p>
        {tell(result)
          .map(({ name, values }) => say(`tell.${name}`, values))
          .join(' ')}
      </p>
    </div>
  );
}

/** Drawn with attributes only: the site's policy allows no inline style. The number stands beside it. */
export function Bar({ percent: width, kind }: { readonly percent: number; readonly kind: string }) {
  return (
    <svg class="evaluate-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="evaluate-track" width="100" height="10" />
      <rect class={`evaluate-${kind}`} width={width} height="10" />
    </svg>
  );
}
