/** The figures of a school year. */
import { useState } from 'preact/hooks';
import type { ForceFile } from '../../../schema/force-file.ts';
import { yearFigures } from '../../../tools/planning/delivered.ts';
import { schoolYearOf, type LogNames } from '../../../tools/planning/log.ts';
import type { SayOfLog } from './phrases.ts';

interface Props {
  readonly file: ForceFile;
  readonly names: LogNames;
  readonly say: SayOfLog;
}

export function YearSoFar({ file: { delivered }, names, say }: Props) {
  const years = [...new Set(delivered.map(({ on }) => schoolYearOf(on)))].sort((a, b) => b - a);
  const [chosen, setChosen] = useState<number>();
  const year = chosen !== undefined && years.includes(chosen) ? chosen : years[0];
  if (year === undefined) return null;
  const { sessions, schools, groups, minutes, children, groupsWithoutCount } = yearFigures(
    delivered,
    year,
    names.lengthOf,
  );
  const figures = [
    [say('figure.sessions'), sessions],
    [say('figure.schools'), schools],
    [say('figure.groups'), groups],
    [say('figure.hours'), Math.round(minutes / 6) / 10],
    [say('figure.children'), children],
  ] as const;
  return (
    <section aria-labelledby="log-year">
      <h2 id="log-year">{say('year', { from: year, to: year + 1 })}</h2>
      {years.length > 1 && (
        <div class="govuk-form-group no-print">
          <label class="govuk-label" for="log-which-year">
            {say('whichYear')}
          </label>
          <select
            class="govuk-select"
            id="log-which-year"
            value={year}
            onChange={({ currentTarget: { value } }) => setChosen(Number(value))}
          >
            {years.map((each) => (
              <option value={each}>{say('yearName', { from: each, to: each + 1 })}</option>
            ))}
          </select>
        </div>
      )}
      <dl class="tool-figures">
        {figures.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="small">
        {say('figureHint')} {groupsWithoutCount > 0 && say('withoutCount', { count: groupsWithoutCount })}
      </p>
    </section>
  );
}
