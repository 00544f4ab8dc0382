/** Files of many forces added up on this computer, and a question of them as a finding for the library. */
import { useRef, useState } from 'preact/hooks';
import type { ForceFile } from '../../../schema/force-file.ts';
import { poolOf, type PooledQuestion } from '../../../tools/evaluating/pool.ts';
import { resultOf } from '../../../tools/evaluating/result.ts';
import { answerSets, slipLine, type SlipLine } from '../../../tools/evaluating/slip.ts';
import { openForceFile } from '../../../tools/force-file/open-force-file.ts';
import { saveAs } from '../file/save-as.ts';
import type { SayOfEvaluating } from './phrases.ts';
import { ToldResult } from './told.tsx';

interface Props {
  readonly own: ForceFile;
  readonly say: SayOfEvaluating;
}

interface Opened {
  readonly name: string;
  readonly file: ForceFile;
}

export function PoolForces({ own, say }: Props) {
  const [files, setFiles] = useState<readonly Opened[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [source, setSource] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const open = async (chosen: readonly File[]) => {
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, opened: openForceFile(await file.text()) })),
    );
    if (chooser.current) chooser.current.value = '';
    const good = read.flatMap(({ name, opened }) => ('file' in opened ? [{ name, file: opened.file }] : []));
    // Opened again, a file takes the place of what it was.
    setFiles([...files.filter(({ name }) => !good.some((each) => each.name === name)), ...good]);
    setFaults(
      read.flatMap(({ name, opened }) =>
        'faults' in opened ? [say('poolFault', { name, place: opened.faults[0]?.path || '.' })] : [],
      ),
    );
  };
  const pool = poolOf([own, ...files.map(({ file }) => file)]);
  const make = async (question: PooledQuestion, line: SlipLine) => {
    const { asFinding } = await import('../../../tools/evaluating/as-finding.ts');
    const text = asFinding(question, line, {
      line: say(`slip.${line.id}`),
      answers: answerSets[line.answers].map((name) => say(`answer.${name}`)),
      ...{ before: say('before'), after: say('after'), rest: say('rest') },
      source: source.trim() || 'pooled-slips',
    });
    if (text !== undefined) saveAs(`pooled-line-${line.id}.yaml`, text, 'application/yaml');
  };
  return (
    <section class="no-print" aria-labelledby="evaluate-pool">
      <h2 id="evaluate-pool">{say('pool')}</h2>
      <p>{say('poolHint')}</p>
      <div class="buttons">
        <label class="govuk-button govuk-button--secondary">
          <input
            ref={chooser}
            class="govuk-visually-hidden"
            type="file"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => void open([...(currentTarget.files ?? [])])}
          />
          {say('poolAdd')}
        </label>
        {files.length > 0 && (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setFiles([])}>
            {say('poolClear')}
          </button>
        )}
      </div>
      <div role={faults.length > 0 ? 'alert' : 'status'}>
        {faults.map((words) => (
          <p>{words}</p>
        ))}
        {files.length > 0 && (
          <p>
            {say('poolTaken', { count: files.length })} {files.map(({ name }) => name).join(', ')}.{' '}
            {own.evaluations.length > 0 && say('poolOwn')}
          </p>
        )}
      </div>
      {files.length > 0 && (
        <>
          <p>
            {say('poolAbout', {
              forces: pool.forces,
              evaluations: pool.evaluations,
              schools: pool.schools,
              children: pool.children,
            })}
          </p>
          {pool.misfits.length > 0 && (
            <ul>
              {pool.misfits.map(({ evaluation, question }) => (
                <li>{say('poolMisfit', { evaluation, number: question })}</li>
              ))}
            </ul>
          )}
          <div class="govuk-form-group">
            <label class="govuk-label" for="evaluate-source">
              {say('findingSource')}
            </label>
            <div class="govuk-hint" id="evaluate-source-hint">
              {say('findingSourceHint')}
            </div>
            <input
              class="govuk-input govuk-input--width-20"
              id="evaluate-source"
              maxLength={60}
              aria-describedby="evaluate-source-hint"
              value={source}
              onInput={({ currentTarget }) => setSource(currentTarget.value)}
            />
          </div>
          <p>{say('findingHint')}</p>
          {pool.questions.map((question) => {
            const line = slipLine(question.question);
            const result = resultOf(toAnswers(question));
            if (!result) return null;
            const mayBeFinding = line && (result.may === 'percentages' || result.may === 'interval');
            return (
              <div key={question.question}>
                <ToldResult question={question.question} {...{ line, result, say }} />
                {mayBeFinding && (
                  <button
                    type="button"
                    class="govuk-button govuk-button--secondary"
                    onClick={() => void make(question, line)}
                  >
                    {say('make', { number: line.id })}
                  </button>
                )}
              </div>
            );
          })}
        </>
      )}
    </section>
  );
}

/** Counts that can be read as those of one force. */
function toAnswers({ counts }: PooledQuestion) {
  return Object.fromEntries(Object.entries(counts).map(([time, its]) => [time, [...its]]));
}
