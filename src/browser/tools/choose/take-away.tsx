/** The record of the choice as files: CSV, Excel, Word with a letter for each school, and on paper. */
import { useState } from 'preact/hooks';
import { choiceRecord, type RecordWords } from '../../../tools/choosing/record.ts';
import { lettersFor } from '../../../tools/choosing/letters.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import { saveAs } from '../file/save-as.ts';
import { criterionName } from './criterion-name.ts';
import type { ChooseSetup, SayOfChoosing } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly setup: ChooseSetup;
  readonly say: SayOfChoosing;
}

export function TakeAway({ held: { file }, setup: { criteria, letter }, say }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const words: RecordWords = {
    place: say('place'),
    school: say('fact.name'),
    score: say('adds'),
    weight: (criterion, weight) => `${criterion} (${say('weight')} ${weight})`,
    decision: say('decision'),
    reason: say('reason'),
    decided: (decision) => say(`decision.${decision ?? 'none'}`),
  };
  const record = () =>
    choiceRecord(file, criteria, Object.fromEntries(criteria.map(({ id }) => [id, criterionName(id)])), words);
  const make = (how: () => Promise<void>) => async () => {
    setBusy(true);
    setFailed('');
    await how().catch((error: unknown) => setFailed(String(error)));
    setBusy(false);
  };
  const csv = make(async () => {
    const { default: Papa } = await import('papaparse');
    const { head, rows } = record();
    // A cell that begins with = would run as a formula where the file is opened.
    saveAs(
      'schools.csv',
      `\uFEFF${Papa.unparse([head, ...rows.map((row) => [...row])] as unknown[][], { escapeFormulae: true, newline: '\r\n' })}`,
      'text/csv',
    );
  });
  const xlsx = make(async () => {
    const { recordXlsx } = await import('../file/record-xlsx.ts');
    const { head, rows } = record();
    saveAs('schools.xlsx', await recordXlsx(say('list'), head, rows));
  });
  const docx = make(async () => {
    const { recordDocx } = await import('../file/record-docx.ts');
    const { head, rows } = record();
    const letters = lettersFor(file, criteria, letter, criterionName);
    saveAs('schools.docx', await recordDocx({ title: say('list'), head, rows, letters }));
  });
  return (
    <section class="no-print" aria-labelledby="choose-out">
      <h2 id="choose-out">{say('out')}</h2>
      <div class="buttons">
        <button type="button" class="govuk-button" disabled={isBusy} onClick={() => void docx()}>
          {say('docx')}
        </button>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          disabled={isBusy}
          onClick={() => void xlsx()}
        >
          {say('xlsx')}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" disabled={isBusy} onClick={() => void csv()}>
          {say('csv')}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => print()}>
          {say('print')}
        </button>
      </div>
      <p class="small">{say('letterMade')}</p>
      <p role="alert">{failed}</p>
    </section>
  );
}
