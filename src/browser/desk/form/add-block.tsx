/** The blocks that may stand here, each with what it is for. */
import { useEffect, useRef } from 'preact/hooks';
import { blocksFor, type BlockPath } from '../../../desk/form/edit.ts';
import { blockRule, type BlockName } from '../../../schema/blocks.ts';
import { useForm } from './form-place.ts';

interface AddBlockProps {
  readonly parent: BlockPath;
  add(what: BlockName | 'text'): void;
  close(): void;
}

export function AddBlock({ parent, add, close }: AddBlockProps) {
  const { draft, say } = useForm();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const names = blocksFor(draft.kind, draft.body, parent);
  return (
    <div
      class="form-choose"
      role="group"
      aria-label={say('choose')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <ul class="form-results">
        <li>
          <button type="button" class="form-result" ref={first} onClick={() => add('text')}>
            <span>
              <span class="form-result-name">{say('text')}</span>
              <span class="form-result-about">{say('textAbout')}</span>
            </span>
          </button>
        </li>
        {names.map((name) => (
          <li key={name}>
            <button type="button" class="form-result" onClick={() => add(name)}>
              <span>
                <span class="form-result-name">{say(`block.${name}`)}</span>
                <span class="form-result-about">{blockRule(name).description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="form-button" onClick={close}>
        {say('close')}
      </button>
    </div>
  );
}
