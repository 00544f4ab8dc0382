/** Who was asked and when, and what it took. */
import type { Evaluation } from '../../../schema/force-file.ts';
import { readFigure } from '../../../tools/school-list/figure.ts';
import { readCount } from '../../../tools/typed-count.ts';
import { KeptFigure } from '../file/kept-figure.tsx';
import type { SayOfEvaluating } from './phrases.ts';

interface Props {
  readonly evaluation: Evaluation;
  readonly say: SayOfEvaluating;
  change(next: Evaluation): void;
}

/** A count, in the shape of a figure. */
export function readWholeFigure(typed: string) {
  const read = readCount(typed);
  return 'fault' in read ? read : { figure: read.count };
}

export function Facts({ evaluation, say, change }: Props) {
  const without = <Key extends keyof Evaluation>(key: Key, value: Evaluation[Key] | undefined) => {
    const { [key]: _, ...rest } = evaluation;
    change((value === undefined ? rest : { ...rest, [key]: value }) as Evaluation);
  };
  const figure = (key: 'children' | 'pounds' | 'hours', isWhole = false) => (
    <KeptFigure
      id={`evaluate-${key}`}
      label={say(key)}
      hint={say(`${key}Hint`)}
      value={evaluation[key]}
      read={isWhole ? readWholeFigure : readFigure}
      faultWords={(fault) => say(`fault.${fault}`)}
      put={(value) => without(key, value)}
    />
  );
  const day = (key: 'askedBefore' | 'askedAfter') => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`evaluate-${key}`}>
        {say(key)}
      </label>
      <input
        class="govuk-input govuk-input--width-10"
        id={`evaluate-${key}`}
        type="date"
        value={evaluation[key] ?? ''}
        onChange={({ currentTarget: { value } }) => without(key, value === '' ? undefined : value)}
      />
    </div>
  );
  return (
    <section class="no-print" aria-labelledby="evaluate-facts">
      <h2 id="evaluate-facts">{say('facts')}</h2>
      <KeptFigure
        id="evaluate-schools"
        label={say('schools')}
        value={evaluation.schools}
        read={readWholeFigure}
        faultWords={(fault) => say(`fault.${fault}`)}
        put={(schools) => change({ ...evaluation, schools: schools ?? 1 })}
      />
      {figure('children', true)}
      <div class="choose-facts">
        {day('askedBefore')}
        {day('askedAfter')}
      </div>
      {figure('pounds')}
      {figure('hours')}
    </section>
  );
}
