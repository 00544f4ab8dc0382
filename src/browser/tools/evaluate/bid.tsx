/** A page for a bid: what was asked, of how many, what changed, the cautions, the cost. It is what is printed. */
import { longDate, number, pounds } from '../../../i18n/formats.ts';
import type { Evaluation } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import { costEach } from '../../../tools/evaluating/result.ts';
import { resultsOf } from '../../../tools/evaluating/results-of.ts';
import { cautionsOf } from '../../../tools/evaluating/tell.ts';
import { TakeAway } from '../file/take-away.tsx';
import type { SayOfEvaluating } from './phrases.ts';
import { ToldResult } from './told.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly force: string | undefined;
  readonly lang: Language;
  readonly say: SayOfEvaluating;
}

export function Bid({ evaluation, force, lang, say }: Props) {
  const asked = resultsOf(evaluation);
  const told = asked.filter(({ result }) => result.may !== 'nothing');
  const { perChild, perHour } = costEach(evaluation);
  const { title, schools, children, askedBefore, askedAfter } = evaluation;
  return (
    <section aria-labelledby="evaluate-bid">
      <h2 id="evaluate-bid">{say('bid')}</h2>
      <p class="no-print">{say('bidHint')}</p>
      <div class="evaluate-bid">
        <p class="lead">{[title, force].filter(Boolean).join(', ')}</p>
        <p>
          {say('bidAsked', { count: schools })}{' '}
          {children !== undefined && children >= 10 && say('bidAsked.children', { count: children })}{' '}
          {askedBefore && `${say('askedBefore')}: ${longDate(lang, askedBefore)}. `}
          {askedAfter && `${say('askedAfter')}: ${longDate(lang, askedAfter)}.`}
        </p>
        {told.length === 0 && <p>{say('bidNone')}</p>}
        {told.map((each) => (
          <ToldResult key={each.question} {...each} say={say} />
        ))}
        <h3>{say('cost')}</h3>
        <p>
          {perChild === undefined && perHour === undefined && say('cost.none')}
          {perChild !== undefined && `${say('cost.child', { cost: pounds(lang, Math.round(perChild)) })} `}
          {perHour !== undefined && say('cost.hour', { cost: pounds(lang, Math.round(perHour)) })}
        </p>
        <h3>{say('cautions')}</h3>
        <ul>
          {cautionsOf(told, asked.length - told.length).map((name) => (
            <li>{say(`caution.${name}`, { count: asked.length - told.length, number: number(lang, told.length) })}</li>
          ))}
        </ul>
      </div>
      <TakeAway files={[]} print={say('print')} isPrintOff={told.length === 0} />
    </section>
  );
}
