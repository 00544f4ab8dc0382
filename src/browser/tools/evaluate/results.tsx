/** What came out, line by line, and beside it the national survey where its words are the same. */
import type { Evaluation } from '../../../schema/force-file.ts';
import type { Result } from '../../../tools/evaluating/result.ts';
import { resultsOf } from '../../../tools/evaluating/results-of.ts';
import { percent } from '../../../tools/evaluating/tell.ts';
import type { SayOfEvaluating, Survey } from './phrases.ts';
import { Bar, ToldResult } from './told.tsx';

interface Props {
  readonly evaluation: Evaluation;
  readonly surveys: readonly Survey[];
  readonly say: SayOfEvaluating;
}

export function Results({ evaluation, surveys, say }: Props) {
  const results = resultsOf(evaluation);
  return (
    <section class="no-print" aria-labelledby="evaluate-result">
      <h2 id="evaluate-result">{say('result')}</h2>
      {results.length === 0 && <p>{say('resultNone')}</p>}
      {results.map(({ question, line, result }) => {
        const survey = surveys.find(({ id }) => id === line?.finding);
        return (
          <div key={question}>
            <ToldResult {...{ question, line, result, say }} />
            {survey && <Beside {...{ survey, result, say }} />}
          </div>
        );
      })}
    </section>
  );
}

interface BesideProps {
  readonly survey: Survey;
  readonly result: Result;
  readonly say: SayOfEvaluating;
}

/** A share of fewer than thirty is no percentage, so nothing stands beside it. */
function Beside({ survey, result: { best, may }, say }: BesideProps) {
  const own = best.after ?? best.before;
  if (!own || may === 'nothing' || may === 'counts') return null;
  const rows = [
    { label: say('survey.here', { count: own.of }), percent: percent(own.interval.share), kind: 'after' },
    ...survey.groups.map(({ label, sample, percent: share }) => ({
      label: sample === undefined ? label : `${label} (${sample})`,
      percent: share,
      kind: 'survey',
    })),
  ];
  return (
    <div class="evaluate-survey">
      <table>
        <caption>
          {say('survey')}: <a href={survey.address}>{survey.title}</a>
        </caption>
        <thead>
          <tr>
            <th scope="col">{survey.label}</th>
            <th scope="col">{say('share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td>
                {row.percent}% <Bar percent={row.percent} kind={row.kind} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        {say('survey.never')} {survey.caution}
      </p>
    </div>
  );
}
