/** Text between blocks, typed with the simple marks of Markdown. What cannot be read is told, and kept as typed. */
import { useMemo, useState } from 'preact/hooks';
import { childrenAt, placeInside, withNodes, type BlockPath } from '../../../desk/form/edit.ts';
import { readRun, runText, type ReadRun } from '../../../desk/form/runs.ts';
import { Problems } from './around-field.tsx';
import { fieldId, problemsOfField, useForm } from './form-place.ts';

interface TextProps {
  readonly parent: BlockPath;
  /** Of the children of the parent. */
  readonly from: number;
  /** The first that is no longer of this text. */
  readonly to: number;
}

export function TextEditor({ parent, from, to }: TextProps) {
  const form = useForm();
  const { draft, say } = form;
  const nodes = childrenAt(draft.body, parent);
  const written = useMemo(() => runText(nodes.slice(from, to)), [nodes, from, to]);
  /** What somebody typed, for as long as the draft holds what became of it: only what others change is written anew. */
  const [typed, setTyped] = useState<{ text: string; written: string; refusals: ReadRun['refusals'] }>();
  const isOurs = typed?.written === written;
  const text = isOurs ? typed.text : written;
  const id = fieldId(['body', ...parent, from]);
  const take = (next: string, isDone: boolean) => {
    const { nodes: read, refusals } = readRun(next, placeInside(draft.body, parent));
    // A tag that became a block takes the place of this field: not while somebody types.
    if (!isDone && read.some(({ type }) => type === 'block')) {
      setTyped({ text: next, written, refusals });
      return;
    }
    setTyped({ text: next, written: runText(read), refusals });
    if (runText(read) === written && read.every(({ type }) => type !== 'block')) return;
    form.changeBody(withNodes(draft.body, parent, from, to, read), isDone ? '' : id);
  };
  const found = Array.from({ length: to - from }, (_, index) =>
    problemsOfField(form, ['body', ...parent, from + index], true),
  ).flat();
  const unread = isOurs ? typed.refusals.map((each) => ({ ...each, path: '', severity: 'error' as const })) : [];
  const problems = [...unread, ...found];
  const wrong = problems.some(({ severity }) => severity === 'error');
  const hint = fieldId(['text-help']);
  return (
    <div class={`govuk-form-group form-text${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label" for={id}>
        {say('text')}
      </label>
      {/* The places of further problems of the same text: a link to one of them comes here. */}
      {Array.from({ length: to - from - 1 }, (_, index) => (
        <span key={index} id={fieldId(['body', ...parent, from + index + 1])} data-field={id} />
      ))}
      <Problems id={`${id}-error`} problems={problems} />
      <textarea
        class="govuk-textarea form-long"
        id={id}
        rows={3}
        value={text}
        aria-describedby={problems.length > 0 ? `${hint} ${id}-error` : hint}
        {...(wrong && { 'aria-invalid': 'true' })}
        onInput={(event) => take(event.currentTarget.value, false)}
        onBlur={() => {
          if (isOurs && typed.text !== written) take(typed.text, true);
        }}
      />
    </div>
  );
}
