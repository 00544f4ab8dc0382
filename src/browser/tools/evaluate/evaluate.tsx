/** Evaluating: counts from the slips, what they come to, how sure that is, a page for a bid, and forces pooled. */
import { useMemo, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import { evaluationSchema, type Evaluation } from '../../../schema/force-file.ts';
import { FileBar } from '../file/file-bar.tsx';
import { useForceFile } from '../file/use-force-file.ts';
import { Bid } from './bid.tsx';
import { Counts } from './counts.tsx';
import { Facts } from './facts.tsx';
import { Heaps } from './heaps.tsx';
import { Paste } from './paste.tsx';
import type { EvaluateSetup } from './phrases.ts';
import { PoolForces } from './pool-forces.tsx';
import { Results } from './results.tsx';

export function Evaluate({ setup }: { readonly setup: EvaluateSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const { evaluations } = held.file;
  const evaluation = evaluations.find(({ id }) => id === chosen) ?? evaluations[0];
  const put = (next: readonly Evaluation[]) => held.change({ ...held.file, evaluations: [...next] });
  const change = (next: Evaluation) => put(evaluations.map((each) => (each.id === next.id ? next : each)));
  const add = () => {
    const taken = new Set(evaluations.map(({ id }) => id));
    // Two that are called the same are two all the same.
    let number = evaluations.length + 1;
    while (taken.has(`evaluation-${number}`)) number += 1;
    const id = `evaluation-${number}`;
    put([...evaluations, evaluationSchema.parse({ id, title: name.trim() })]);
    setChosen(id);
    setName('');
  };
  return (
    <>
      <FileBar held={held} phrases={setup.filePhrases} />
      <section class="no-print" aria-labelledby="evaluate-slips">
        <h2 id="evaluate-slips">{say('slips')}</h2>
        <p>{say('slipsHint')}</p>
        <ul>
          {setup.slips.map(({ address, title }) => (
            <li>
              <a href={address}>{title}</a>
            </li>
          ))}
        </ul>
      </section>
      <section class="no-print" aria-labelledby="evaluate-which">
        <h2 id="evaluate-which">{say('which')}</h2>
        {evaluation && (
          <div class="govuk-form-group">
            <label class="govuk-label" for="evaluate-chosen">
              {say('title')}
            </label>
            <select
              class="govuk-select"
              id="evaluate-chosen"
              value={evaluation.id}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {evaluations.map(({ id, title }) => (
                <option value={id}>{title}</option>
              ))}
            </select>
          </div>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') add();
          }}
        >
          <div class="govuk-form-group">
            <label class="govuk-label" for="evaluate-add">
              {say('addName')}
            </label>
            <div class="govuk-hint" id="evaluate-add-hint">
              {say('addNameHint')}
            </div>
            <input
              class="govuk-input"
              id="evaluate-add"
              maxLength={120}
              aria-describedby="evaluate-add-hint"
              value={name}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </div>
          <div class="buttons">
            <button type="submit" class="govuk-button govuk-button--secondary">
              {say('add')}
            </button>
            {evaluation && (
              <button
                type="button"
                class="govuk-button govuk-button--secondary"
                onClick={() => put(evaluations.filter((each) => each !== evaluation))}
              >
                {say('remove', { title: evaluation.title })}
              </button>
            )}
          </div>
        </form>
      </section>
      {evaluation ? (
        // Fields that hold what is half typed begin anew with another evaluation.
        <div key={evaluation.id}>
          <Facts {...{ evaluation, change, say }} />
          <Counts {...{ evaluation, change, say }} />
          <Paste {...{ evaluation, change, say }} />
          <Results {...{ evaluation, say }} surveys={setup.surveys} />
          <Heaps {...{ evaluation, change, say }} />
          <Bid {...{ evaluation, say, lang: setup.phrases.lang }} force={held.file.name} />
        </div>
      ) : (
        <p>{say('none')}</p>
      )}
      <PoolForces own={held.file} say={say} />
    </>
  );
}
