/** One school of the list: its place and score, and opened, each figure, what is decided and why. */
import { Component } from 'preact';
import { useState } from 'preact/hooks';
import { decisions, gateAnswers, gates, type School } from '../../../schema/force-file.ts';
import type { Ranked } from '../../../tools/choosing/rank.ts';
import { readFigure, type FigureFault } from '../../../tools/school-list/figure.ts';
import type { SayOfChoosing } from './phrases.ts';

/** What is the same for every row. */
export interface RowProps {
  /** What each criterion is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly say: SayOfChoosing;
  toggle(id: string, isOpen: boolean): void;
  change(next: School): void;
  remove(id: string): void;
}

interface Props extends RowProps {
  readonly school: School;
  /** Undefined where it is not scored: a question before any score was answered with no. */
  readonly ranked?: Ranked;
  /** Among the places that there are. */
  readonly isInside: boolean;
  readonly isOpen: boolean;
  /** Which row this is, whatever it shows. */
  readonly seat?: number;
}

/** Drawn again only when it would look different: five hundred of them stand on the page. */
export class SchoolItem extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const look = next.isOpen || this.props.isOpen ? (props: Props) => Object.values(props) : lookOfClosed;
    const [now, then] = [look(this.props), look(next)];
    return now.length !== then.length || now.some((value, at) => value !== then[at]);
  }
  override render() {
    const { school, ranked, isInside, say, isOpen, toggle, seat } = this.props;
    const { id, name, decision, reason } = school;
    const state = say(`decision.${decision ?? 'none'}`);
    const percent = percentOf(ranked);
    return (
      <li class={isInside ? 'choose-school is-inside' : 'choose-school'} data-seat={seat}>
        <details open={isOpen} onToggle={({ currentTarget }) => toggle(id, currentTarget.open)}>
          <summary>
            <span class="choose-place">{ranked?.place}</span>
            <span class="choose-name">{name}</span>
            <span class="choose-score">{percent === undefined ? say('unscored') : say('score', { percent })}</span>
            <span class="choose-state">
              {ranked?.missing.length ? `${state} · ${say('missing', { count: ranked.missing.length })}` : state}
            </span>
          </summary>
          {isOpen && <Inside key={id} {...this.props} />}
        </details>
        {reason && (
          <p class="choose-reason">
            {say('reason')}: {reason}
          </p>
        )}
      </li>
    );
  }
}

function percentOf(ranked: Ranked | undefined): number | undefined {
  return ranked?.share === undefined ? undefined : Math.round(ranked.share * 100);
}

/** Everything that a closed row shows, on the screen or on paper. */
function lookOfClosed({ school: { id, name, decision, reason }, ranked, isInside, say, toggle }: Props): unknown[] {
  const shown = [name, decision, reason, isInside, ranked?.place, percentOf(ranked), ranked?.missing.length];
  return [...shown, id, say, toggle];
}

function Inside({ school, ranked, names, say, change, remove }: Props) {
  const { id, name, decision } = school;
  return (
    <div class="choose-inside">
      {ranked && <Parts {...{ school, ranked, names, say, change }} />}
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{say('gates')}</legend>
        {gates.map((gate) => (
          <div class="govuk-form-group">
            <label class="govuk-label" for={`choose-${id}-${gate}`}>
              {say(`gate.${gate}`)}
            </label>
            <select
              class="govuk-select"
              id={`choose-${id}-${gate}`}
              value={school.gates[gate] ?? 'not-asked'}
              onChange={({ currentTarget: { value } }) =>
                change({ ...school, gates: { ...school.gates, [gate]: value } as School['gates'] })
              }
            >
              {gateAnswers.map((answer) => (
                <option value={answer}>{say(`gate.${answer}`)}</option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
      <div class="govuk-form-group">
        <label class="govuk-label" for={`choose-${id}-decision`}>
          {say('decision')}
        </label>
        <select
          class="govuk-select"
          id={`choose-${id}-decision`}
          value={decision ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { decision: _, ...rest } = school;
            change(value === '' ? rest : { ...rest, decision: value as NonNullable<School['decision']> });
          }}
        >
          <option value="">{say('decision.none')}</option>
          {decisions.map((each) => (
            <option value={each}>{say(`decision.${each}`)}</option>
          ))}
        </select>
      </div>
      <div class="govuk-form-group no-print">
        <label class="govuk-label" for={`choose-${id}-reason`}>
          {say('reason')}
        </label>
        <div class="govuk-hint" id={`choose-${id}-reason-hint`}>
          {say('reasonHint')}
        </div>
        <textarea
          class="govuk-textarea"
          id={`choose-${id}-reason`}
          rows={3}
          maxLength={4000}
          aria-describedby={`choose-${id}-reason-hint`}
          value={school.reason}
          onChange={({ currentTarget: { value } }) => change({ ...school, reason: value.trim() })}
        />
      </div>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => remove(id)}>
        {say('remove', { name })}
      </button>
    </div>
  );
}

type PartsProps = Pick<Props, 'school' | 'names' | 'say' | 'change'> & { readonly ranked: Ranked };

/** The score taken apart, with each figure to be mended where it stands. */
function Parts({ school, ranked, names, say, change }: PartsProps) {
  const [faults, setFaults] = useState<Readonly<Record<string, { fault: FigureFault; words: string }>>>({});
  const write = (criterion: string, words: string) => {
    const { [criterion]: _, ...others } = faults;
    const read = readFigure(words);
    if ('fault' in read) return setFaults({ ...others, [criterion]: { fault: read.fault, words } });
    setFaults(others);
    change({ ...school, figures: { ...school.figures, [criterion]: read.figure } });
  };
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={school.name}>
      <table class="choose-parts">
        <thead>
          <tr>
            <th scope="col">{say('school')}</th>
            <th scope="col">{say('figure')}</th>
            <th scope="col">{say('points')}</th>
            <th scope="col">{say('weight')}</th>
            <th scope="col">{say('adds')}</th>
          </tr>
        </thead>
        <tbody>
          {ranked.parts.map(({ criterion, figure, points, weight, adds }) => {
            const [at, wrong] = [`choose-${school.id}-${criterion}`, faults[criterion]];
            return (
              <tr>
                <th scope="row">
                  <label for={at}>{names.get(criterion)}</label>
                </th>
                <td>
                  {wrong && (
                    <p class="govuk-error-message" id={`${at}-error`}>
                      {say(`fault.${wrong.fault}`, { words: wrong.words })}
                    </p>
                  )}
                  <input
                    class={`govuk-input govuk-input--width-5${wrong ? ' govuk-input--error' : ''}`}
                    id={at}
                    inputMode="decimal"
                    aria-invalid={wrong ? true : undefined}
                    aria-describedby={wrong ? `${at}-error` : undefined}
                    value={wrong?.words ?? figure ?? ''}
                    onChange={({ currentTarget: { value } }) => write(criterion, value)}
                  />
                </td>
                <td>{points === null ? '–' : Math.round(points * 10) / 10}</td>
                <td>{weight}</td>
                <td>{points === null ? '–' : `${Math.round(adds * 100)}%`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
