/** Everything that was written down, by day; as a CSV file and on paper. */
import type { Language } from '../../../schema/shared.ts';
import { longDate } from '../../../i18n/formats.ts';
import { logRows, type LogNames } from '../../../tools/planning/log.ts';
import { saveAs } from '../file/save-as.ts';
import { TakeAway } from '../file/take-away.tsx';
import type { HeldFile } from '../file/use-force-file.ts';
import type { SayOfLog } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly names: LogNames;
  readonly say: SayOfLog;
  readonly lang: Language;
}

export function WholeLog({ held, names, say, lang }: Props) {
  const { delivered } = held.file;
  if (delivered.length === 0) return null;
  const head = (['on', 'school', 'group', 'lesson', 'minutes', 'children'] as const).map((name) => say(name));
  const byDay = delivered.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const csv = async () => {
    const { tableCsv } = await import('../file/table-csv.ts');
    saveAs('sessions.csv', tableCsv(head, logRows(delivered, names)), 'text/csv');
  };
  return (
    <section>
      <h2 id="log-all">{say('all')}</h2>
      <div class="table-frame" tabIndex={0} role="region" aria-labelledby="log-all">
        <table>
          <thead>
            <tr>
              {head.map((words) => (
                <th scope="col">{words}</th>
              ))}
              <td class="no-print" />
            </tr>
          </thead>
          <tbody>
            {logRows(delivered, names).map(([on, ...cells], index) => (
              <tr>
                <th scope="row">{longDate(lang, String(on))}</th>
                {cells.map((words) => (
                  <td>{words}</td>
                ))}
                <td class="no-print">
                  <button
                    type="button"
                    class="tool-small"
                    aria-label={say('removeOf', { lesson: cells[2] ?? '', group: cells[1] ?? '' })}
                    onClick={() =>
                      held.change({ ...held.file, delivered: delivered.filter((each) => each !== byDay[index]) })
                    }
                  >
                    {say('remove')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TakeAway files={[{ words: say('csv'), make: csv }]} print={say('print')} />
    </section>
  );
}
