/** What would change the list: how far each weight can move, and how the chosen schools are spread. */
import { useEffect, useState } from 'preact/hooks';
import type { ForceFile } from '../../../schema/force-file.ts';
import { howSteady, type Steadiness as Found } from '../../../tools/choosing/how-steady.ts';
import type { Ranked } from '../../../tools/choosing/rank.ts';
import { spreadOf } from '../../../tools/choosing/spread.ts';
import type { ChooseSetup, SayOfChoosing } from './phrases.ts';

interface Props {
  readonly schools: ForceFile['schools'];
  readonly choosing: ForceFile['choosing'];
  readonly ranked: readonly Ranked[];
  readonly criteria: ChooseSetup['criteria'];
  readonly say: SayOfChoosing;
}

/** Milliseconds after the last change: the list itself is never kept waiting for it. */
const pause = 150;

export function Steadiness({ schools, choosing, ranked, criteria, say }: Props) {
  const [found, setFound] = useState<Found>();
  const { places, weights } = choosing;
  const isAsked = places > 0 && places < schools.length;
  useEffect(() => {
    if (!isAsked) return setFound(undefined);
    const timer = setTimeout(() => setFound(howSteady(schools, criteria, weights, places)), pause);
    return () => clearTimeout(timer);
  }, [schools, weights, places, criteria]);
  if (!isAsked || !found) return null;
  const nameOf = (id: string) => schools.find((school) => school.id === id)?.name ?? id;
  const chosen = new Set(ranked.slice(0, places).map(({ id }) => id));
  const spread = spreadOf(schools, chosen);
  return (
    <section aria-labelledby="choose-steady">
      <h2 id="choose-steady">{say('steady')}</h2>
      <p>{say('steadyHint')}</p>
      <ul>
        {found.rooms.map(({ criterion, weight, down, up }) => (
          <li>
            <strong>
              {criteria.find(({ id }) => id === criterion)?.name} ({weight})
            </strong>
            {': '}
            {[
              down && say('steadyDown', { weight: round(down.weight), out: nameOf(down.out), in: nameOf(down.in) }),
              up && say('steadyUp', { weight: round(up.weight), out: nameOf(up.out), in: nameOf(up.in) }),
            ]
              .filter((each) => each !== undefined)
              .join(' ') || say('steadyFixed')}
          </li>
        ))}
      </ul>
      <p>
        {found.close.length === 0
          ? say('even')
          : say('evenClose', { count: found.close.length, names: found.close.map(nameOf).join(', ') })}
      </p>
      {spread.length > 1 && (
        <>
          <h3>{say('spread')}</h3>
          <ul>
            {spread.map((area) => (
              <li>{say('spreadFair', { ...area, of: area.schools })}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** To one decimal, and where that would say the weight it has now, to two. */
function round(weight: number): number {
  const tenth = Math.round(weight * 10) / 10;
  return Number.isInteger(tenth) ? Math.round(weight * 100) / 100 : tenth;
}
