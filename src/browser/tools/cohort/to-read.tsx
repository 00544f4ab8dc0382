/** What the school may read out to the police and to parents: sentences without a number that points at a child. */
import { useState } from 'preact/hooks';
import { ways, type Way } from '../../../tools/cohort/compose.ts';
import type { Sheet, TypedSheet } from '../../../tools/cohort/sheet.ts';
import { TakeAway } from '../file/take-away.tsx';
import type { SayOfCohort } from './phrases.ts';

interface Props {
  readonly typed: TypedSheet;
  readonly sheet: Sheet;
  readonly say: SayOfCohort;
  put(next: Partial<TypedSheet>): void;
}

export function ToRead({ typed, sheet, say, put }: Props) {
  const [said, setSaid] = useState('');
  const sentences = sheet.words.map((name) => say(`words.${name}`, { percent: 100 * typed.floor }));
  const copy = async () => {
    await navigator.clipboard.writeText(sentences.join(' '));
    setSaid(say('copied'));
  };
  return (
    <section aria-labelledby="cohort-read">
      <h2 id="cohort-read">{say('read')}</h2>
      <p>{say('readHint')}</p>
      <div class="govuk-form-group no-print">
        <label class="govuk-label" for="cohort-way">
          {say('wayTaken')}
        </label>
        <select
          class="govuk-select"
          id="cohort-way"
          value={typed.way}
          onChange={({ currentTarget: { value } }) => put({ way: value as Way })}
        >
          {ways.map((way) => (
            <option value={way}>{say(`way.${way}`)}</option>
          ))}
        </select>
      </div>
      {sentences.length === 0 ? <p>{say('readNone')}</p> : <blockquote class="panel">{sentences.join(' ')}</blockquote>}
      <TakeAway files={[{ words: say('copy'), isOff: sentences.length === 0, make: copy }]} print={say('print')} />
      <p role="status">{said}</p>
    </section>
  );
}
