/** The record of the choice as files: CSV, Excel, Word with a letter for each school, and on paper. */
import { choiceRecord, type RecordWords } from '../../../tools/choosing/record.ts';
import { lettersFor } from '../../../tools/choosing/letters.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import { saveAs } from '../file/save-as.ts';
import { TakeAway } from '../file/take-away.tsx';
import type { ChooseSetup, SayOfChoosing } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly setup: ChooseSetup;
  readonly say: SayOfChoosing;
}

export function TakeChoiceAway({ held: { file }, setup: { criteria, letter }, say }: Props) {
  const words: RecordWords = {
    place: say('place'),
    school: say('fact.name'),
    score: say('adds'),
    weight: (criterion, weight) => `${criterion} (${say('weight')} ${weight})`,
    decision: say('decision'),
    reason: say('reason'),
    decided: (decision) => say(`decision.${decision ?? 'none'}`),
  };
  const record = () => choiceRecord(file, criteria, words);
  const csv = async () => {
    const { tableCsv } = await import('../file/table-csv.ts');
    const { head, rows } = record();
    saveAs('schools.csv', tableCsv(head, rows), 'text/csv');
  };
  const xlsx = async () => {
    const { recordXlsx } = await import('../file/record-xlsx.ts');
    const { head, rows } = record();
    saveAs('schools.xlsx', await recordXlsx(say('list'), head, rows));
  };
  const docx = async () => {
    const { recordDocx } = await import('../file/record-docx.ts');
    const { head, rows } = record();
    const letters = lettersFor(file, criteria, letter, {
      number: say('letter.number'),
      place: say('letter.place'),
      criteria: say('letter.criteria'),
      date: say('letter.date'),
      both: (first, second) => say('letter.both', { first, second }),
    });
    saveAs('schools.docx', await recordDocx({ title: say('list'), head, rows, letters }));
  };
  return (
    <section class="no-print" aria-labelledby="choose-out">
      <h2 id="choose-out">{say('out')}</h2>
      <TakeAway
        files={[
          { words: say('docx'), make: docx },
          { words: say('xlsx'), make: xlsx },
          { words: say('csv'), make: csv },
        ]}
        print={say('print')}
      />
      <p class="small">{say('letterMade')}</p>
    </section>
  );
}
