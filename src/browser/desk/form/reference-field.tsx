/** What is chosen from a long list by searching in it: topics, sources, findings, drawings, activities. */
import { useState } from 'preact/hooks';
import { choicesFor, foundIn, type Choice } from '../../../desk/form/stock.ts';
import { movedBy } from '../../../desk/form/values.ts';
import type { ChoiceList } from '../../../desk/form/refers-to.ts';
import { Grouped, type FieldProps } from './around-field.tsx';
import { fieldId, useForm } from './form-place.ts';
import { FormButton, MoveButtons } from './item-list.tsx';
import { shownValue } from './simple-fields.tsx';

/** As many as can be looked over at once; the search finds the others. */
const mostShown = 8;

export function ReferenceField({ field, path, value, set }: FieldProps<'reference'>) {
  const form = useForm();
  const given = shownValue(value);
  const id = fieldId(path);
  const choices = choicesFor(field.to, form.stock, form.draft);
  return (
    <Grouped field={field} path={path} below>
      {given !== '' && (
        <div class="form-chosen">
          <ChosenName list={field.to} choices={choices} id={given} />
          <div class="form-buttons">
            <FormButton
              id={`${id}-remove`}
              name={form.say('remove')}
              what={nameOfChoice(choices, given)}
              act={() => {
                set(undefined);
                form.focusNext(`${id}-search`);
                form.announce(form.say('removed', { what: nameOfChoice(choices, given) }));
              }}
            >
              {form.say('remove')}
            </FormButton>
          </div>
        </div>
      )}
      <Finder
        id={id}
        title={field.title}
        list={field.to}
        choices={choices.filter((each) => each.id !== given)}
        choose={(chosen) => set(chosen)}
      />
    </Grouped>
  );
}

export function ReferencesField({ field, path, value, set }: FieldProps<'references'>) {
  const form = useForm();
  const id = fieldId(path);
  const { say } = form;
  const choices = choicesFor(field.to, form.stock, form.draft);
  const given = namesIn(value);
  const put = (next: readonly string[]) => set(next.length === 0 ? undefined : field.joined ? next.join('; ') : next);
  const move = (index: number, by: -1 | 1) => {
    put(movedBy(given, index, by));
    const to = `${id}-${index + by}`;
    form.focusNext(`${to}${by < 0 ? '-up' : '-down'}`, `${to}${by < 0 ? '-down' : '-up'}`);
    form.announce(
      say('moved', { what: nameOfChoice(choices, given[index]!), number: index + by + 1, of: given.length }),
    );
  };
  return (
    <Grouped field={field} path={path} below>
      {given.length > 0 && (
        <ol class="form-items form-names">
          {given.map((each, index) => (
            <li key={each} class="form-chosen" id={`${id}-${index}`}>
              <ChosenName list={field.to} choices={choices} id={each} />
              <MoveButtons
                id={`${id}-${index}`}
                what={nameOfChoice(choices, each)}
                up={index > 0 ? () => move(index, -1) : undefined}
                down={index < given.length - 1 ? () => move(index, 1) : undefined}
                remove={() => {
                  put(given.toSpliced(index, 1));
                  form.focusNext(`${id}-${Math.min(index, given.length - 2)}-remove`, `${id}-search`);
                  form.announce(say('removed', { what: nameOfChoice(choices, each) }));
                }}
              />
            </li>
          ))}
        </ol>
      )}
      <Finder
        id={id}
        title={field.title}
        list={field.to}
        choices={choices.filter((each) => !given.includes(each.id))}
        choose={(chosen) => put([...given, chosen])}
      />
    </Grouped>
  );
}

/** Names in a list, or in one line with semicolons between them. */
function namesIn(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value.map(shownValue) : shownValue(value).split(';');
  return [...new Set(all.map((each) => each.trim()))].filter((each) => each !== '');
}

function nameOfChoice(choices: readonly Choice[], id: string): string {
  return choices.find((each) => each.id === id)?.name ?? id;
}

interface ChosenProps {
  readonly list: ChoiceList;
  readonly choices: readonly Choice[];
  readonly id: string;
}

function ChosenName({ list, choices, id }: ChosenProps) {
  return (
    <span class="form-name">
      <SmallPicture list={list} id={id} />
      {nameOfChoice(choices, id)}
    </span>
  );
}

/** Its name stands beside it. */
function SmallPicture({ list, id }: Pick<ChosenProps, 'list' | 'id'>) {
  const { base } = useForm();
  if (list !== 'drawings' || !/^[a-z0-9-]+$/.test(id)) return null;
  return <img class="form-picture" src={`${base}/pictures/${id}.svg`} alt="" width={48} height={48} loading="lazy" />;
}

interface FinderProps {
  readonly id: string;
  readonly title: string;
  readonly list: ChoiceList;
  readonly choices: readonly Choice[];
  choose(id: string): void;
}

/** A line to search with, and the first of what is found as buttons. Without a list to search in, an id is typed. */
function Finder({ id, title, list, choices, choose }: FinderProps) {
  const { say, announce, focusNext } = useForm();
  const [words, setWords] = useState('');
  const [isAll, setIsAll] = useState(false);
  const found = foundIn(choices, words);
  const isMany = words.trim() === '' && choices.length > mostShown;
  const shown = isAll ? found : isMany ? [] : found.slice(0, mostShown);
  const take = (chosen: string, name: string) => {
    choose(chosen);
    setWords('');
    focusNext(`${id}-search`);
    announce(say('chosen', { what: name }));
  };
  const search = `${id}-search`;
  return (
    <div class="form-finder">
      <label class="govuk-label" for={search}>
        {say('search', { title })}
      </label>
      <input
        class="govuk-input"
        type="search"
        id={search}
        autocomplete="off"
        value={words}
        aria-describedby={`${search}-found`}
        onInput={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const [first] = shown;
          if (first) take(first.id, first.name);
          else if (choices.length === 0 && words.trim() !== '') take(words.trim(), words.trim());
        }}
      />
      <p class="form-found" id={`${search}-found`} role="status">
        {isMany ? say('left', { count: choices.length }) : say('found', { count: found.length })}
      </p>
      {found.length > mostShown && (
        <button
          type="button"
          class="form-button form-all"
          aria-expanded={isAll}
          aria-label={say('showAllOf', { title })}
          onClick={() => setIsAll(!isAll)}
        >
          {say('showAll')}
        </button>
      )}
      {shown.length > 0 && (
        <ul class="form-results">
          {shown.map((each) => (
            <li key={each.id}>
              <button type="button" class="form-result" onClick={() => take(each.id, each.name)}>
                <SmallPicture list={list} id={each.id} />
                <span>
                  <span class="form-result-name">{each.name}</span>
                  {each.about !== '' && <span class="form-result-about">{each.about}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
