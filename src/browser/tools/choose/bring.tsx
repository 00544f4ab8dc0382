/** A list of schools is brought: pasted, or as a file. Shown before it is taken in, column by column. */
import { useState } from 'preact/hooks';
import type { School } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/languages.ts';
import { guessColumns, schoolFacts, type ColumnUse } from '../../../tools/school-list/columns.ts';
import { joinIndex, readIndex } from '../../../tools/school-list/deprivation.ts';
import { decodeTable, readTable, tableOf, type ReadTable } from '../../../tools/school-list/read-table.ts';
import { sheetFaults } from '../../../tools/school-list/sheet-faults.ts';
import { takeInSchools, type CellFault } from '../../../tools/school-list/take-in.ts';
import { AddSchool } from '../file/add-school.tsx';
import type { HeldFile } from '../file/use-force-file.ts';
import type { ChooseSetup, SayOfChoosing } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly criteria: ChooseSetup['criteria'];
  readonly say: SayOfChoosing;
  readonly lang: Language;
}

interface Shown {
  readonly table: ReadTable;
  readonly uses: readonly ColumnUse[];
}

/** A sheet of a workbook that holds a table, with what its cells say beside their words. */
interface Sheet {
  readonly name: string;
  readonly table: ReadTable;
  readonly faults: readonly CellFault[];
}

/** @returns the sheets with a table, the first of them as it would be chosen by hand. @throws what is no workbook */
async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const { readWorkbook } = await import('../../../desk/office/workbook.ts');
  return (await readWorkbook(bytes)).flatMap((sheet) => {
    const table = tableOf(sheet.rows);
    return table ? [{ name: sheet.name, table, faults: sheetFaults(sheet, table) }] : [];
  });
}

/** How many rows and faults are shown. */
const [fewRows, manyFaults] = [3, 50];
/** The criterion that the indices of deprivation speak to. */
const deprivation = 'area-deprivation';

