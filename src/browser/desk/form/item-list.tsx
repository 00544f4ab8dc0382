/** A list to add to, take from and put in order, by keyboard and mouse alike. */
import type { ComponentChildren } from 'preact';
import { movedBy, type FieldPath } from '../../../desk/form/values.ts';
import { fieldId, useForm } from './form-place.ts';

/** Buttons that move and remove one item. */
export type ItemButtons = ComponentChildren;

interface ItemListProps {
  readonly path: FieldPath;
  readonly title: string;
  readonly items: readonly unknown[];
  /** What a new item is. */
  readonly fresh: unknown;
  set(value: unknown, typed?: boolean): void;
  readonly children: (
    item: unknown,
    index: number,
    change: (value: unknown, typed?: boolean) => void,
    buttons: ItemButtons,
  ) => ComponentChildren;
}

export function ItemList({ path, title, items, fresh, set, children }: ItemListProps) {
  const form = useForm();
  const { say } = form;
  const itemId = (index: number, part = '') => `${fieldId([...path, index])}${part}`;
  const addId = `${fieldId(path)}-add`;
  const move = (index: number, by: -1 | 1) => {
    set(movedBy(items, index, by));
    const to = index + by;
    form.focusNext(itemId(to, by < 0 ? '-up' : '-down'), itemId(to, by < 0 ? '-down' : '-up'));
    form.announce(say('moved', { what: title, number: to + 1, of: items.length }));
  };
  const remove = (index: number) => {
    const left = items.toSpliced(index, 1);
    set(left.length === 0 ? undefined : left);
    form.focusNext(index < left.length ? itemId(index, '-remove') : addId, addId);
    form.announce(say('removed', { what: say('item', { title, number: index + 1 }) }));
  };
  const add = () => {
    set([...items, fresh]);
    form.focusNext(itemId(items.length));
  };
  return (
    <>
      {items.length > 0 && (
        <ol class="form-items">
          {items.map((item, index) => (
            <li key={index}>
              {children(
                item,
                index,
                (value, typed) => set(items.toSpliced(index, 1, value ?? fresh), typed),
                <MoveButtons
                  id={itemId(index)}
                  what={say('item', { title, number: index + 1 })}
                  up={index > 0 ? () => move(index, -1) : undefined}
                  down={index < items.length - 1 ? () => move(index, 1) : undefined}
                  remove={() => remove(index)}
                />,
              )}
            </li>
          ))}
        </ol>
      )}
      <button type="button" class="govuk-button govuk-button--secondary form-add" id={addId} onClick={add}>
        {say('addItem', { title })}
      </button>
    </>
  );
}

interface MoveButtonsProps {
  readonly id: string;
  readonly what: string;
  /** Undefined where it can go no further: the button stays, so that nothing jumps. */
  readonly up: (() => void) | undefined;
  readonly down: (() => void) | undefined;
  readonly remove: () => void;
  readonly children?: ComponentChildren;
}

export function MoveButtons({ id, what, up, down, remove, children }: MoveButtonsProps) {
  const { say } = useForm();
  return (
    <div class="form-buttons">
      <FormButton id={`${id}-up`} name={say('up')} what={what} act={up}>
        ↑
      </FormButton>
      <FormButton id={`${id}-down`} name={say('down')} what={what} act={down}>
        ↓
      </FormButton>
      {children}
      <FormButton id={`${id}-remove`} name={say('remove')} what={what} act={remove}>
        {say('remove')}
      </FormButton>
    </div>
  );
}

interface FormButtonProps {
  readonly id: string;
  /** What it does, and to what: together they are its name. */
  readonly name: string;
  readonly what: string;
  readonly act: (() => void) | undefined;
  readonly children: ComponentChildren;
}

export function FormButton({ id, name, what, act, children }: FormButtonProps) {
  return (
    <button type="button" class="form-button" id={id} disabled={!act} aria-label={`${name}: ${what}`} onClick={act}>
      {children}
    </button>
  );
}
