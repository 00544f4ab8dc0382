/** What a person must be told about what they brought, grouped by what kind of news it is. */
import { remarkKinds, type Remark } from '../../desk/understood.ts';
import type { SayDesk } from './phrases.ts';
import { InOurWords } from './told.tsx';

interface RemarkListProps {
  readonly remarks: readonly Remark[];
  readonly say: SayDesk;
  /** Leads to the field that a remark is about, where there are fields. */
  go?(path: string): void;
}

export function RemarkList({ remarks, say, go }: RemarkListProps) {
  const first = remarks.filter(({ mustAnswer }) => mustAnswer);
  const groups = [
    { name: 'must' as const, all: first },
    ...remarkKinds.map((kind) => ({
      name: kind,
      all: remarks.filter((remark) => remark.kind === kind && !remark.mustAnswer),
    })),
  ].filter(({ all }) => all.length > 0);
  return (
    <>
      {groups.map(({ name, all }) => (
        <section class={name === 'must' || name === 'personal-data' ? 'desk-remarks first' : 'desk-remarks'}>
          <h3>{say(`remarks.${name}`, { count: all.length })}</h3>
          {name !== 'must' && <p class="small muted">{say(`remarks.${name}.about`)}</p>}
          <ul>
            {all.map((remark) => (
              <li>
                <InOurWords english={remark.message} />{' '}
                {remark.where !== undefined && (
                  <span class="muted">
                    (<InOurWords english={remark.where} />)
                  </span>
                )}{' '}
                {remark.help !== undefined && <InOurWords english={remark.help} />}{' '}
                {go && remark.path !== undefined && (
                  <button type="button" class="desk-link" onClick={() => go(remark.path!)}>
                    {say('remarks.go')}
                    <span class="govuk-visually-hidden">
                      : <InOurWords english={remark.message} />
                    </span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
