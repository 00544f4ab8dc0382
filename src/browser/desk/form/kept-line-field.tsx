/** A line that may belong to some activities: shorter versions keep it only with one of them. */
import { choicesFor } from '../../../desk/form/stock.ts';
import type { FieldPath } from '../../../desk/form/values.ts';
import { Problems } from './around-field.tsx';
import { fieldId, problemsOfField, useForm } from './form-place.ts';
import type { ItemButtons } from './item-list.tsx';
import { LineInput, shownValue } from './simple-fields.tsx';

interface KeptLineProps {
  readonly title: string;
  readonly path: FieldPath;
  readonly item: unknown;
  readonly index: number;
  change(value: unknown, typed?: boolean): void;
  readonly buttons: ItemButtons;
}

export function KeptLineField({ title, path, item, index, change, buttons }: KeptLineProps) {
  const form = useForm();
  const id = fieldId(path);
  const { text, for: named } = linePartsOf(item);
  const known = choicesFor('activities', form.stock, form.draft).map((each) => each.id);
  const titles = [...known, ...named.filter((each) => !known.includes(each))];
  const put = (words: string, activities: readonly string[], typed?: boolean) =>
    change(activities.length === 0 ? words : { text: words, for: activities }, typed);
  return (
    <div class="form-line">
      <Problems id={`${id}-error`} problems={problemsOfField(form, path, true)} />
      <LineInput
        attributes={{ id, 'aria-label': form.say('item', { title, number: index + 1 }) }}
        long
        value={text}
        set={(next) => put(next ?? '', named, true)}
      />
      {titles.length > 0 && (
        <details class="form-for" open={named.length > 0}>
          <summary>{form.say('activities')}</summary>
          <div class="govuk-checkboxes govuk-checkboxes--small">
            {titles.map((each, at) => (
              <div class="govuk-checkboxes__item" key={each}>
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id={`${id}-for-${at}`}
                  checked={named.includes(each)}
                  onChange={() =>
                    put(
                      text,
                      titles.filter((one) => (one === each) !== named.includes(one)),
                    )
                  }
                />
                <label class="govuk-label govuk-checkboxes__label" for={`${id}-for-${at}`}>
                  {each}
                </label>
              </div>
            ))}
          </div>
        </details>
      )}
      {buttons}
    </div>
  );
}

function linePartsOf(item: unknown): { text: string; for: readonly string[] } {
  if (typeof item !== 'object' || item === null) return { text: shownValue(item), for: [] };
  const { text, for: named } = item as { text?: unknown; for?: unknown };
  return { text: shownValue(text), for: Array.isArray(named) ? named.map(shownValue) : [] };
}
