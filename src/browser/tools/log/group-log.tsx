/** Sessions of one class, ticked off. */
import { useState } from 'preact/hooks';
import type { School } from '../../../schema/force-file.ts';
import { givenTo, groupsOf, planOfSchool, type LogNames } from '../../../tools/planning/log.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import type { SayOfLog } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly list: LessonList;
  readonly names: LogNames;
  readonly school: School;
  readonly say: SayOfLog;
}

/** @returns a whole number in a field, or undefined where it is empty or no such number */
function wholeNumber(value: string): number | undefined {
  const number = Number(value);
  return value.trim() !== '' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

export function GroupLog({ held, list, names, school, say }: Props) {
  const { delivered } = held.file;
  const groups = groupsOf(delivered, school.id);
  const [group, setGroup] = useState(groups[0] ?? '');
  const [on, setOn] = useState('');
  const [children, setChildren] = useState('');
  const [minutes, setMinutes] = useState('');
  const [other, setOther] = useState('');
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const plan = planOfSchool(held.file, school.id);
  const planned = [...new Set(plan?.sessions.flatMap(({ lesson }) => lesson ?? []))];
  const given = givenTo(delivered, school.id, group.trim());
  const fields = [
    { id: 'minutes', value: minutes, set: setMinutes, most: 600 },
    { id: 'children', value: children, set: setChildren, most: 100_000 },
  ] as const;
  const add = (lesson: string) => {
    const name = group.trim();
    if (name === '' || on === '') return setFault(say(name === '' ? 'noGroup' : 'noDay'));
    setFault('');
    const isOff = fields.some(({ value, most }) => value !== '' && (wholeNumber(value) ?? Infinity) > most);
    if (isOff) return setFault(say('noNumber'));
    const length = wholeNumber(minutes) ?? plan?.sessions.find((session) => session.lesson === lesson)?.minutes;
    const count = wholeNumber(children);
    const next = {
      ...{ school: school.id, group: name, lesson, on },
      ...(length !== undefined && { minutes: length }),
      ...(count !== undefined && { children: count }),
    };
    held.change({ ...held.file, delivered: [...delivered, next] });
    setSaid(say('written', { lesson: names.lesson(lesson), group: name }));
  };
  const takeBack = (lesson: string) => {
    const last = given.findLast((each) => each.lesson === lesson);
    held.change({ ...held.file, delivered: delivered.filter((each) => each !== last) });
    setSaid(say('takenBack', { lesson: names.lesson(lesson) }));
  };
  return (
    <>
      <div class="tool-line">
        <div class="govuk-form-group">
          <label class="govuk-label" for="log-group">
            {say('group')}
          </label>
          <div class="govuk-hint" id="log-group-hint">
            {say('groupHint')}
          </div>
          <input
            class="govuk-input govuk-input--width-10"
            id="log-group"
            list="log-groups"
            maxLength={60}
            autocomplete="off"
            aria-describedby="log-group-hint log-fault"
            value={group}
            onInput={({ currentTarget: { value } }) => setGroup(value)}
          />
          <datalist id="log-groups">
            {groups.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="log-on">
            {say('on')}
          </label>
          <input
            class="govuk-input"
            id="log-on"
            type="date"
            aria-describedby="log-fault"
            value={on}
            onChange={({ currentTarget: { value } }) => setOn(value)}
          />
        </div>
        {fields.map(({ id, value, set, most }) => (
          <div class="govuk-form-group">
            <label class="govuk-label" for={`log-${id}`}>
              {say(`${id}Field`)}
            </label>
            <input
              class="govuk-input govuk-input--width-4"
              id={`log-${id}`}
              type="number"
              min={0}
              max={most}
              value={value}
              onInput={({ currentTarget }) => set(currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <p class="small">{say('fieldsHint')}</p>
      <p class="govuk-error-message" id="log-fault" role="alert">
        {fault}
      </p>
      {plan ? (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend">{say('tick', { plan: plan.title })}</legend>
          <div class="govuk-checkboxes govuk-checkboxes--small">
            {planned.map((lesson) => {
              const had = given.findLast((each) => each.lesson === lesson);
              return (
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    type="checkbox"
                    id={`log-had-${lesson}`}
                    checked={had !== undefined}
                    onChange={({ currentTarget }) => {
                      if (had) takeBack(lesson);
                      else add(lesson);
                      // Without a class and a day it is not written down, and is not to look as if it were.
                      currentTarget.checked = had === undefined && group.trim() !== '' && on !== '';
                    }}
                  />
                  <label class="govuk-label govuk-checkboxes__label" for={`log-had-${lesson}`}>
                    {names.lesson(lesson)}
                    {had && <span class="small"> ({had.on})</span>}
                  </label>
                </div>
              );
            })}
          </div>
        </fieldset>
      ) : (
        <p>{say('noPlan')}</p>
      )}
      <div class="tool-line">
        <div class="govuk-form-group">
          <label class="govuk-label" for="log-other">
            {say('other')}
          </label>
          <select
            class="govuk-select"
            id="log-other"
            value={other}
            onChange={({ currentTarget: { value } }) => setOther(value)}
          >
            <option value="">{say('otherNone')}</option>
            {list.lessons.map(({ id, title }) => (
              <option value={id}>{title}</option>
            ))}
          </select>
        </div>
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          onClick={() => (other === '' ? setFault(say('noLesson')) : add(other))}
        >
          {say('write')}
        </button>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
