/** One field of any sort: which component asks for it. */
import { useState } from 'preact/hooks';
import { valueAt } from '../../../desk/form/values.ts';
import type { Field } from '../../../desk/form/fields.ts';
import { Grouped, type FieldProps } from './around-field.tsx';
import { DateField, LineField, NumberField, OneField, SeveralField } from './simple-fields.tsx';
import { ItemList, type ItemButtons } from './item-list.tsx';
import { KeptLineField } from './kept-line-field.tsx';
import { ReferenceField, ReferencesField } from './reference-field.tsx';
import { LineInput, shownValue } from './simple-fields.tsx';
import { useWords } from '../told.tsx';
import { fieldId, problemsOfField, useForm } from './form-place.ts';
import { Problems } from './around-field.tsx';

export function FieldOf({ field, ...others }: FieldProps) {
  const words = useWords();
  const props = { ...others, field: { ...field, title: words(field.title) } };
  switch (field.is) {
    case 'line':
      return <LineField {...(props as FieldProps<'line'>)} />;
    case 'number':
      return <NumberField {...(props as FieldProps<'number'>)} />;
    case 'date':
      return <DateField {...(props as FieldProps<'date'>)} />;
    case 'one':
      return <OneField {...(props as FieldProps<'one'>)} />;
    case 'several':
      return <SeveralField {...(props as FieldProps<'several'>)} />;
    case 'reference':
      return <ReferenceField {...(props as FieldProps<'reference'>)} />;
    case 'references':
      return <ReferencesField {...(props as FieldProps<'references'>)} />;
    case 'lines':
      return <LinesField {...(props as FieldProps<'lines'>)} />;
    case 'kept-lines':
      return <KeptLinesField {...(props as FieldProps<'kept-lines'>)} />;
    case 'objects':
      return <ObjectsField {...(props as FieldProps<'objects'>)} />;
    case 'object':
      return <ObjectField {...(props as FieldProps<'object'>)} />;
  }
}

/** @returns a list, whatever stands there: what is no list is shown as its only item */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === undefined || value === '' ? [] : [value];
}

function LinesField({ field, path, value, set }: FieldProps<'lines'>) {
  return (
    <Grouped field={field} path={path}>
      <ItemList {...{ path, title: field.title, items: listOf(value), set }} fresh="">
        {(item, index, change, buttons) => (
          <PlainLine {...{ title: field.title, path: [...path, index], item, index, change, buttons }} />
        )}
      </ItemList>
    </Grouped>
  );
}

function PlainLine({
  title,
  path,
  item,
  index,
  change,
  buttons,
}: {
  readonly title: string;
  readonly path: FieldProps['path'];
  readonly item: unknown;
  readonly index: number;
  readonly change: FieldProps['set'];
  readonly buttons: ItemButtons;
}) {
  const form = useForm();
  const id = fieldId(path);
  return (
    <div class="form-line">
      <Problems id={`${id}-error`} problems={problemsOfField(form, path, true)} />
      <LineInput
        attributes={{ id, 'aria-label': form.say('item', { title, number: index + 1 }) }}
        long
        value={item}
        set={(next) => change(next ?? '', true)}
      />
      {buttons}
    </div>
  );
}

function KeptLinesField({ field, path, value, set }: FieldProps<'kept-lines'>) {
  const setLines = (next: unknown, typed?: boolean) => {
    const [only, ...others] = listOf(next);
    // Where one line may stand by itself, as it is written in most pages, it stays so.
    const alone = field.orLine && !Array.isArray(value) && others.length === 0 && typeof only === 'string';
    set(alone ? only || undefined : next, typed);
  };
  return (
    <Grouped field={field} path={path}>
      <ItemList {...{ path, title: field.title, items: listOf(value), set: setLines }} fresh="">
        {(item, index, change, buttons) => (
          <KeptLineField {...{ title: field.title, path: [...path, index], item, index, change, buttons }} />
        )}
      </ItemList>
    </Grouped>
  );
}

function ObjectsField({ field, path, value, set }: FieldProps<'objects'>) {
  return (
    <Grouped field={field} path={path}>
      <ItemList {...{ path, title: field.title, items: listOf(value), set }} fresh={{}}>
        {(item, index, change, buttons) => (
          <ObjectItem {...{ field, path: [...path, index], item, index, change, buttons }} />
        )}
      </ItemList>
    </Grouped>
  );
}

interface ObjectItemProps {
  readonly field: Extract<Field, { is: 'objects' }>;
  readonly path: FieldProps['path'];
  readonly item: unknown;
  readonly index: number;
  readonly change: FieldProps['set'];
  readonly buttons: ItemButtons;
}

/** Folded away to its first words, so that a list can be looked over. A new one is open. */
function ObjectItem({ field, path, item, index, change, buttons }: ObjectItemProps) {
  const form = useForm();
  const first = shownValue(valueAt(item, [field.of[0]?.key ?? '']));
  const [startsOpen] = useState(first === '');
  const errors = problemsOfField(form, path, true).filter(({ severity }) => severity === 'error').length;
  return (
    <div class="form-object">
      <details class="form-fold" open={startsOpen}>
        <summary id={fieldId(path)}>
          <span class="form-title">{form.say('item', { title: field.title, number: index + 1 })}</span> {first}
          {errors > 0 && <span class="form-block-errors"> {form.say('errors', { count: errors })}</span>}
        </summary>
        <Problems id={`${fieldId(path)}-error`} problems={problemsOfField(form, path, false)} />
        <Keys fields={field.of} path={path} value={item} set={change} />
      </details>
      {buttons}
    </div>
  );
}

function ObjectField({ field, path, value, set }: FieldProps<'object'>) {
  return (
    <Grouped field={field} path={path}>
      <div class="form-object">
        <Keys fields={field.fields} path={path} value={value} set={set} />
      </div>
    </Grouped>
  );
}

/** The keys of a group. A key without a value is not there. */
function Keys({ fields, path, value, set }: Pick<FieldProps, 'path' | 'value' | 'set'> & { fields: readonly Field[] }) {
  const group = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  return (
    <>
      {fields.map((field) => (
        <FieldOf
          key={field.key}
          field={field}
          path={[...path, field.key]}
          value={group[field.key]}
          set={(next, typed) => {
            const all = { ...group, [field.key]: next };
            const kept = Object.entries(all).filter(([, each]) => each !== undefined);
            set(
              kept.length === 0 && !path.some((step) => typeof step === 'number')
                ? undefined
                : Object.fromEntries(kept),
              typed,
            );
          }}
        />
      ))}
    </>
  );
}
