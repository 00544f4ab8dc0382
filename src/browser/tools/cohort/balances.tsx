/** The cohort beside the year group, feature by feature, and what a swap would mend. */
import type { Judged } from '../../../tools/cohort/compose.ts';
import type { Feature, Sheet, TypedRow, TypedSheet } from '../../../tools/cohort/sheet.ts';
import { CountInput } from '../file/count-input.tsx';
import type { SayOfCohort } from './phrases.ts';

interface Props {
  readonly typed: TypedSheet;
  readonly sheet: Sheet;
  readonly say: SayOfCohort;
  put(next: Partial<TypedSheet>): void;
  faultAt(field: string): string | undefined;
}

/** The framework allows two: beyond that the draw is begun again. */
const mostSwaps = 2;
const mostClasses = 8;

export function Balances({ typed, sheet, say, put, faultAt }: Props) {
  const change = (row: TypedRow) => put({ rows: typed.rows.map((each) => (each.id === row.id ? row : each)) });
  const classes = typed.rows.filter(({ id }) => id.startsWith('class-')).length;
  const nameOf = ({ id }: TypedRow) =>
    id.startsWith('class-') ? say('feature.class', { number: id.slice(6) }) : say(`feature.${id as Feature}`);
  const swaps = Object.values(sheet.judged).reduce((most, each) => Math.max(most, Math.abs(each?.swaps ?? 0)), 0);
  const { floor } = sheet;
  return (
    <section aria-labelledby="cohort-balance">
      <h2 id="cohort-balance">{say('balance')}</h2>
      <p>{say('balanceHint')}</p>
      <CountInput
        id="cohort-likely-in"
        label={say('likelyIn')}
        hint={say('likelyInHint')}
        fault={faultAt('likely-in')}
        value={typed.likelyIn}
        change={(likelyIn) => put({ likelyIn })}
      />
      {floor && typed.floor > 0 && (
        <p role="status">
          {floor.isMet === undefined
            ? say('floorUnknown')
            : floor.isMet
              ? say('floorMet')
              : say('floorMissing', { count: floor.missing })}
        </p>
      )}
      <div class="table-frame cohort-sheet" tabIndex={0} role="group" aria-label={say('balance')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('feature')}</th>
              <th scope="col">{say('inYear')}</th>
              <th scope="col">{say('inCohort')}</th>
              <th scope="col">{say('judged')}</th>
            </tr>
          </thead>
          <tbody>
            {typed.rows.map((row) => (
              <tr>
                <th scope="row">{nameOf(row)}</th>
                {(['inYear', 'inCohort'] as const).map((key) => (
                  <td>
                    <CountInput
                      isInTable
                      id={`cohort-${row.id}-${key}`}
                      label={`${nameOf(row)}: ${say(key)}`}
                      fault={faultAt(`${row.id}.${key}`)}
                      value={row[key]}
                      change={(value) => change({ ...row, [key]: value })}
                    />
                  </td>
                ))}
                <td>
                  <JudgedWords judged={sheet.judged[row.id]} say={say} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {classes < mostClasses && (
        <div class="buttons">
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => put({ rows: [...typed.rows, { id: `class-${classes + 1}`, inYear: '', inCohort: '' }] })}
          >
            {say('addClass')}
          </button>
        </div>
      )}
      <div role="status">
        {sheet.classesOff.map((off) => (
          <p>{say(`classes.${off}`)}</p>
        ))}
        {swaps > mostSwaps && <p>{say('manySwaps')}</p>}
        {sheet.small.length > 0 && <p class="panel">{say('small')}</p>}
      </div>
    </section>
  );
}

function JudgedWords({ judged, say }: { readonly judged: Judged | undefined; readonly say: SayOfCohort }) {
  if (!judged) return null;
  const { fair, isClose, swaps, usual, isUsual } = judged;
  const [low, high] = usual;
  return (
    <>
      <strong>{isClose ? say('close') : say(swaps > 0 ? 'swapIn' : 'swapOut', { count: Math.abs(swaps) })}</strong>{' '}
      <span class="small">
        {say('fair', { fair })} {!isUsual && say('usualDraw', { low, high })}
      </span>
    </>
  );
}
