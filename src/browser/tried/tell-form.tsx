/** How did it go? A receipt of a lesson that was tried: typed on a phone after the lesson, kept while it is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { receiptFrom, type AnswerProblem, type TrialAnswers } from '../../desk/trial/answers.ts';
import type { Ways } from '../../desk/trial/send.ts';
import { speaker } from '../../i18n/text.ts';
import { activitiesOfVersion, versionFor, type LessonFile } from '../../tools/lesson-file.ts';
import { ChoiceField, LinesField, CountField, TextField, TickField } from './fields.tsx';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { Ready } from './ready.tsx';
import type { TellSetup } from './setup.ts';

const today = () => new Date().toISOString().slice(0, 10);

export function TellForm({ lesson, setup }: { readonly lesson: LessonFile; readonly setup: TellSetup }) {
  const say = speaker(setup.phrases);
  const word = speaker(setup.words);
  const [answers, setAnswers] = useState<TrialAnswers>(() => ({
    month: today().slice(0, 7),
    ...keptAnswers(lesson.id),
  }));
  const [problems, setProblems] = useState<readonly AnswerProblem[]>([]);
  const [ways, setWays] = useState<Ways>();
  const [told, setTold] = useState('');
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);

  const version = versionFor(lesson, answers.slot ? Number(answers.slot) : undefined) ?? versionFor(lesson, undefined)!;
  const activities = activitiesOfVersion(lesson, version);
  const change = (some: TrialAnswers) => {
    const next = { ...answers, ...some };
    setAnswers(next);
    setWays(undefined);
    keepAnswers(lesson.id, next);
    setTold(say('saved'));
  };
  const faultOf = (name: string) => {
    const found = problems.find(({ field }) => field === name);
    return found && say(`error.${found.fault}`);
  };
  const text = (
    name:
      | 'month'
      | 'role'
      | 'organisation'
      | 'keep'
      | 'change'
      | 'didNotWork'
      | 'children'
      | 'adults'
      | 'schools'
      | 'again'
      | 'force'
      | 'setting'
      | 'slot',
  ) => ({
    name,
    value: answers[name] ?? '',
    change: (value: string) => change({ [name]: value }),
    fault: faultOf(name),
  });

  async function send(event: Event): Promise<void> {
    event.preventDefault();
    const tried = {
      id: lesson.id,
      hash: lesson.hash,
      title: lesson.title,
      titles: activities.map(({ title }) => title),
    };
    const made = receiptFrom(answers, tried, today());
    if ('problems' in made) return setProblems(made.problems);
    setProblems([]);
    try {
      const { waysToSend } = await import('../../desk/trial/send.ts');
      setWays(waysToSend(made, tried, setup.settings, today()));
    } catch {
      setTold(say('failed.hint'));
    }
  }
  function clear(): void {
    keepAnswers(lesson.id, undefined);
    setAnswers({});
    setProblems([]);
    setWays(undefined);
    setTold(say('cleared'));
  }

  const slots = lesson.versions.flatMap(({ slot }) => (slot === undefined ? [] : [slot]));
  const years = answers.years ?? [];
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <h2>{lesson.title}</h2>
      {problems.length > 0 && (
        <div class="panel tell-problems" role="alert" tabIndex={-1} ref={summary}>
          <h3>{say('error')}</h3>
          <ul>
            {problems.map(({ field, fault }) => (
              <li key={field}>
                <a href={`#${field}`}>{say(`error.${fault}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextField {...text('month')} label={say('month')} hint={say('month.hint')} type="month" />
      <ChoiceField
        {...text('again')}
        label={say('again')}
        choices={[
          ['', say('none')],
          ['yes', say('again.yes')],
          ['changed', say('again.changed')],
          ['no', say('again.no')],
        ]}
      />
      {slots.length > 0 && (
        <ChoiceField
          {...text('slot')}
          label={say('version')}
          choices={[
            ['', say('version.whole')],
            ...slots.map((slot) => [String(slot), say('version.slot', { slot })] as const),
          ]}
        />
      )}
      <fieldset class="tell-group">
        <legend>{say('minutes')}</legend>
        <p class="small muted">{say('minutes.about')}</p>
        {activities.map(({ title, minutes }, index) => (
          <CountField
            key={title}
            name={`minutes.${index}`}
            label={title}
            hint={say('minutes.planned', { minutes })}
            fault={faultOf(`minutes.${index}`)}
            value={answers.minutes?.[title] ?? ''}
            change={(value) => change({ minutes: { ...answers.minutes, [title]: value } })}
          />
        ))}
      </fieldset>
      <LinesField {...text('keep')} label={say('keep')} hint={say('lines')} />
      <LinesField {...text('change')} label={say('change')} hint={say('lines')} />
      <LinesField {...text('didNotWork')} label={say('failed')} hint={say('lines')} />
      <fieldset class="tell-group tell-row">
        <legend>{say('years')}</legend>
        {['3', '4', '5', '6'].map((year) => (
          <TickField
            key={year}
            name={`years-${year}`}
            label={year}
            checked={years.includes(year)}
            change={(is) => change({ years: [...years.filter((each) => each !== year), ...(is ? [year] : [])].sort() })}
          />
        ))}
      </fieldset>
      <CountField {...text('children')} label={say('children')} />
      <CountField {...text('adults')} label={say('adults')} />
      <CountField {...text('schools')} label={say('schools')} />
      <ChoiceField
        {...text('setting')}
        label={say('setting')}
        choices={[
          ['', say('none')],
          ...(['classroom', 'hall', 'playground', 'outdoors', 'visit'] as const).map(
            (each) => [each, word(`setting.${each}`)] as const,
          ),
        ]}
      />
      <details>
        <summary>{say('cards')}</summary>
        <p>{say('cards.about')}</p>
        {(['learned', 'say', 'liked'] as const).map((asked) => (
          <fieldset key={asked} class="tell-group tell-row">
            <legend>{word(`extras.exit.${asked}`)}</legend>
            {(['happy', 'between', 'sad'] as const).map((face) => (
              <CountField
                key={face}
                name={`cards.${asked}.${face}`}
                label={word(`tried.cards.${face}`)}
                fault={faultOf(`cards.${asked}.${face}`)}
                value={answers.cards?.[`${asked}.${face}`] ?? ''}
                change={(value) => change({ cards: { ...answers.cards, [`${asked}.${face}`]: value } })}
              />
            ))}
          </fieldset>
        ))}
      </details>
      <TextField {...text('role')} label={say('role')} hint={say('role.hint')} />
      <ChoiceField
        {...text('force')}
        label={say('force')}
        choices={[['', say('force.other')], ...setup.forces.map(({ id, name }) => [id, name] as const)]}
      />
      {!answers.force && <TextField {...text('organisation')} label={say('organisation')} />}
      <TickField
        name="mayShare"
        label={say('share')}
        fault={faultOf('mayShare')}
        checked={answers.mayShare ?? false}
        change={(mayShare) => change({ mayShare })}
      />
      <p role="status" class="small muted">
        {told}
      </p>
      <button type="submit" class="govuk-button">
        {say('send')}
      </button>{' '}
      <button type="button" class="govuk-button govuk-button--secondary" onClick={clear}>
        {say('clear')}
      </button>
      {ways && <Ready ways={ways} setup={setup} />}
    </form>
  );
}
