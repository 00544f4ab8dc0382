/** Counts pasted from a sheet: a line of the slip a row, an answer a column. */
import { useState } from 'preact/hooks';
import type { Evaluation } from '../../../schema/force-file.ts';
import { withCounts } from '../../../tools/evaluating/counts.ts';
import { readCounts, type PasteFault } from '../../../tools/evaluating/paste-counts.ts';
import type { Time } from '../../../tools/evaluating/pool.ts';
import { readTable } from '../../../tools/school-list/read-table.ts';
import { TimeChoice } from './counts.tsx';
import type { SayOfEvaluating } from './phrases.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly say: SayOfEvaluating;
  change(next: Evaluation): void;
}

export function Paste({ evaluation, say, change }: Props) {
  const [time, setTime] = useState<Time>('before');
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly PasteFault[]>([]);
  const take = () => {
    const table = readTable(pasted);
    const read =
      table &&
      readCounts(table, {
        line: (id) => say(`slip.${id}`),
        row: (id) => say(`totals.${id}`),
        answer: (name) => say(`answer.${name}`),
      });
    if (!read) {
      setSaid(say('pasteNone'));
      setFaults([]);
      return;
    }
    change(
      read.rows.reduce<Evaluation>(
        (next, { question, counts }) => withCounts(next, question, time, counts),
        evaluation,
      ),
    );
    setSaid(say('pasteDone', { count: read.rows.length }));
    setFaults(read.faults);
    // What could not be read stays, to be mended.
    if (read.faults.length === 0) setPasted('');
  };
  return (
    <section class="no-print" aria-labelledby="evaluate-paste-head">
      <h2 id="evaluate-paste-head">{say('paste')}</h2>
      <p id="evaluate-paste-hint">{say('pasteHint')}</p>
      <TimeChoice id="evaluate-paste-time" {...{ time, setTime, say }} />
      <div class="govuk-form-group">
        <textarea
          class="govuk-textarea"
          rows={5}
          aria-labelledby="evaluate-paste-head"
          aria-describedby="evaluate-paste-hint"
          id="evaluate-paste"
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={pasted.trim() === ''}
          onClick={take}
        >
          {say('pasteTake')}
        </button>
      </div>
      <p role="status">{said}</p>
      {faults.length > 0 && (
        <div class="panel" role="alert">
          <p>{say('pasteFaults', { count: faults.length })}</p>
          <ul>
            {faults.map(({ cell, words, fault }) => (
              <li>
                {cell} ({words}): {say(`fault.${fault}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
