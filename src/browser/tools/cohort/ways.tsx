/** Four ways into the cohort beside each other. */
import type { Compared } from '../../../tools/cohort/compose.ts';
import type { SayOfCohort } from './phrases.ts';

interface Props {
  readonly ways: readonly Compared[];
  readonly floor: number;
  readonly say: SayOfCohort;
}

export function Ways({ ways, floor, say }: Props) {
  return (
    <section aria-labelledby="cohort-compare">
      <h2 id="cohort-compare">{say('compare')}</h2>
      <p>{say('compareHint')}</p>
      <div class="table-frame" tabIndex={0} role="group" aria-label={say('compare')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('way')}</th>
              <th scope="col">{say('sure')}</th>
              <th scope="col">{say('usual')}</th>
              {floor > 0 && <th scope="col">{say('chance')}</th>}
              <th scope="col">{say('without')}</th>
            </tr>
          </thead>
          <tbody>
            {ways.map(({ way, sure, usual: [low, high], floorMet, without }) => (
              <tr>
                <th scope="row">{say(`way.${way}`)}</th>
                <td>{sure}</td>
                <td>{low === high ? low : say('people', { low, high })}</td>
                {floor > 0 && <td>{chanceWords(floorMet, say)}</td>}
                <td>{without}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Rounding makes nothing sure that is not. */
function chanceWords(chance: number, say: SayOfCohort): string {
  if (chance >= 1 - 1e-12) return say('chance.sure');
  if (chance <= 1e-12) return say('chance.never');
  if (chance > 0.99) return say('chance.almost');
  return chance < 0.01 ? say('chance.hardly') : `${Math.round(100 * chance)}%`;
}
