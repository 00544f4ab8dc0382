/** One block: what it is, its settings and what stands in it; moved up, down, in and out, and removed. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { childrenAt, movedBlock, withNodes, withSetting, type BlockPath, type Way } from '../../../desk/form/edit.ts';
import { fieldsOfBlock } from '../../../desk/form/fields.ts';
import { runText } from '../../../desk/form/runs.ts';
import type { DraftBlock } from '../../../desk/draft.ts';
import { blockRule } from '../../../schema/blocks.ts';
import { Problems } from './around-field.tsx';
import { FieldOf } from './field.tsx';
import { fieldId, problemsOfField, useForm } from './form-place.ts';
import { FormButton, MoveButtons } from './item-list.tsx';

interface BlockProps {
  readonly block: DraftBlock;
  readonly path: BlockPath;
  addBelow(): void;
  /** What stands in it. */
  readonly children: ComponentChildren;
}

const opposite: Readonly<Record<Way, Way>> = { up: 'down', down: 'up', in: 'out', out: 'in' };

export function BlockEditor({ block, path, addBelow, children }: BlockProps) {
  const form = useForm();
  const { say, draft } = form;
  const place = ['body', ...path];
  const id = fieldId(place);
  const key = form.keyOf(block);
  const isOpen = form.isOpen(key);
  const name = say(`block.${block.name}`);
  const what = titleOf(block) === '' ? name : `${name}, ${titleOf(block)}`;
  const shown = useMemo(() => titleOf(block) || firstWords(block), [block]);
  const errors = problemsOfField(form, place, true).filter(({ severity }) => severity === 'error').length;
  const going = (way: Way) => {
    const moved = movedBlock(draft.body, path, way, draft.kind);
    if (!moved) return undefined;
    return () => {
      form.changeBody(moved.body);
      const there = fieldId(['body', ...moved.path]);
      form.focusNext(`${there}-${way}`, `${there}-${opposite[way]}`, there);
      const among = childrenAt(moved.body, moved.path.slice(0, -1));
      form.announce(say('moved', { what, number: moved.path.at(-1)! + 1, of: among.length }));
    };
  };
  const remove = () => {
    const parent = path.slice(0, -1);
    const index = path.at(-1)!;
    form.changeBody(withNodes(draft.body, parent, index, index + 1, []));
    form.focusNext('form-undo');
    form.announce(say('removed', { what }));
  };
  return (
    <section class={`form-block form-block-${block.name.toLowerCase()}`} aria-label={what}>
      <div class="form-block-head">
        <button
          type="button"
          class="form-toggle"
          id={id}
          aria-expanded={isOpen}
          {...(isOpen && { 'aria-controls': `${id}-inside` })}
          onClick={() => form.toggle(key)}
        >
          <span class="form-block-name">{name}</span> <span>{shown}</span>
          {errors > 0 && <span class="form-block-errors"> {say('errors', { count: errors })}</span>}
        </button>
        <MoveButtons id={id} what={what} up={going('up')} down={going('down')} remove={remove}>
          <FormButton id={`${id}-in`} name={say('in')} what={what} act={going('in')}>
            →
          </FormButton>
          <FormButton id={`${id}-out`} name={say('out')} what={what} act={going('out')}>
            ←
          </FormButton>
          <FormButton id={`${id}-below`} name={say('below')} what={what} act={addBelow}>
            +
          </FormButton>
        </MoveButtons>
      </div>
      {isOpen && (
        <div class="form-block-inside" id={`${id}-inside`}>
          <p class="govuk-hint">{blockRule(block.name).description}</p>
          <Problems id={`${id}-error`} problems={problemsOfField(form, place, false)} />
          {fieldsOfBlock(block.name).map((field) => (
            <FieldOf
              key={field.key}
              field={field}
              path={[...place, 'settings', field.key]}
              value={block.settings[field.key]}
              set={(value, typed) =>
                form.changeBody(
                  withSetting(draft.body, path, field.key, value === undefined ? undefined : String(value)),
                  typed ? `${id}-${field.key}` : '',
                )
              }
            />
          ))}
          {blockRule(block.name).holds === 'text' && children}
        </div>
      )}
    </section>
  );
}

/** What it is called, or shows. */
function titleOf({ name, settings }: DraftBlock): string {
  const { title, minutes, caption, alt, finding, picture, file } = settings;
  const words = title ?? caption ?? alt ?? settings.name ?? finding ?? file ?? settings.kind ?? picture ?? '';
  return name === 'Activity' && minutes !== undefined ? `${words} (${minutes})` : words;
}

/** Of a block without a title, as much of its text as tells it from others. */
function firstWords({ children }: DraftBlock): string {
  const text = runText(children.filter((node) => node.type !== 'block'))
    .replaceAll(/^(?:[-*>]|#+|\d+\.)\s|\*\*/gm, '')
    .replaceAll(/\s+/g, ' ');
  return text.length > mostWords ? `${text.slice(0, mostWords - 1)}…` : text;
}

const mostWords = 70;