export function Bring({ held, criteria, say, lang }: Props) {
  const [pasted, setPasted] = useState('');
  const [shown, setShown] = useState<Shown>();
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly CellFault[]>([]);
  const scored = criteria.filter(({ direction }) => direction !== 'balance');
  const put = (schools: readonly School[]) => held.change({ ...held.file, schools: [...schools] });
  const show = (table: ReadTable | undefined, told: readonly CellFault[] = []) => {
    setFaults(told);
    setSaid(table ? '' : say('noTable'));
    setShown(table && { table, uses: guessColumns(table.head, scored) });
  };
  const bringFile = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    // The same file, mended, can be brought again.
    input.value = '';
    setSheets([]);
    if (!/\.xls[xm]?$/i.test(chosen.name)) return show(readTable(decodeTable(bytes)));
    try {
      const found = await sheetsOf(bytes);
      setSheets(found);
      show(found[0]?.table, found[0]?.faults);
    } catch (error) {
      setShown(undefined);
      setFaults([]);
      const { message, help = '' } = error as Error & { help?: string };
      const { tellIn } = await import('../../../checks/in-other-words/tell.ts');
      const tell = await tellIn(lang);
      setSaid([say('unreadable', { name: chosen.name }), tell(message).words, tell(help).words].join(' ').trim());
    }
  };
  const bringIndex = async (chosen: File | undefined) => {
    if (!chosen) return;
    const table = readTable(decodeTable(new Uint8Array(await chosen.arrayBuffer())));
    const index = table && readIndex(table);
    if (!index) return setSaid(say('indexUnknown', { name: chosen.name }));
    const { schools, joined, notFound } = joinIndex(held.file.schools, index, deprivation);
    if (joined.length > 0) put(schools);
    const names = schools.filter(({ id }) => notFound.includes(id)).map(({ name }) => name);
    setSaid(
      [
        say('indexJoined', { count: joined.length }),
        ...(names.length > 0 ? [say('indexNotFound', { count: names.length, names: names.join(', ') })] : []),
      ].join(' '),
    );
  };
  const takeIn = ({ table, uses }: Shown) => {
    if (!uses.includes('name')) return setSaid(say('noName'));
    const taken = takeInSchools(table, uses, held.file.schools);
    const sheetTold = faults.filter(({ fault }) => fault === 'merged' || fault === 'no-result');
    put(taken.schools);
    setFaults([...sheetTold, ...taken.faults]);
    setShown(undefined);
    setSheets([]);
    setPasted('');
    setSaid(
      [
        say('takenIn', { count: taken.schools.length }),
        ...(taken.leftOut.length > 0 ? [say('leftOut', { count: taken.leftOut.length })] : []),
      ].join(' '),
    );
  };
  return (
    <section class="no-print" aria-labelledby="choose-bring">
      <h2 id="choose-bring">{say('bring')}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="choose-paste">
          {say('bringPaste')}
        </label>
        <div class="govuk-hint" id="choose-paste-hint">
          {say('bringHint')}
        </div>
        <textarea
          class="govuk-textarea"
          id="choose-paste"
          rows={4}
          aria-describedby="choose-paste-hint"
          value={pasted}
          onInput={({ currentTarget: { value } }) => {
            setPasted(value);
            setSheets([]);
            if (value.trim() !== '') show(readTable(value));
          }}
        />
      </div>
      <div class="buttons">
        <label class="govuk-button govuk-button--secondary">
          <input
            class="govuk-visually-hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv,.xlsx,.xls"
            onChange={({ currentTarget }) => void bringFile(currentTarget)}
          />
          {say('bringFile')}
        </label>
      </div>
      {shown && sheets.length > 1 && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="choose-sheet">
            {say('sheet')}
          </label>
          <select
            class="govuk-select"
            id="choose-sheet"
            onChange={({ currentTarget: { value } }) =>
              show(sheets[Number(value)]?.table, sheets[Number(value)]?.faults)
            }
          >
            {sheets.map(({ name }, index) => (
              <option value={index}>{name}</option>
            ))}
          </select>
        </div>
      )}
      {shown && <Preview shown={shown} scored={scored} say={say} change={setShown} takeIn={() => takeIn(shown)} />}
      <AddSchool held={held} id="choose-add" label={say('addName')} button={say('add')} />
      {held.file.schools.length > 0 && (
        <div class="buttons">
          <label class="govuk-button govuk-button--secondary">
            <input
              class="govuk-visually-hidden"
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              aria-describedby="choose-index-hint"
              onChange={({ currentTarget }) => void bringIndex(currentTarget.files?.[0])}
            />
            {say('bringIndex')}
          </label>
          <p class="small" id="choose-index-hint">
            {say('bringIndexHint')}
          </p>
        </div>
      )}
      <p role="status">{said}</p>
      {faults.length > 0 && (
        <div class="panel" role="alert">
          <p>{say(shown ? 'lookAt' : 'faults', { count: faults.length })}</p>
          <ul>
            {faults.slice(0, manyFaults).map(({ cell, words, fault }) => (
              <li>
                {cell}: {say(`fault.${fault}`, { words })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface PreviewProps {
  readonly shown: Shown;
  readonly scored: Props['criteria'];
  readonly say: SayOfChoosing;
  change(next: Shown): void;
  takeIn(): void;
}

function Preview({ shown, scored, say, change, takeIn }: PreviewProps) {
  const { table, uses } = shown;
  const use = (index: number, next: ColumnUse) =>
    // What a column gives up, no other takes by itself.
    change({ table, uses: uses.map((each, at) => (at === index ? next : each === next ? 'nothing' : each)) });
  return (
    <div class="choose-preview">
      <h3>{say('columns')}</h3>
      <p>{say('columnsHint')}</p>
      <div class="table-frame" tabIndex={0} role="region" aria-label={say('preview')}>
        <table>
          <thead>
            <tr>
              {table.head.map((name, index) => (
                <th scope="col">
                  <label class="govuk-label" for={`choose-column-${index}`}>
                    {name === '' ? say('column', { number: index + 1 }) : name}
                  </label>
                  <select
                    class="govuk-select"
                    id={`choose-column-${index}`}
                    value={uses[index] ?? 'nothing'}
                    onChange={({ currentTarget: { value } }) => use(index, value as ColumnUse)}
                  >
                    <option value="nothing">{say('nothing')}</option>
                    {schoolFacts.map((fact) => (
                      <option value={fact}>{say(`fact.${fact}`)}</option>
                    ))}
                    {scored.map(({ id, name: words }) => (
                      <option value={`figure:${id}`}>{words}</option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, fewRows).map(({ cells }) => (
              <tr>
                {cells.map((cell) => (
                  <td>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" class="govuk-button" onClick={takeIn}>
        {say('takeIn', { count: table.rows.length })}
      </button>
    </div>
  );
}
