/** The desk as it is found: what do you have? */
import { useState } from 'preact/hooks';
import type { Kind } from '../../schema/kinds.ts';
import { BringFiles } from './bring.tsx';
import { FindPage } from './find-page.tsx';
import type { Kept } from './kept-drafts.ts';
import { DraftList } from './draft-list.tsx';
import type { DeskParts } from './parts.ts';
import type { StockPage } from './stock.ts';
import { TroubleBox, type Trouble } from './trouble.tsx';

interface BeginProps extends DeskParts {
  /** Undefined where this browser keeps nothing. */
  readonly kept: readonly Kept[] | undefined;
  readonly troubles: readonly Trouble[];
  look(): Promise<void>;
  take(files: readonly File[]): void;
  failed(): void;
  begin(kind: Kind, title: string): void;
  improve(page: StockPage): void;
  goOn(kept: Kept): void;
}

export function Begin({ kept, troubles, look, take, failed, begin, improve, goOn, setup, say }: BeginProps) {
  const [kind, setKind] = useState<Kind>('lessons');
  const [title, setTitle] = useState('');
  const [isFinding, setFinding] = useState(false);
  return (
    <>
      <TroubleBox troubles={troubles} />
      {kept && kept.length > 0 && (
        <section class="desk-way">
          <h2>{say('kept.title')}</h2>
          <DraftList {...{ kept, look, setup, say }} open={goOn} />
        </section>
      )}
      {kept === undefined && <p class="panel">{say('keep.none')}</p>}
      <section class="desk-way">
        <h2>{say('bring.title')}</h2>
        <p>{say('bring.about')}</p>
        <BringFiles {...{ setup, say, take, failed }} />
      </section>
      <div class="desk-ways">
        <section class="desk-way">
          <h2>{say('form.title')}</h2>
          <p>{say('form.about')}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              begin(kind, title.trim());
            }}
          >
            <div class="govuk-form-group">
              <label class="govuk-label" for="desk-kind">
                {say('form.kind')}
              </label>
              <select
                class="govuk-select"
                id="desk-kind"
                value={kind}
                onChange={({ currentTarget }) => setKind(currentTarget.value as Kind)}
              >
                {setup.kinds.map((each) => (
                  <option value={each.kind}>{each.name}</option>
                ))}
              </select>
            </div>
            <div class="govuk-form-group">
              <label class="govuk-label" for="desk-title">
                {say('form.name')}
              </label>
              <input
                class="govuk-input"
                id="desk-title"
                autocomplete="off"
                maxLength={90}
                value={title}
                onInput={({ currentTarget }) => setTitle(currentTarget.value)}
              />
            </div>
            <button type="submit" class="govuk-button govuk-button--secondary">
              {say('form.begin')}
            </button>
          </form>
        </section>
        <section class="desk-way">
          <h2>{say('improve.title')}</h2>
          <p>{say('improve.about')}</p>
          {isFinding ? (
            <FindPage {...{ setup, say }} open={improve} />
          ) : (
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => setFinding(true)}>
              {say('improve.begin')}
            </button>
          )}
        </section>
      </div>
    </>
  );
}
