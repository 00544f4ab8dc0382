/** How much each criterion counts, how many places there are, and when that was fixed. */
import type { ForceFile } from '../../../schema/force-file.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import type { ChooseSetup, SayOfChoosing } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly criteria: ChooseSetup['criteria'];
  readonly say: SayOfChoosing;
}

const choices = [0, 1, 2, 3, 4, 5];

export function Weights({ held, criteria, say }: Props) {
  const { choosing } = held.file;
  const change = (next: Partial<ForceFile['choosing']>) =>
    held.change({ ...held.file, choosing: { ...choosing, ...next } });
  const weigh = ({ id, weight }: { id: string; weight: number }, next: number) => {
    const { [id]: _, ...others } = choosing.weights;
    change({ weights: next === weight ? others : { ...others, [id]: next } });
  };
  const setDate = (key: 'fixedOn' | 'nextDecision', value: string) => {
    const { [key]: _, ...rest } = choosing;
    held.change({ ...held.file, choosing: value === '' ? rest : { ...rest, [key]: value } });
  };
  return (
    <section class="no-print" aria-labelledby="choose-weights">
      <h2 id="choose-weights">{say('weights')}</h2>
      <p>{say('weightsHint')}</p>
      <div class="choose-facts">
        <div class="govuk-form-group">
          <label class="govuk-label" for="choose-fixed">
            {say('fixedOn')}
          </label>
          <div class="govuk-hint" id="choose-fixed-hint">
            {say('fixedOnHint')}
          </div>
          <input
            class="govuk-input govuk-input--width-10"
            id="choose-fixed"
            type="date"
            aria-describedby="choose-fixed-hint"
            value={choosing.fixedOn ?? ''}
            onChange={({ currentTarget: { value } }) => setDate('fixedOn', value)}
          />
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="choose-places">
            {say('places')}
          </label>
          <div class="govuk-hint" id="choose-places-hint">
            {say('placesHint')}
          </div>
          <input
            class="govuk-input govuk-input--width-4"
            id="choose-places"
            type="number"
            min={0}
            max={500}
            inputMode="numeric"
            aria-describedby="choose-places-hint"
            value={choosing.places}
            onChange={({ currentTarget: { value } }) => {
              const places = Number(value);
              if (Number.isInteger(places) && places >= 0) change({ places });
            }}
          />
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="choose-next">
            {say('nextDecision')}
          </label>
          <input
            class="govuk-input govuk-input--width-10"
            id="choose-next"
            type="date"
            value={choosing.nextDecision ?? ''}
            onChange={({ currentTarget: { value } }) => setDate('nextDecision', value)}
          />
        </div>
      </div>
      {criteria
        .filter(({ direction }) => direction !== 'balance')
        .map((criterion) => (
          <div class="govuk-form-group choose-weight">
            <label class="govuk-label" for={`choose-weight-${criterion.id}`}>
              {criterion.name}
            </label>
            <select
              class="govuk-select"
              id={`choose-weight-${criterion.id}`}
              value={choosing.weights[criterion.id] ?? criterion.weight}
              onChange={({ currentTarget: { value } }) => weigh(criterion, Number(value))}
            >
              {[...new Set([...choices, choosing.weights[criterion.id] ?? criterion.weight])].sort().map((each) => (
                <option value={each}>{each}</option>
              ))}
            </select>
            <details class="small">
              <summary>{criterion.question}</summary>
              {say(criterion.direction === 'less' ? 'lessFirst' : 'moreFirst')} {criterion.figure} {criterion.reason}
            </details>
          </div>
        ))}
    </section>
  );
}
