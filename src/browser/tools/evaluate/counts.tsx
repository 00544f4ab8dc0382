/** The counts of one time, line by line of the slip. */
import { useState } from 'preact/hooks';
import type { Evaluation } from '../../../schema/force-file.ts';
import { faultsOf, withCount, withCounts } from '../../../tools/evaluating/counts.ts';
import { askedTimes, type Time } from '../../../tools/evaluating/pool.ts';
import { answerSets, slipLines, type AnswerSet, type SlipLine } from '../../../tools/evaluating/slip.ts';
import { KeptFigure } from '../file/kept-figure.tsx';
import { readWholeFigure } from './facts.tsx';
import type { SayOfEvaluating } from './phrases.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly say: SayOfEvaluating;
  change(next: Evaluation): void;
}

export function Counts({ evaluation, say, change }: Props) {
  const [time, setTime] = useState<Time>('before');
  const lines = slipLines.filter(({ isAfterOnly }) => !isAfterOnly || time === 'after');
  const sets = (Object.keys(answerSets) as AnswerSet[])
    .map((set) => ({ set, its: lines.filter(({ answers }) => answers === set) }))
    .filter(({ its }) => its.length > 0);
  const faults = faultsOf(evaluation);
  return (
    <section class="no-print" aria-labelledby="evaluate-counts">
      <h2 id="evaluate-counts">{say('counts')}</h2>
      <p>{say('countsHint')}</p>
      <TimeChoice id="evaluate-time" {...{ time, setTime, say }} />
      {sets.map(({ set, its }) => (
        <div class="table-frame evaluate-grid" key={`${time} ${set}`} tabIndex={0}>
          <table>
            <caption class="govuk-visually-hidden">
              {say('countsFor', { time: say(time), first: its[0]!.id, last: its.at(-1)!.id })}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say('question')}</th>
                {answerSets[set].map((name) => (
                  <th scope="col">{say(`answer.${name}`)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {its.map((line) => (
                <Row key={line.id} {...{ evaluation, line, time, say, change }} />
              ))}
            </tbody>
          </table>
        </div>
      ))}
      <div role="status">
        {faults.map(({ question, time: at, kind, counts }) => (
          <div class="panel">
            <p class="govuk-error-message">
              {say('line', { number: question })}, {say(at)}: {say(`fault.${kind}`, { counts: counts.join(', ') })}
            </p>
            {kind !== 'children' && (
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() => change(withCounts(evaluation, question, at, undefined))}
              >
                {say('empty', { number: question })}
              </button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

interface RowProps extends Props {
  readonly line: SlipLine;
  readonly time: Time;
}

function Row({ evaluation, line, time, say, change }: RowProps) {
  const names = answerSets[line.answers];
  const counts = evaluation.answers.find(({ question }) => question === line.id)?.[time];
  // Counts that are not those of this line are left as they are, and told below.
  const fits = counts === undefined || counts.length === names.length;
  return (
    <tr>
      <th scope="row">
        {line.id}. {say(`slip.${line.id}`)}
      </th>
      {fits ? (
        names.map((name, at) => (
          <td>
            <KeptFigure
              isInTable
              id={`evaluate-${time}-${line.id}-${at}`}
              label={`${say('line', { number: line.id })}: ${say(`answer.${name}`)}`}
              value={counts?.[at]}
              read={readWholeFigure}
              faultWords={(fault) => say(`fault.${fault}`)}
              put={(count) => change(withCount(evaluation, { question: line.id, time, at }, count ?? 0))}
            />
          </td>
        ))
      ) : (
        <td colSpan={names.length}>{counts.join(', ')}</td>
      )}
    </tr>
  );
}

interface TimeProps {
  readonly id: string;
  readonly time: Time;
  readonly say: SayOfEvaluating;
  setTime(time: Time): void;
}

export function TimeChoice({ id, time, say, setTime }: TimeProps) {
  return (
    <div class="govuk-form-group">
      <label class="govuk-label" for={id}>
        {say('time')}
      </label>
      <select
        class="govuk-select"
        id={id}
        value={time}
        onChange={({ currentTarget: { value } }) => setTime(value as Time)}
      >
        {askedTimes.map((each) => (
          <option value={each}>{say(each)}</option>
        ))}
      </select>
    </div>
  );
}
